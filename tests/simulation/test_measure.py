"""What the rules must come to for people whose pain stays: figures, each by a pattern."""

from statistics import median

import pytest

from tests.simulation.play import one, played


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
