"""The days of a record, one beside the other."""

from dataclasses import replace
from datetime import timedelta

from app.core.chart_tick import ChartTick
from app.core.kinds import Measure, Moment, Outcome, Part, Side
from app.core.record import Slot
from tests.core.samples import MONDAY
from tests.store.people import People
from tests.store.place import add_patient


def test_beside_a_day_stand_the_nearest_on_which_anything_was_recorded(place, store):
    patient = add_patient(store)
    plan = store.plans.save(replace(place.plan), patient).id
    days = [MONDAY - timedelta(ago) for ago in (9, 5, 2, 0)]
    ticks = [ChartTick(Slot(day, Part.MORNING)) for day in days]
    store.home_entries.add(patient, plan, ticks)
    assert store.days.with_something(patient) == tuple(days)
    beside = [(it.before, it.after) for it in (store.days.of(patient, day) for day in days)]
    assert beside == list(zip([None, *days[:-1]], [*days[1:], None], strict=True))
    between = store.days.of(patient, MONDAY - timedelta(4))
    assert (between.before, between.after) == (days[1], days[2])


def test_a_day_shows_what_was_done_and_said_in_its_session(place, store):
    people = People(store)
    patient = people.patient("Demo One")
    session = people.session(patient, people.plan(patient))
    people.ledger.db.execute("DROP TRIGGER answer_in_open_session")
    people.row(
        "answer",
        session_id=session,
        measure="pain",
        moment="before",
        value=4,
        at=people.ledger.now(),
    )
    (sitting,) = store.days.of(patient, MONDAY).sittings
    (done,), (told,) = sitting.sets, sitting.told
    assert (done.exercise, done.side, done.outcome, done.reason) == (
        "reach", Side.LEFT, Outcome.DONE, None,
    )  # fmt: skip
    assert (told.measure, told.moment, told.value) == (Measure.PAIN, Moment.BEFORE, 4)
