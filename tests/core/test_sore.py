"""Steps that depend on what was told before them, and the time that somebody needs."""

import pytest
from msgspec.structs import replace

from app.core.exercise import Dose
from app.core.kinds import Light, Measure, Moment, Side
from app.core.lessons.cues import SessionScore
from app.core.rules.locks import NO_LOCKS, Locks
from app.core.rules.numbers import Rules
from app.core.session.sore import by_exercise, eased, light_during, opened
from app.core.session.steps import (
    Done,
    GetReady,
    Learn,
    Rest,
    SetKey,
    SwitchSides,
    TooSore,
    Watch,
    Work,
)
from tests.core.samples import exercise

OURS = Rules()
WORK = Work(SetKey(1, 1, Side.BOTH), exercise(), Dose(reps=3))
SORE = TooSore(sets=(WORK,))


def told(pain):
    """Pain before the session, and what was told of another session's end before that."""
    other = (
        SessionScore(Measure.EFFORT, Moment.BEFORE, 9),
        SessionScore(Measure.PAIN, Moment.AFTER, 8),
        SessionScore(Measure.PAIN, Moment.DURING, 9),
    )
    return (*other, SessionScore(Measure.PAIN, Moment.BEFORE, pain))


@pytest.mark.parametrize("pain", [0, OURS.amber_max])
def test_pain_that_is_not_red_passes_a_flare_up_over(pain):
    assert opened((SORE, Done()), told(pain), OURS, NO_LOCKS) is None


def test_red_pain_offers_the_gentle_form_where_there_is_one():
    pain = OURS.amber_max + 1
    assert opened((SORE,), told(pain), OURS, NO_LOCKS) == replace(SORE, pain=pain, gentle=True)
    none = TooSore()
    assert opened((none,), told(pain), OURS, NO_LOCKS) == replace(none, pain=pain)


@pytest.mark.parametrize(("pain", "locked"), [(7, False), (8, True), (9, True)])
def test_pain_from_so_much_on_locks_and_offers_nothing(pain, locked):
    found = opened((SORE,), told(pain), OURS, Locks(before=8))
    assert (found.locked, found.gentle) == (locked, not locked)


@pytest.mark.parametrize(("pain", "found"), [(2, False), (3, True), (4, True)])
def test_in_a_flare_up_pain_above_the_usual_is_enough(pain, found):
    sore = replace(SORE, above=3)
    assert (opened((sore,), told(pain), OURS, NO_LOCKS) is not None) is found


@pytest.mark.parametrize(("unsaid", "found"), [(True, True), (False, False)])
def test_pain_that_was_not_told_counts_only_where_it_is_to(unsaid, found):
    sore = replace(SORE, unsaid=unsaid)
    assert (opened((sore,), (), OURS, NO_LOCKS) is not None) is found
    assert opened((SORE,), (), OURS, NO_LOCKS) is None
    assert opened((replace(sore, pain=2),), (), OURS, NO_LOCKS) is None, "told before a cut"


def test_a_lesson_that_is_none_is_passed_over():
    assert opened((Learn(""),), (), OURS, NO_LOCKS) is None
    assert opened((Learn("one"), Learn("")), (), OURS, NO_LOCKS) == Learn("one")
    assert opened((Rest(WORK, 5),), told(9), OURS, NO_LOCKS) == Rest(WORK, 5)


@pytest.mark.parametrize(
    ("pain", "before", "level"),
    [
        (2, 3, Light.GREEN),
        (5, 6, Light.AMBER),
        (7, 7, Light.AMBER),
        (7, 8, Light.AMBER),
        (7, 6, Light.RED),
        (7, None, Light.RED),
        (3, None, Light.GREEN),
    ],
)
def test_in_the_gentle_form_only_pain_that_climbs_is_red(pain, before, level):
    assert light_during(pain, before, OURS) is level


def test_pain_without_a_number_is_as_it_always_is():
    assert light_during(None, 9, OURS) is light_during(None, None, OURS)


@pytest.mark.parametrize("kind", [Watch, GetReady, SwitchSides])
def test_who_needs_more_time_has_more_of_it_once(kind):
    step = kind(WORK, 6)
    assert eased(step, 1) == step
    longer = eased(step, 1.5)
    assert (longer.seconds, longer.usual) == (9, 6)
    assert eased(longer, 1.5) == longer
    assert eased(longer, 1).seconds == 6
    assert eased(Rest(WORK, 6), 1.5) == Rest(WORK, 6)


@pytest.mark.parametrize(("takes", "seconds"), [(5, 6), (6, 6), (20, 20)])
def test_it_is_shown_for_as_long_as_it_takes_to_tell(takes, seconds):
    assert eased(Watch(WORK, 6), 1, lambda _: takes).seconds == seconds
    assert eased(GetReady(WORK, 6), 1, lambda _: takes).seconds == 6
    assert eased(Watch(WORK, 0.5), 1).seconds == 0.5


def test_the_sets_of_each_exercise_stay_together():
    def at(position, number):
        return replace(WORK, key=SetKey(position, number, Side.BOTH))

    sets = [at(1, 1), at(1, 2), at(2, 1), at(4, 1), at(4, 2)]
    assert by_exercise(sets) == [sets[:2], sets[2:3], sets[3:]]
