"""What was done at home, as the patient says."""

from dataclasses import replace

import pytest

from app.core.chart_tick import ChartTick
from app.core.schedule import slots_done
from db.sqlite import dbapi2
from tests.store.place import AFTERNOON, MORNING, add_patient


@pytest.fixture
def patient(place, store):
    patient = add_patient(store)
    return patient, store.plans.save(replace(place.plan), patient).id


def test_the_last_word_on_a_session_counts(store, patient):
    store.home_entries.add(*patient, [ChartTick(MORNING, pain=3), ChartTick(AFTERNOON)])
    store.home_entries.add(*patient, [ChartTick(MORNING, done=False)])
    said = [(it.slot, it.done, it.pain) for it in store.sessions.record(patient[0]).home]
    assert said == [(MORNING, True, 3), (AFTERNOON, True, None), (MORNING, False, None)]
    assert slots_done(store.sessions.record(patient[0])) == {AFTERNOON}


def test_home_entries_are_no_sessions_of_the_kiosk(store, patient):
    store.home_entries.add(*patient, [ChartTick(MORNING)])
    assert store.counts().sessions == 0
    assert store.sessions.record(patient[0]).sessions == ()


def test_one_that_cannot_be_stored_leaves_none_of_them(store, patient):
    with pytest.raises(dbapi2.IntegrityError):
        store.home_entries.add(*patient, [ChartTick(MORNING), ChartTick(AFTERNOON, pain=11)])
    assert store.sessions.record(patient[0]).home == ()
