"""A proposal accepted, changed and declined by touch, with its reason and what it came from."""

import pytest

from app.core.proposals import Decision
from app.samples.demo_patient import CODE, NAME
from app.wiring import open_clinic
from tests.e2e.staff import Colleague
from tests.e2e.test_reading import STEP
from tests.fake_clock import FakeClock


@pytest.fixture
def data(data):
    """The demo clinic with a step that waits."""
    clinic = open_clinic(data, FakeClock(), create=False)
    try:
        person = clinic.store.patients.by_code(CODE)
        plan = clinic.store.plans.current(person.id)
        clinic.store.proposals.put(person.id, plan.id, STEP)
    finally:
        clinic.store.close()
    return data


@pytest.fixture
def colleague(patient):
    """A physio at the patient's page."""
    colleague = Colleague(patient)
    colleague.page("today")
    colleague.touch(NAME)
    colleague.page("patient")
    colleague.until(lambda: colleague.model.ready)
    return colleague


def decided(colleague, demo):
    """The proposal as it was made, with what became of it."""
    kept = next(it for it in colleague.store.proposals.of(demo) if it.proposal.rule == STEP.rule)
    assert kept.proposal.evidence == STEP.evidence
    assert kept.decided_by in (None, colleague.kiosk_staff().id)
    return kept


def test_accepted_with_a_reason(colleague, demo):
    colleague.touch("Accept and say why")
    colleague.hand.linger(100)
    colleague.write("Reason, if you want to give one", "As we agreed")
    colleague.touch("Change the plan")
    colleague.until(lambda: not colleague.model.busy and colleague.model.asking == "")
    kept, plan = decided(colleague, demo), colleague.store.plans.current(demo)
    assert (kept.decision, kept.reason) == (Decision.ACCEPTED, "As we agreed")
    assert (kept.new_plan, plan.items[1].exercise.id) == (plan.id, "close-wall-squat")
    assert colleague.store.plans.versions(demo)[-1].reason == "As we agreed"


def test_changed_from_the_patients_page_with_a_reason(colleague, demo):
    before = colleague.store.plans.current(demo)
    colleague.touch("Change")
    colleague.page("plan")
    colleague.until(lambda: colleague.model.changing and colleague.model.draft.at == 2)
    assert colleague.model.draft.rung == "close-wall-squat"
    colleague.model.draft.setNumber("reps", 2)
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.asking == "reason")
    assert colleague.store.plans.current(demo) == before
    colleague.write("Reason", "Fewer at first")
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.saved)
    kept, plan = decided(colleague, demo), colleague.store.plans.current(demo)
    assert (kept.decision, kept.reason) == (Decision.CHANGED, "Fewer at first")
    assert (kept.plan, kept.new_plan) == (before.id, plan.id)
    assert (plan.items[1].exercise.id, plan.items[1].dose.reps) == ("close-wall-squat", 2)
    assert not colleague.model.changing


def test_declined_only_with_a_reason(colleague, demo):
    before = colleague.store.plans.current(demo)
    colleague.touch("Decline")
    colleague.hand.linger(100)
    colleague.model.confirm()
    colleague.until(lambda: "Say why" in colleague.model.problem)
    colleague.touch("Too early")
    colleague.touch("Leave it")
    colleague.until(lambda: colleague.model.asking == "" and not colleague.model.busy)
    kept = decided(colleague, demo)
    assert (kept.decision, kept.reason, kept.new_plan) == (Decision.DECLINED, "Too early", None)
    assert colleague.store.plans.current(demo) == before


def test_a_change_of_what_a_colleague_has_declined_is_kept_and_said(colleague, demo):
    colleague.touch("Change")
    colleague.page("plan")
    colleague.until(lambda: colleague.model.changing)
    colleague.model.draft.setNumber("reps", 2)
    waiting, staff = colleague.store.proposals.waiting(demo), colleague.kiosk_staff()
    colleague.store.proposals.decline(waiting.id, staff, "No")
    colleague.model.save()
    colleague.model.typeReason("Fewer")
    colleague.model.save()
    colleague.until(lambda: colleague.model.problem and not colleague.model.busy)
    assert "already decided" in colleague.model.problem
    assert (colleague.model.changing, colleague.model.dirty) == (False, True)
    assert colleague.model.draft.plan.items[1].dose.reps == 2


def test_an_undo_gives_back_the_plan_and_what_was_proposed(colleague, demo):
    first = colleague.store.plans.current(demo)
    colleague.touch("Accept")
    colleague.until(lambda: colleague.store.plans.current(demo).version == 2)
    colleague.go("plan_history", demo)
    colleague.touch("Undo the last change")
    colleague.touch("Undo")
    colleague.until(lambda: sum(line["id"] != "" for line in colleague.model.versions) == 3)
    plan, waiting = colleague.store.plans.current(demo), colleague.store.proposals.waiting(demo)
    assert plan.items == first.items
    assert (waiting.plan, waiting.proposal) == (plan.id, STEP)
    made = [it for it in colleague.store.proposals.of(demo) if it.proposal.rule == STEP.rule]
    assert {it.decision for it in made} == {Decision.ACCEPTED, None}
    colleague.go("patient", demo)
    assert colleague.model.proposal == "progress"
