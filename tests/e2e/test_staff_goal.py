"""A physio writes a goal, by touch: the patient's screen shows it, and a tick of theirs is seen."""

import pytest

from app.samples.demo_patient import CODE
from tests.e2e.staff import Colleague


@pytest.fixture
def colleague(patient):
    colleague = Colleague(patient)
    demo = colleague.store.patients.by_code(CODE).id
    colleague.go("plan", demo)
    colleague.until(lambda: len(colleague.model.draft.items) == 3)
    colleague.touch("Goal")
    colleague.page("goal")
    colleague.until(lambda: colleague.model.ready)
    return colleague


def saved(colleague):
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.saved)


def test_what_a_physio_writes_is_what_the_patient_sees(colleague, patient):
    colleague.write("Step 1", "One bag to the door")
    colleague.model.typeWeekly("Walk the dog")
    colleague.model.setTimes(5)
    assert colleague.model.dirty
    saved(colleague)
    patient.view.signOut()
    colleague.staff.signOut()
    patient.until("home")
    patient.sign_in()
    patient.until("today")
    patient.view.today.showProgress()
    patient.until("done")
    goal = patient.view.goal
    assert (goal.words, goal.steps[0]) == ("Carry the shopping", "One bag to the door")
    assert (goal.weekly, goal.times) == ("Walk the dog", 5)


def test_another_activity_becomes_the_goal(colleague, demo):
    other = colleague.model.activities[1]
    colleague.touch(other["text"])
    saved(colleague)
    [kept] = colleague.store.goals.of(demo)
    assert kept.words == other["text"]


def test_what_the_patient_has_ticked_is_seen(colleague, demo):
    goal = colleague.model._goal()
    colleague.store.goals.tick(demo, goal, 1, True)
    colleague.go("people")
    colleague.go("goal", demo)
    assert colleague.model.done[0]


def test_a_step_that_is_too_long_is_said_and_kept_to_be_mended(colleague, demo):
    colleague.model.typeStep(1, "x" * 61)
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.problem)
    assert "60 letters" in colleague.model.problem
    assert colleague.model.steps[0] == "x" * 61
    assert colleague.store.goals.of(demo) == ()
