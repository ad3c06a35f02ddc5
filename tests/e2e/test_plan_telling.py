"""What a physio answers for the patient while making the plan, by touch: kept, and taken back."""

import pytest

from app.core.safety.due import due
from app.core.safety.questions import Said
from app.core.safety.screening import told_by_staff
from app.samples.demo_patient import CODE
from tests.e2e.staff import Colleague


@pytest.fixture
def colleague(patient):
    colleague = Colleague(patient)
    colleague.go("plan", colleague.store.patients.by_code(CODE).id)
    colleague.until(lambda: len(colleague.model.draft.items) == 3)
    return colleague


def told(colleague, demo):
    return told_by_staff(colleague.store.screenings.of(demo))


def saved(colleague):
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.saved)


def test_what_is_told_is_kept_without_a_new_version_and_is_not_asked(colleague, demo):
    draft, before = colleague.model.draft, colleague.store.plans.current(demo)
    draft.tell("cancer", "no")
    draft.tell("bones", "yes")
    draft.toggleCleared("kneeling")
    assert colleague.model.dirty
    saved(colleague)
    said = {"cancer": Said.NO, "bones": Said.YES, "kneeling": Said.NO}
    assert told(colleague, demo) == said
    plan = colleague.store.plans.current(demo)
    assert plan == before
    rounds, library = colleague.store.screenings.of(demo), colleague.clinic.library
    assert (rounds[-1].staff, rounds[-1].seen) == (True, True), "nobody has to see it once more"
    asked = due(library.safety, plan, library.exercises, rounds[-1:], rounds[-1].day)
    assert not set(said) & {each.id for each in asked}
    assert "stiff" in {each.id for each in asked}


def test_what_was_told_can_be_left_to_the_patient_again(colleague, demo):
    colleague.model.draft.tell("cancer", "no")
    saved(colleague)
    colleague.go("people")
    colleague.go("plan", demo)
    facts = {row["id"]: row["said"] for row in colleague.model.draft.facts}
    assert (facts["cancer"], facts["bones"]) == ("no", "ask")
    colleague.model.draft.tell("cancer", "ask")
    saved(colleague)
    assert told(colleague, demo) == {}


def test_a_position_is_cleared_or_barred_never_both(colleague, demo):
    draft = colleague.model.draft
    draft.toggleCleared("kneeling")
    draft.toggleBarred("kneeling")
    assert "kneeling" not in {row["value"] for row in draft.cleared}
    draft.toggleBarred("kneeling")
    assert not next(row["on"] for row in draft.cleared if row["value"] == "kneeling")


def test_what_is_told_goes_with_the_plan_that_is_saved_and_with_another_first_day(colleague, demo):
    draft = colleague.model.draft
    draft.tell("cancer", "no")
    draft.moveStart(1)
    saved(colleague)
    plan = colleague.store.plans.current(demo)
    [last] = [it for it in colleague.store.screenings.of(demo) if it.staff]
    assert (plan.version, last.starts_on) == (2, plan.starts_on)
    draft = colleague.model.draft
    draft.moveStart(1)
    saved(colleague)
    again = [it for it in colleague.store.screenings.of(demo) if it.staff][-1]
    assert (again.starts_on, dict(again.answers)) == (draft.plan.starts_on, {"cancer": Said.NO})


def test_what_was_told_and_not_saved_is_there_when_the_same_person_comes_back(colleague, demo):
    colleague.model.draft.tell("cancer", "no")
    colleague.go("people")
    colleague.go("plan", demo)
    assert colleague.model.dirty
    assert {row["id"]: row["said"] for row in colleague.model.draft.facts}["cancer"] == "no"
