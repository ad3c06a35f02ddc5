"""A goal in five steps: what stands, which step comes, and what a week has come to."""

from datetime import timedelta

import pytest

from app.core.errors import KioskError
from app.core.goals import (
    LONGEST_STEP,
    STEPS,
    WEEKLY_STEP,
    Goal,
    Tick,
    days_this_week,
    goal_of,
    step_now,
    steps_done,
    tidied,
)
from app.core.measures.measurement import Activity
from tests.core.samples import MONDAY

SHOP, DANCE = Activity("a", 1, "Carry the shopping"), Activity("b", 2, "Dance")
GOAL = Goal("a", "Carry the shopping")


def tick(step, done=True, words="", day=MONDAY, activity="a"):
    return Tick(activity, step, words, done, day)


def test_the_first_activity_is_the_goal_until_a_physio_writes_one():
    assert goal_of([SHOP, DANCE], []) == GOAL
    written = Goal("b", "Dance", ("Tap a foot", "", "", "", ""))
    assert goal_of([SHOP, DANCE], [Goal("a", "Carry the shopping"), written]) == written
    assert goal_of([], []) is None


def test_a_goal_whose_activity_is_gone_is_none():
    assert goal_of([SHOP], [Goal("z", "Fly")]) == GOAL


def test_the_step_now_is_the_first_that_is_not_ticked():
    assert step_now(GOAL, []) == 1
    assert step_now(GOAL, [tick(1), tick(2)]) == 3
    assert step_now(GOAL, [tick(2)]) == 1
    assert step_now(GOAL, [tick(each) for each in range(1, STEPS + 1)]) == STEPS


def test_a_tick_can_be_taken_back():
    assert steps_done(GOAL, [tick(1), tick(1, done=False)]) == frozenset()
    assert steps_done(GOAL, [tick(1), tick(1, done=False), tick(1)]) == {1}


def test_a_step_in_other_words_is_another_step():
    other = Goal("a", GOAL.words, ("One bag to the door", "", "", "", ""))
    assert steps_done(other, [tick(1), tick(2)]) == {2}
    assert steps_done(other, [tick(1, words="One bag to the door")]) == {1}
    assert steps_done(GOAL, [tick(1, activity="b")]) == frozenset()


def test_a_week_counts_days_from_monday_to_today():
    days = [MONDAY - timedelta(days=1), MONDAY, MONDAY, MONDAY + timedelta(days=2)]
    ticks = [tick(WEEKLY_STEP, day=day) for day in days]
    today = MONDAY + timedelta(days=3)
    assert days_this_week(ticks, today) == (MONDAY, MONDAY + timedelta(days=2))
    back = [*ticks, tick(WEEKLY_STEP, done=False)]
    assert days_this_week(back, today) == (MONDAY + timedelta(days=2),)


@pytest.mark.parametrize(
    "goal",
    [
        Goal("a", "x", ("y" * (LONGEST_STEP + 1), "", "", "", "")),
        Goal("a", "x", weekly="y" * (LONGEST_STEP + 1)),
        Goal("a", "x", times=0),
        Goal("a", "x", times=8),
    ],
)
def test_what_no_screen_can_show_is_refused(goal):
    with pytest.raises(KioskError):
        tidied(goal)


def test_words_are_tidied():
    assert tidied(Goal("a", "x", ("  Tap   a foot ", "", "", "", ""))).steps[0] == "Tap a foot"
