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


def test_as_many_as_asked_and_whether_there_are_others(store, people):
    for order in ListOrder:
        for turned in (False, True):
            for limit, more in ((1, True), (3, True), (4, False), (5, False)):
                found, others = names(store, order=order, turned=turned, limit=limit)
                assert (len(found), others) == (min(limit, 4), more), order


def test_in_any_order_each_stands_with_their_own_need(store, people):
    for number in range(3):
        people.flag(people.patient(f"Flagged {number}", f"20000{number}"))
    found, _ = store.roster.cases(Wish(order=ListOrder.NAME), QUIET)
    assert [case.need for case in found if "Flagged" in case.name] == [CaseNeed.FLAGGED] * 3


def test_the_list_goes_by_who_was_seen_and_by_programme_then_by_name(store, people):
    ann, bob, cat = (
        people.patient(it, f"30000{at}") for at, it in enumerate(("Ann", "Bob", "Cat"))
    )
    for who, day in ((cat, -3), (bob, -3), (ann, -1)):
        people.session(who, people.plan(who, starts=-9), day=day)
    assert names(store, order=ListOrder.SEEN)[0][-3:] == ["Bob", "Cat", "Ann"]
    assert names(store, order=ListOrder.SEEN, turned=True)[0][:3] == ["Ann", "Cat", "Bob"]
    assert names(store, order=ListOrder.PROGRAMME)[0][-3:] == ["Ann", "Bob", "Cat"]


def test_whose_plan_has_ended_comes_last_where_letters_find_them_and_else_not(store, people):
    for number, name in enumerate(("Endo", "Enda")):
        people.end(people.plan(people.patient(name, f"30000{number}"), starts=-12))
    people.patient("Enz", "300009")
    assert names(store, text="en")[0] == ["Enz", "Enda", "Endo"]
    assert names(store, text="en", limit=1) == (["Enz"], True)
    assert names(store, text="en", limit=2) == (["Enz", "Enda"], True)
    assert "Enda" not in names(store)[0]
    assert "Enda" in names(store, order=ListOrder.NAME)[0]


@pytest.mark.parametrize("order", ListOrder)
def test_of_one_physio_until_letters_are_looked_for(store, people, physio, order):
    with store.ledger.write() as db:
        db.execute("UPDATE patient SET physio_id = ? WHERE name IN ('ann', 'Zoe')", (physio.id,))
    for need in (None, CaseNeed.PLANLESS):
        found, more = names(store, order=order, physio=physio.id, need=need, limit=2)
        assert (sorted(found), more) == (["Zoe", "ann"], False)
        assert sorted(names(store, order=order, physio=physio.id, text="b", need=need)[0]) == [
            "Bob"
        ]
