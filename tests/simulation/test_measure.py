"""What the rules must come to for people whose pain stays: figures, each by a pattern."""

from statistics import median

import pytest

from app.core.kinds import Form
from app.simulation.patient import SimulatedPatient
from app.simulation.story import CameTo
from tests.simulation.play import one, played, world


@pytest.mark.parametrize("level", range(11))
def test_steady_pain_of_any_level_is_no_reason_to_stop(level):
    story = one(f"before = {level}")
    assert story.possible >= 50
    assert story.locks == {}
    assert story.flags <= 4


def test_pain_that_goes_up_and_down_by_itself_stops_hardly_anybody():
    stories = played("spread", patients=60)
    assert median(each.possible for each in stories) >= 52
    assert median(each.flags for each in stories) <= 5
    offered = sum(each.proposals["progress"] > 0 for each in stories)
    assert offered >= 0.6 * len(stories)


def test_a_physio_is_called_when_pain_keeps_rising():
    """Within four days of passing the usual by two."""
    story = one("rising")
    usual = story.visits[0].before
    passed = next(each.day for each in story.visits if each.before > usual + 2)
    called = min(mark.day for mark in story.marks if mark.what == "flag")
    assert called <= passed + 4


FLARE = 'before = { shape = "flare", level = 4, peak = 7, start = 10, days = 4 }'


@pytest.mark.parametrize("programme", ["mid-upper-back", "neck", "low-back"])
def test_a_flare_up_of_four_days_loses_no_session_and_calls_once(programme):
    story = one(FLARE, programme=programme)
    assert (story.possible, story.sessions, story.locks) == (story.due, story.due, {})
    assert story.flag_kinds == {"red_before": 1}
    gentle = [each for each in story.visits if each.came_to is CameTo.GENTLY]
    assert {each.day for each in gentle} == {10, 11, 12, 13, 14}


def test_a_flare_up_is_told_apart_in_the_record_and_asks_for_half():
    patient = SimulatedPatient(world(FLARE), 1)
    patient.live()
    forms = {}
    for each in patient.record.sessions:
        forms.setdefault(each.form, []).append(each)
    assert {form: len(found) for form, found in forms.items()} == {
        Form.PLANNED: 46,
        Form.FLARE: 8,
        Form.STEPPING: 2,
    }
    for session in forms[Form.FLARE]:
        assert session.sets_done == len([it for it in session.sets if it.reps == it.target])
        assert session.sets_done > 0


def test_a_flare_up_that_stays_is_a_review_and_then_the_usual():
    story = one('before = { shape = "flare", level = 3, peak = 7, start = 8, days = 21 }')
    assert (story.possible, story.locks) == (story.due, {})
    assert story.rules["long_flare"] == 1
    assert story.flags <= 4


@pytest.mark.parametrize("level", [0, 3, 5])
def test_rising_from_any_level_calls_a_physio(level):
    """A lock: pain keeps rising. Within four days of passing the usual by two."""
    story = one(f'before = {{ shape = "rising", level = {level}, by = 1, every = 2, top = 9 }}')
    passed = next(each.day for each in story.visits if each.before > level + 2)
    called = min(mark.day for mark in story.marks if mark.about == "rest_pain")
    assert called <= passed + 4
