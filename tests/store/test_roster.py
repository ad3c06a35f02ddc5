"""The list of a desk: who is found, and in which order."""

import pytest

from app.core.caseload import CaseNeed, ListOrder, Wish
from tests.store.people import People

QUIET = 7


@pytest.fixture
def people(store):
    made = People(store)
    for number, name in enumerate(("Zoe", "Éva", "ann", "Bob")):
        made.patient(name, f"10000{number}")
    return made


def names(store, **wish):
    found, more = store.roster.cases(Wish(**wish), QUIET)
    return [case.name for case in found], more


def test_names_sort_without_marks_and_case_and_turn(store, people):
    assert names(store, order=ListOrder.NAME) == (["ann", "Bob", "Éva", "Zoe"], False)
    assert names(store, order=ListOrder.NAME, turned=True) == (["Zoe", "Éva", "Bob", "ann"], False)
    assert names(store, order=ListOrder.CODE, limit=2) == (["Zoe", "Éva"], True)


def test_a_few_letters_find_and_the_most_pressing_comes_first(store, people):
    bob = people.patient("Bob Flagged", "200001")
    people.flag(bob, "urgent")
    assert names(store, text="bo")[0] == ["Bob Flagged", "Bob"]
    assert names(store)[0][0] == "Bob Flagged"
    assert names(store, need=CaseNeed.FLAGGED) == (["Bob Flagged"], False)
    assert names(store, text="zz") == ([], False)


def test_today_is_counted_anew_once_somebody_writes(store, people):
    before = store.caseload.today(QUIET)
    assert store.caseload.today(QUIET) is before
    people.patient("Neu", "300001")
    counts = {group.need: group.count for group in store.caseload.today(QUIET)}
    assert counts[CaseNeed.PLANLESS] == 5


def test_a_letter_that_many_share_hides_nobody_of_a_need(store, people):
    """More are found than a list shows: the one who is flagged, and the ends of each order, come
    from all of them."""
    for number in range(230):
        people.patient(f"Demo {number:03}", f"4{number:05}")
    late = people.patient("Demo Zz Late", "500000")
    people.flag(late, "urgent")
    first = people.patient("Demo Aa", "500001")
    assert names(store, text="demo", need=CaseNeed.FLAGGED) == (["Demo Zz Late"], False)
    assert names(store, text="d")[0][0] == "Demo Zz Late"
    found, more = names(store, text="d", order=ListOrder.NAME)
    assert (found[:2], more) == (["Demo 000", "Demo 001"], True)
    found, more = names(store, text="d", order=ListOrder.NAME, turned=True)
    assert (found[:2], more) == (["Demo Zz Late", "Demo Aa"], True)
    assert len(names(store, text="d", limit=400)[0]) == 232
    assert names(store, text="d", turned=True)[0][-1] != "Demo Zz Late"
    assert names(store, text="400 001", need=CaseNeed.FLAGGED) == ([], False)
    assert names(store, text="500 001", need=CaseNeed.PLANLESS)[0] == ["Demo Aa"]
    store.patients.archive(first)
    assert names(store, text="demo aa") == ([], False)
