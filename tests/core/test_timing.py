"""Where a set is, and how long it takes: at a limit, and beside it."""

import pytest
from msgspec.structs import replace

from app.core.exercise import Dose
from app.core.kinds import Side
from app.core.session.steps import Done, Learn, Question, Rest, SetKey, TooSore, Watch, Work
from app.core.session.timing import (
    LEARN_S,
    QUESTION_S,
    RECALL_S,
    held_s,
    instant,
    minutes_in,
    next_flip,
    next_second,
    rep_start,
    reps_done,
    seconds_of,
    shown,
)
from tests.core.samples import exercise

DOSE = Dose(reps=5, hold_s=3)
GUIDED = Work(SetKey(1, 1, Side.BOTH), exercise(), DOSE)
"""Five reps of seven seconds: two out, three held, two back."""
OWN = replace(GUIDED, dose=replace(DOSE, pace="own"))
TIMED = replace(GUIDED, dose=replace(DOSE, seconds=20))


@pytest.mark.parametrize(
    ("elapsed", "reps", "number", "into", "left"),
    [
        (0, 0, 0, 0, 2),
        (1.5, 0, 0, 1.5, 0.5),
        (2, 0, 1, 0, 3),
        (4.5, 0, 1, 2.5, 0.5),
        (5, 0, 2, 0, 2),
        (7, 1, 0, 0, 2),
        (30, 4, 1, 0, 3),
        (36, 4, 2, 2, 0),  # never past its end
    ],
)
def test_where_the_pace_is(elapsed, reps, number, into, left):
    now = instant(GUIDED, elapsed)
    assert (now.reps, now.number) == (reps, number)
    assert (now.into, now.left) == pytest.approx((into, left), abs=1e-5)


def test_in_ones_own_pace_it_goes_on_as_long_as_it_takes():
    assert instant(OWN, 350).reps == 50


@pytest.mark.parametrize(("before", "elapsed", "reps", "into"), [(0, 0, 0, 0), (3, 16, 2, 2)])
def test_the_figure_shows_whole_reps_also_after_a_cut(before, elapsed, reps, into):
    done, now = shown(replace(GUIDED, done_before=before), elapsed)
    assert (done, now.reps, now.into + 2 * now.number) == pytest.approx((reps, 0, into), abs=1e-5)


@pytest.mark.parametrize(
    ("before", "elapsed", "done"), [(0, 6.9, 0), (0, 7, 1), (2, 7, 3), (3, 14, 5), (4, 70, 5)]
)
def test_whole_reps_with_those_before_a_cut_and_never_more_than_are_asked(before, elapsed, done):
    assert reps_done(replace(GUIDED, done_before=before), elapsed) == done


@pytest.mark.parametrize(("elapsed", "began"), [(0, 0), (6.9, 0), (7, 7), (16, 14)])
def test_where_a_rep_began(elapsed, began):
    assert rep_start(GUIDED, elapsed) == began
    assert rep_start(OWN, elapsed) == elapsed


@pytest.mark.parametrize(
    ("work", "elapsed", "reps", "held"),
    [
        (GUIDED, 0, 0, 0),
        (GUIDED, 3, 0, 1),
        (GUIDED, 6, 0, 3),
        (GUIDED, 9.5, 1, 3.5),
        (GUIDED, 35, 5, 15),
        (replace(GUIDED, done_before=2), 9.5, 3, 3.5),
        (replace(GUIDED, done_before=2), 21, 5, 9),
        (OWN, 100, 2, 6),
        (replace(OWN, done_before=1), 100, 2, 3),
    ],
)
def test_holding_of_whole_reps_and_of_the_one_under_way(work, elapsed, reps, held):
    assert held_s(work, elapsed, reps) == pytest.approx(held, abs=1e-5)


@pytest.mark.parametrize(
    ("step", "seconds"),
    [
        (Question("pain", "before"), QUESTION_S),
        (Learn("one"), LEARN_S),
        (Learn("one", recall=True), RECALL_S),
        (Learn(""), 0),
        (Learn("", recall=True), 0),
        (TooSore(), 0),
        (Done(), 0),
        (Rest(GUIDED, 12), 12),
        (GUIDED, 35),
        (TIMED, 20),
        (replace(TIMED, done_before=2), 6),
        (OWN, 35),
        (replace(OWN, done_before=2), 21),
        (replace(OWN, done_before=5), 0),
    ],
)
def test_how_long_a_step_is_thought_to_take(step, seconds):
    assert seconds_of((step,)) == seconds
    assert seconds_of((step, GUIDED)) == seconds + 35


@pytest.mark.parametrize(
    ("seconds", "minutes"), [(-5, 1), (0, 1), (1, 1), (60, 1), (61, 2), (120, 2), (121, 3)]
)
def test_how_many_minutes_somebody_is_told(seconds, minutes):
    assert minutes_in(seconds) == minutes


@pytest.mark.parametrize(
    ("elapsed", "shows_another"),
    [(0, 0.5), (0.5, 1.5), (1.4, 1.5), (1.5, 2.5), (2.6, 3.5), (3.6, 3.5)],
)
def test_when_a_count_down_shows_another_number(elapsed, shows_another):
    assert next_second(3.5, elapsed) == shows_another


@pytest.mark.parametrize(
    ("step", "elapsed", "flip"),
    [
        (Question("pain", "before"), 1, None),
        (Rest(GUIDED, 12), 0.5, 1),
        (GUIDED, 0.5, 2),  # the next move
        (GUIDED, 2.5, 3),  # a second of a hold
        (GUIDED, 5.5, 7),
        (replace(GUIDED, done_before=4), 6, 7),
        (OWN, 2.5, 5),  # nobody is counted for
        (TIMED, 2.5, 3),
        (TIMED, 19.5, 20),
        (Watch(GUIDED, 10), 1.5, 2),
        (Watch(GUIDED, 10.5), 1.5, 1.5 + 0.5),
        (Watch(GUIDED, 10.5), 2.6, 3.5),
    ],
)
def test_when_the_view_next_changes(step, elapsed, flip):
    assert next_flip(step, elapsed) == (flip and pytest.approx(flip, abs=1e-5))
