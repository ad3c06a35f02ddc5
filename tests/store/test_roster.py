"""The list of a desk: who is found, and in which order."""

import pytest

from app.core.caseload import CaseNeed, Order, Wish
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
    assert names(store, order=Order.NAME) == (["ann", "Bob", "Éva", "Zoe"], False)
    assert names(store, order=Order.NAME, turned=True) == (["Zoe", "Éva", "Bob", "ann"], False)
    assert names(store, order=Order.CODE, limit=2) == (["Zoe", "Éva"], True)


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
