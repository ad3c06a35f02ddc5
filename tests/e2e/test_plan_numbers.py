"""The numbers of one person on the plan page, by touch: every one, with a reason, and in force."""

import pytest
from PySide6.QtCore import QPointF

from app.core.rules.case import Case
from app.core.rules.meanings import MEANINGS
from app.samples.demo_patient import CODE
from tests.e2e.staff import Colleague


@pytest.fixture
def colleague(patient):
    colleague = Colleague(patient)
    colleague.go("plan", colleague.store.patients.by_code(CODE).id)
    colleague.until(lambda: len(colleague.model.draft.items) == 3)
    return colleague


def reveal(colleague, label):
    """Scroll until the control called ``label`` can be touched."""
    hand = colleague.hand
    hand.wait(lambda: hand.find(label) is not None, label)
    item = hand.find(label)
    page = item.parentItem()
    while page.property("contentY") is None:
        page = page.parentItem()
    there = item.mapToItem(page, QPointF(0, 0)).y() + page.property("contentY")
    most = max(0, page.property("contentHeight") - page.height())
    page.setProperty("contentY", min(most, max(0, there - page.height() / 2)))
    hand.linger(100)


def touch(colleague, label):
    reveal(colleague, label)
    colleague.touch(label)


def test_any_number_is_set_with_a_reason_in_the_version_and_holds(colleague):
    demo, hand = colleague.store.patients.by_code(CODE).id, colleague.hand
    touch(colleague, "All numbers for this person")
    rows = [row["name"] for row in colleague.model.draft.everyOwn]
    assert set(rows) == {"usual", *MEANINGS}
    touch(colleague, "Percent of the reps that a session asks for in a flare-up: more")
    hand.linger(100)
    hand.picture("numbers")
    colleague.touch("Percent of the reps that a session asks for in a flare-up: more")
    assert [row["name"] for row in colleague.model.draft.everyOwn] == rows, "each stays in place"
    touch(colleague, "Usual pain: more")
    colleague.touch("Usual pain: more")
    assert dict(colleague.model.draft.plan.own_rules) == {"flare_percent": 52, "usual": 1}
    touch(colleague, "Fewer numbers for this person")
    assert "flare_percent" in {row["name"] for row in colleague.model.draft.own}, (
        "what is set stays"
    )
    hand.picture("fewer")
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.asking == "reason")
    hand.linger(300)
    hand.picture("reason")
    colleague.write("Reason", "Flares often, does well on more")
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.saved)
    plan = colleague.store.plans.current(demo)
    assert dict(plan.own_rules) == {"flare_percent": 52, "usual": 1}
    assert colleague.store.plans.versions(demo)[-1].reason == "Flares often, does well on more"
    record = colleague.store.sessions.record(demo)
    case = Case(plan, record, colleague.store.today(), colleague.clinic.library.exercises)
    assert (case.rules.flare_percent, case.usual) == (52, 1)
    colleague.go("plan_history", demo)
    hand.linger(300)
    hand.picture("history")
