"""When a plan was ended, or that was taken back: what another desk is told by."""

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
