"""Measures and activities are kept as they were given."""

import pytest

from app.core.errors import KioskError
from app.core.measures.measurement import LONGEST_WORDS
from db.sqlite import dbapi2
from tests.store.place import begin


@pytest.fixture
def patient(place, store):
    return begin(store, place.plan)[0]


def test_a_value_and_one_put_off(store, patient):
    store.measures.save(patient, "sts5", 11.3)
    store.measures.save(patient, "groc", None)
    taken = store.sessions.record(patient).measurements
    assert [(each.measure, each.value, each.day) for each in taken] == [
        ("sts5", 11.3, store.today()),
        ("groc", None, store.today()),
    ]


def test_the_same_activities_are_rated_again(store, patient):
    named = store.measures.name_activities(patient, ["  tie my\nshoes", "", "lift the dog"])
    assert [each.words for each in named] == ["tie my shoes", "lift the dog"]
    for score in (3, 6):
        store.measures.rate(patient, {each.id: score for each in named})
    record = store.sessions.record(patient)
    assert record.activities == named
    assert [(each.activity, each.value) for each in record.measurements] == [
        *((each.id, 3) for each in named),
        *((each.id, 6) for each in named),
    ]


def test_activities_are_added_after_those_before(store, patient):
    store.measures.name_activities(patient, ["walk"])
    named = store.measures.name_activities(patient, ["swim"])
    assert [(each.position, each.words) for each in named] == [(1, "walk"), (2, "swim")]


@pytest.mark.parametrize(("measure", "value"), [("sts5", 500), ("groc", 6), ("pain", 3.5)])
def test_a_value_out_of_range_is_not_stored(store, patient, measure, value):
    with pytest.raises(KioskError):
        store.measures.save(patient, measure, value)
    assert store.measures.of(patient) == ()


def test_too_many_letters_are_not_stored(store, patient):
    with pytest.raises(KioskError):
        store.measures.name_activities(patient, ["walk", "a" * 61])
    assert store.measures.activities(patient) == ()


@pytest.mark.parametrize("table", ["measurement", "activity"])
@pytest.mark.parametrize("change", ["UPDATE {} SET id = id", "DELETE FROM {}"])
def test_it_is_never_changed(store, patient, table, change):
    [activity] = store.measures.name_activities(patient, ["walk"])
    store.measures.rate(patient, {activity.id: 3})
    with pytest.raises(dbapi2.IntegrityError), store.ledger.write() as db:
        db.conn.execute(change.format(table))


@pytest.mark.parametrize("length", [1, LONGEST_WORDS - 1, LONGEST_WORDS])
def test_an_activity_has_sixty_letters_at_the_most(store, patient, length):
    assert store.measures.name_activities(patient, ["x" * length])[0].words == "x" * length
    with pytest.raises(KioskError):
        store.measures.name_activities(patient, ["y", "x" * (LONGEST_WORDS + 1)])
    assert len(store.measures.activities(patient)) == 1
