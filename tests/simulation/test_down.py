"""What comes down in weeks that are too much, and how far; and who comes back after days away."""

from datetime import timedelta

import pytest

from app.simulation.patient import SimulatedPatient
from app.simulation.story import CameTo
from tests.simulation.play import one, world

PROGRAMMES = ["mid-upper-back", "neck", "low-back"]
TOO_MUCH = ["effort", "too_hard", "unsettled"]


@pytest.mark.parametrize("programme", PROGRAMMES)
@pytest.mark.parametrize("pattern", TOO_MUCH)
def test_no_rule_leads_under_half_the_dose(pattern, programme):
    story = one(pattern, programme=programme)
    assert all(dose.least_share >= 0.5 for dose in story.doses)
    assert story.proposals["ease"] >= 2
    assert story.proposals["review"] >= 1


@pytest.mark.parametrize("pattern", TOO_MUCH)
def test_a_physio_looks_after_two_steps_down(pattern):
    """Of those accepted, which a new version of the plan tells."""
    marks, plans = one(pattern).marks, 0
    for mark in marks:
        if mark.what == "review":
            break
        plans += mark.what == "plan"
    assert plans <= 2


def test_great_effort_is_eased_within_three_sessions():
    story = one("effort")
    first = next(mark for mark in story.marks if mark.what == "ease")
    before = [each for each in story.visits if each.day <= first.day]
    assert len(before) <= 3
    assert any(rung.steps < 0 for rung in story.rungs)


def test_every_exercise_that_is_too_hard_is_eased():
    assert all(rung.steps < 0 for rung in one("too_hard").rungs)


def test_red_every_second_session_calls_for_a_review():
    story = one("now_and_then")
    assert story.rules["often_red"] >= 1
    assert story.locks == {}
    first = next(mark.day for mark in story.marks if mark.about == "often_red")
    assert first <= 3


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_the_first_session_back_asks_nothing_never_done_before(programme):
    patient = SimulatedPatient(world("untried", programme=programme), 1)
    story = patient.live()
    [back] = [each for each in story.visits if each.day == 20 and each.part == "morning"]
    assert back.came_to is CameTo.GENTLY
    start = world("untried").starts_on + timedelta(days=19)
    sessions = patient.record.sessions
    before = {it.exercise for each in sessions if each.slot.day < start for it in each.sets}
    for each in sessions:
        if each.slot.day == start:
            assert {it.exercise for it in each.sets if it.reps} <= before
    assert any(mark.what == "plan" and 3 < mark.day < 20 for mark in story.marks)
    assert story.rules["away"] >= 1
    assert all(rung.steps <= 0 for rung in story.rungs) or story.proposals["progress"] > 1
