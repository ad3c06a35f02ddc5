"""A goal in the patient's own words, in five steps, and a target for each week beside it.

Graded like this as in graded activity: the first step can be done this week, and pain does not
decide which one comes next. Five steps, and what a week asks for at first, are ours.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from msgspec import Struct

from app.core.errors import KioskError
from app.core.measures.measurement import Activity
from app.core.own_words import clean_words

STEPS = 5
WEEKLY_STEP = 0
"""How the week's target is told apart among the ticks."""

WEEKLY_TIMES = 3
"""Days a week, until a physio sets another number."""

MOST_TIMES = 7
LONGEST_STEP = 60
KIOSKS_OWN = ("",) * STEPS


class Goal(Struct, frozen=True):
    """What somebody works towards: one of their activities. A step or ``weekly`` without words has
    the kiosk's own; ``times`` is on how many days a week."""

    activity: str
    words: str
    steps: tuple[str, ...] = KIOSKS_OWN
    weekly: str = ""
    times: int = WEEKLY_TIMES


class Tick(Struct, frozen=True):
    """A step, or with WEEKLY_STEP the week's target, ticked on ``day`` or taken back. ``words``
    are those that it had: in other words it is another step."""

    activity: str
    step: int
    words: str
    done: bool
    day: date


def goal_of(activities: Sequence[Activity], kept: Iterable[Goal]) -> Goal | None:
    """The goal as a physio has last written it, else the first activity that the patient named."""
    named = {each.id: each.words for each in activities}
    for goal in reversed(tuple(kept)):
        if goal.activity in named:
            return goal
    return Goal(activities[0].id, activities[0].words) if activities else None


def steps_done(goal: Goal, ticks: Iterable[Tick]) -> frozenset[int]:
    """The steps that are ticked, from 1."""
    last = {
        each.step: each.done
        for each in ticks
        if each.activity == goal.activity
        and 1 <= each.step <= STEPS
        and each.words == goal.steps[each.step - 1]
    }
    return frozenset(step for step, done in last.items() if done)


def step_now(goal: Goal, ticks: Iterable[Tick]) -> int:
    """The first step that is not ticked; STEPS where all are."""
    done = steps_done(goal, ticks)
    return next((step for step in range(1, STEPS + 1) if step not in done), STEPS)


def days_this_week(ticks: Iterable[Tick], today: date) -> tuple[date, ...]:
    """The days from Monday to ``today`` on which the week's target was ticked."""
    monday = today - timedelta(days=today.weekday())
    last = {each.day: each.done for each in ticks if each.step == WEEKLY_STEP}
    return tuple(sorted(day for day, done in last.items() if done and monday <= day <= today))


def tidied(goal: Goal) -> Goal:
    """As it is stored. KioskError for a step that is too long, or a number no week has."""
    steps = tuple(clean_words(each) for each in goal.steps)
    weekly = clean_words(goal.weekly)
    if any(len(each) > LONGEST_STEP for each in (*steps, weekly)):
        raise KioskError("Use {most} letters or fewer for one step.", most=LONGEST_STEP)
    if not 1 <= goal.times <= MOST_TIMES:
        raise KioskError("Set a number of days from 1 to {most}.", most=MOST_TIMES)
    return Goal(goal.activity, goal.words, steps, weekly, goal.times)
