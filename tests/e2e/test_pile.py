"""Several people chosen by touch, and printed for in one go, at the real kiosk."""

import pytest

from app.samples.demo_patient import CODE
from tests.e2e.staff import Colleague


@pytest.fixture
def physio(patient):
    colleague = Colleague(patient)
    store = colleague.store
    return (
        colleague,
        store.patients.by_code(CODE).id,
        store.patients.add("Demo Without", pin=None).id,
    )


def chosen(colleague, page, *people):
    colleague.staff.open(page)
    colleague.page(page)
    model = colleague.staff.pages.named(page)
    colleague.until(lambda: model.ready)
    colleague.hand.linger(100)
    colleague.touch("Print for several")
    for each in people:
        model.pile.toggle(each)
    assert model.pile.chosen == list(people)
    colleague.hand.linger(100)
    return model.pile


def test_handouts_of_the_chosen_are_one_job_and_who_has_none_is_named(physio, printed):
    colleague, known, without = physio
    pile, paper = chosen(colleague, "people", known, without), colleague.staff.paper
    colleague.touch("Print handouts")
    colleague.until(lambda: paper.state == "preview")
    (left_out,) = paper.leftOut
    assert left_out.startswith("Demo Without: There is no plan")
    paper.send()
    colleague.until(lambda: paper.state == "printed")
    assert len(printed.pages) == 1
    assert not pile.choosing


def test_a_touch_on_a_line_marks_it_and_opens_nobody(physio):
    colleague, known, _ = physio
    pile = chosen(colleague, "today")
    name = next(row["name"] for row in colleague.staff.today.rows if row.get("id") == known)
    colleague.touch(name)
    assert (colleague.staff.page, pile.chosen) == ("today", [known])
    colleague.touch(name)
    assert pile.chosen == []
    colleague.touch("Choose no more")
    assert not pile.choosing


def test_cards_are_asked_for_before_the_old_ones_stop(physio, printed):
    colleague, known, without = physio
    store, paper = colleague.store, colleague.staff.paper
    pile = chosen(colleague, "people", known, without)
    before = store.patients.cards.of(known)
    colleague.touch("Print new cards")
    colleague.until(lambda: pile.asking)
    assert store.patients.cards.of(known) == before
    colleague.hand.linger(100)
    colleague.touch("Make the cards")
    colleague.until(lambda: paper.state == "preview")
    assert store.patients.cards.of(known)[0].revoked is None
    assert len(store.patients.cards.of(without)) == 1
    paper.send()
    colleague.until(lambda: paper.state == "printed")
    assert len(printed.pages) == 1
