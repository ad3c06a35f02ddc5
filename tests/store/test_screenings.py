"""Safety answers are kept with the flags they raise, and are never changed."""

import pytest

from app.core.safety.questions import Said
from app.core.safety.screening import ScreeningResult
from app.store.screenings import Concern
from db.sqlite import dbapi2
from tests.store.place import begin

ANSWERS = {"legs": Said.NO, "cancer": Said.UNSURE}
URGENT = Concern("red_flag", "urgent", "Has had cancer")
SOON = Concern("position", "soon", "Kneeling")


def test_answers_and_flags_are_stored_together(place, store):
    patient, _ = begin(store, place.plan)
    plan = store.plans.current(patient)
    store.screenings.save(patient, plan, ScreeningResult.URGENT, ANSWERS, [URGENT, SOON])
    [screening] = store.sessions.record(patient).screenings
    assert (screening.answers, screening.finding) == (ANSWERS, ScreeningResult.URGENT)
    assert (screening.programme, screening.starts_on) == (plan.programme.id, plan.starts_on)
    assert screening.day == store.today()
    flags = store.ledger.rows("SELECT kind, tier, about, screening_id FROM flag ORDER BY rowid")
    assert flags == [(*_values(each), screening.id) for each in (URGENT, SOON)]


def _values(concern):
    return concern.kind, concern.tier, concern.about


def test_a_stop_counts_as_seen_once_its_own_flag_is(place, store):
    patient, _ = begin(store, place.plan)
    plan = store.plans.current(patient)
    store.screenings.save(patient, plan, ScreeningResult.URGENT, ANSWERS, [URGENT, SOON])
    assert not store.screenings.of(patient)[0].seen
    with store.ledger.write() as db:
        db.conn.execute("UPDATE flag SET seen_at = raised_at WHERE tier = 'urgent'")
    assert store.screenings.of(patient)[0].seen


def test_what_is_said_now_comes_after_what_was_said_while_the_clock_was_ahead(place, store):
    patient, _ = begin(store, place.plan)
    plan = store.plans.current(patient)
    place.clock.advance(900 * 86_400)
    store.screenings.save(patient, plan, ScreeningResult.CLEAR, {"legs": Said.NO})
    place.clock.advance(-900 * 86_400)
    store.screenings.save(patient, plan, ScreeningResult.URGENT, {"legs": Said.YES})
    assert [each.answers["legs"] for each in store.screenings.of(patient)] == [Said.NO, Said.YES]


def test_a_screening_without_flags_waits_for_nobody(place, store):
    patient, _ = begin(store, place.plan)
    store.screenings.save(
        patient, store.plans.current(patient), ScreeningResult.CLEAR, {"legs": Said.NO}
    )
    assert store.screenings.of(patient)[0].seen


def test_nothing_of_it_stays_when_a_part_cannot_be_stored(place, store):
    patient, _ = begin(store, place.plan)
    plan = store.plans.current(patient)
    with pytest.raises(dbapi2.IntegrityError):
        store.screenings.save(
            patient, plan, ScreeningResult.URGENT, ANSWERS, [Concern("red_flag", "later", "")]
        )
    assert store.screenings.of(patient) == ()


@pytest.mark.parametrize("table", ["screening", "screening_answer"])
@pytest.mark.parametrize("change", ["UPDATE {} SET rowid = rowid", "DELETE FROM {}"])
def test_it_is_never_changed(place, store, table, change):
    patient, _ = begin(store, place.plan)
    plan = store.plans.current(patient)
    store.screenings.save(patient, plan, ScreeningResult.URGENT, ANSWERS, [URGENT])
    column = "outcome = outcome" if table == "screening" else "answer = answer"
    with pytest.raises(dbapi2.IntegrityError), store.ledger.write() as db:
        db.conn.execute(change.format(table).replace("rowid = rowid", column))


def test_what_a_concern_is_about_is_kept_as_far_as_it_fits(place, store):
    patient, _ = begin(store, place.plan)
    concerns = [Concern("red_flag", "urgent", "x" * length) for length in (499, 500, 501)]
    plan = store.plans.current(patient)
    store.screenings.save(patient, plan, ScreeningResult.URGENT, ANSWERS, concerns)
    kept = store.ledger.rows("SELECT length(about) FROM flag ORDER BY rowid")
    assert kept == [(499,), (500,), (500,)]
