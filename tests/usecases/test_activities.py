"""A patient's own activities at the desk: how many there may be, and what is rated."""

import pytest

from app.core.errors import KioskError
from app.core.measures.measurement import MOST_ACTIVITIES
from app.usecases.measuring import activities, enter, entered, rate, value_of

NAMES = [f"Activity {n}" for n in range(1, MOST_ACTIVITIES + 2)]


def ratings(clinic, patient):
    named = {it.id: it.words for it in clinic.store.measures.activities(patient)}
    return [(named[it.activity], it.value) for it in clinic.store.measures.of(patient)]


def test_so_many_may_be_named_and_no_more(clinic, patient, physio):
    for n, words in enumerate(NAMES[:-1]):
        found = activities(clinic, physio, patient)
        assert (len(found.named), found.left) == (n, MOST_ACTIVITIES - n)
        rate(clinic, physio, patient, {}, [(words, f"{n}")])
    assert activities(clinic, physio, patient).left == 0
    with pytest.raises(KioskError, match=f"{MOST_ACTIVITIES} activities at the most"):
        rate(clinic, physio, patient, {}, [(NAMES[-1], "5")])
    assert ratings(clinic, patient) == [(words, n) for n, words in enumerate(NAMES[:-1])]


def test_all_of_them_at_once_or_none(clinic, patient, physio):
    with pytest.raises(KioskError, match="at the most"):
        rate(clinic, physio, patient, {}, [(it, "1") for it in NAMES])
    assert activities(clinic, physio, patient).named == ()
    rate(clinic, physio, patient, {}, [(it, "1") for it in NAMES[:-1]])
    assert len(activities(clinic, physio, patient).named) == MOST_ACTIVITIES


def test_each_rating_goes_to_its_activity_and_what_is_empty_to_none(clinic, patient, physio):
    rate(clinic, physio, patient, {}, [("First", "0")])
    (first,) = activities(clinic, physio, patient).named
    rate(clinic, physio, patient, {first.id: "7"}, [("Second", " "), ("Third", "10"), (" ", "")])
    assert [it.words for it in activities(clinic, physio, patient).named] == [
        "First",
        "Second",
        "Third",
    ]
    assert sorted(ratings(clinic, patient)) == [("First", 0), ("First", 7), ("Third", 10)]


def test_nothing_is_no_rating_and_zero_is_one(clinic, patient, physio):
    for given, named in (({}, ()), ({"x": " "}, ()), ({}, [("", "")])):
        with pytest.raises(KioskError, match="Enter a number"):
            rate(clinic, physio, patient, given, named)
    for measure, typed in (("ndi", " "), ("effort", "4"), ("settled", "1")):
        with pytest.raises(KioskError, match="Enter a number"):
            enter(clinic, physio, patient, measure, typed)
    enter(clinic, physio, patient, "ndi", "0")
    assert not {"effort", "settled"} & {it.id for it in entered()}


@pytest.mark.parametrize(
    ("typed", "value"), [("", None), (" ", None), ("0", 0), ("-3", -3), ("\u22123", -3), (" 5 ", 5)]
)
def test_a_number_is_read_with_either_minus(typed, value):
    assert value_of("groc", typed) == value


@pytest.mark.parametrize("typed", ["x", "2.5", "6", "-6", "1 2", "nan", "inf"])
def test_what_is_no_such_number_says_which_there_are(typed):
    with pytest.raises(KioskError, match="whole number from -5 to 5"):
        value_of("groc", typed)
