"""When a plan was ended, or that was taken back: what another desk is told by."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.core.errors import KioskError
from tests.store.place import add_patient


@pytest.fixture
def plan(place, store):
    patient = add_patient(store)
    store.plans.save(place.plan, patient)
    return store.plans.current(patient).id


def test_one_that_was_never_ended_has_no_such_time(store, plan):
    assert store.breaks.ended_at(plan) is None
    assert store.breaks.ended_at("nothing") is None


def test_the_last_of_ending_and_taking_back_counts(place, store, plan):
    place.clock.advance(60)
    store.breaks.end(plan, store.today(), "Better", None)
    ended = place.clock.now()
    assert store.breaks.ended_at(plan) == ended
    place.clock.advance(60)
    store.breaks.undo_end(plan, None)
    assert store.breaks.ended_at(plan) == place.clock.now() != ended


def test_a_plan_ends_once_until_it_is_taken_back(store, plan):
    store.breaks.end(plan, store.today(), "Better", None)
    with pytest.raises(KioskError, match="already ended"):
        store.breaks.end(plan, store.today(), "Better", None)
    store.breaks.undo_end(plan, None)
    store.breaks.end(plan, store.today(), "Better still", None)


def test_a_pause_of_one_day_is_one_and_none_ends_before_it_begins(store, plan):
    patient, today = store.plans.patient_of(plan), store.today()
    store.breaks.pause(patient, today, "Away", None, today)
    with pytest.raises(KioskError, match="cannot end before it begins"):
        store.breaks.pause(patient, today, "Away", None, today - timedelta(days=1))
    (one,) = store.plans.current(patient).pauses
    assert (one.first_day, one.last_day) == (today, today)


def test_to_go_on_ends_what_would_have_gone_on_and_nothing_else(store, plan):
    patient, today = store.plans.patient_of(plan), store.today()

    def on(day):
        return today + timedelta(days=day)

    for first, last in ((-9, -5), (-3, 0), (-2, 1), (-1, None), (4, 6)):
        store.breaks.pause(patient, on(first), "Away", None, None if last is None else on(last))
    store.breaks.resume(patient, on(0), None)
    pauses = store.plans.current(patient).pauses
    assert [(it.first_day - today).days for it in pauses] == [-9, -3, -2, -1, 4]
    assert [(it.last_day - today).days for it in pauses] == [-5, 0, 0, 0, 0]


def test_a_rhythm_held_until_the_day_before_another_was_made(place, store, plan):
    patient = store.plans.patient_of(plan)
    made = []
    for wait, days in ((2, (1, 3)), (3, (1, 3)), (4, (2,)), (0, (5,))):
        place.clock.advance(wait * 86_400)
        made.append(store.today())
        store.plans.save(replace(place.plan, days=days), patient)
    day = timedelta(days=1)
    assert [(it.days, it.until) for it in store.plans.current(patient).earlier] == [
        (place.plan.days, made[0] - day),
        ((1, 3), made[2] - day),
        ((2,), made[3] - day),
    ]


def test_each_break_and_its_end_is_in_the_audit(store, plan, physio):
    patient, today = store.plans.patient_of(plan), store.today()
    store.breaks.pause(patient, today, "Away", physio.id)
    store.breaks.resume(patient, today, physio.id)
    store.breaks.end(plan, today, "Better", physio.id)
    store.breaks.undo_end(plan, physio.id)
    said = store.ledger.rows(
        "SELECT action, subject_id FROM audit WHERE staff_id = ? ORDER BY rowid", physio.id
    )
    assert said == [
        ("plan paused", patient),
        ("plan resumed", patient),
        ("plan ended", plan),
        ("plan end undone", plan),
    ]
