"""What is true of a session at one instant, at a limit and beside it."""

import pytest
from msgspec.structs import replace

from app.core.kinds import Measure, Moment, Side
from app.core.session.steps import Breathe, GetReady, Question, Rest, Watch
from app.core.session.view import view_of
from tests.core.test_timing import GUIDED, OWN, TIMED


def shows(work, elapsed, reps=0):
    view = view_of(work, elapsed, 600, reps)
    coming = view.next_phase and view.next_phase.id
    return view.rep, view.phase.id, coming, view.seconds_left, pytest.approx(view.fraction, 1e-5)


@pytest.mark.parametrize(
    ("before", "elapsed", "said"),
    [
        (0, 0, (1, "out", "hold", None, 0)),
        (0, 2.5, (1, "hold", "back", 3, 2.5 / 3)),
        (0, 4.9, (1, "hold", "back", 1, 0.1 / 3)),
        (0, 5.5, (1, "back", "out", None, 5.5 / 35)),
        (0, 28, (5, "out", "hold", None, 28 / 35)),
        (0, 33.5, (5, "back", None, None, 33.5 / 35)),
        (0, 36, (5, "back", None, None, 1)),
        (3, 0, (4, "out", "hold", None, 3 / 5)),
        (3, 12.5, (5, "back", None, None, 33.5 / 35)),
        (3, 20, (5, "back", None, None, 1)),
    ],
)
def test_a_set_that_is_counted(before, elapsed, said):
    assert shows(replace(GUIDED, done_before=before), elapsed) == said


@pytest.mark.parametrize(
    ("reps", "said"),
    [
        (0, (1, "back", "out", None, 0)),
        (2, (3, "back", "out", None, 0.4)),
        (4, (5, "back", "out", None, 0.8)),
        (5, (5, "back", "out", None, 1)),
    ],
)
def test_a_set_in_ones_own_pace(reps, said):
    assert shows(OWN, 5.5, reps) == said


@pytest.mark.parametrize(
    ("before", "seconds", "elapsed", "said"),
    [
        (0, 20, 0, (1, "out", "hold", 20, 1)),
        (0, 20, 12.5, (2, "back", "out", 8, 7.5 / 20)),
        (0, 20, 19.5, (2, "back", "out", 1, 0.5 / 20)),
        (0, 20, 20, (2, "back", "out", 1, 0)),
        (0, 20, 30, (2, "back", "out", 1, 0)),
        (1, 20, 0, (2, "out", "hold", 13, 13 / 20)),
        (2, 14, 0, (2, "back", "out", 1, 0)),
    ],
)
def test_a_set_that_ends_with_its_time(before, seconds, elapsed, said):
    dose = replace(TIMED.dose, seconds=seconds)
    view = shows(replace(TIMED, dose=dose, done_before=before), elapsed)
    assert (view[0], *view[3:]) == (said[0], *said[3:])


@pytest.mark.parametrize(
    ("elapsed", "phase", "progress", "first"),
    [(1, 0, 0.5, True), (3.5, 1, 0.5, True), (5.5, 2, 0.25, True), (8, 0, 0.5, False)],
)
def test_where_the_body_is(elapsed, phase, progress, first):
    now = view_of(GUIDED, elapsed, 600).movement
    assert (now.phase, now.first) == (phase, first)
    assert now.progress == pytest.approx(progress, abs=1e-5)


@pytest.mark.parametrize(
    ("elapsed", "seconds", "fraction"), [(0, 12, 1), (2.5, 10, 9.5 / 12), (12, 0, 0), (13, 0, 0)]
)
@pytest.mark.parametrize("lead", [Rest, GetReady])
def test_before_a_set_its_seconds_are_counted_down(lead, elapsed, seconds, fraction):
    work = replace(GUIDED, done_before=2)
    view = view_of(lead(work, 12), elapsed, 600)
    assert (view.seconds_left, view.fraction) == (seconds, pytest.approx(fraction))
    assert (view.work, view.rep, view.reps, view.phase) == (work, 2, 2, None)
    assert view.next_phase.id == "out"
    assert (view.movement is None) is (lead is GetReady)
    assert view_of(lead(work, 0), 0, 600).fraction == 0


@pytest.mark.parametrize(
    ("before", "elapsed", "side", "phase", "first"),
    [
        (0, 0, Side.LEFT, "out", True),
        (0, 6, Side.LEFT, "back", True),
        (0, 7, Side.RIGHT, "out", False),
        (0, 14, Side.LEFT, "out", False),
        (1, 0, Side.RIGHT, "out", True),
        (1, 7, Side.LEFT, "out", False),
    ],
)
def test_what_is_watched_is_shown_side_by_side(before, elapsed, side, phase, first):
    key = replace(GUIDED.key, side=Side.ALTERNATE)
    view = view_of(Watch(replace(GUIDED, key=key, done_before=before), 30), elapsed, 600)
    assert (view.side, view.phase.id, view.movement.first) == (side, phase, first)


@pytest.mark.parametrize(
    ("elapsed", "seconds", "fraction"), [(0, 60, 1), (15.5, 45, 44.5 / 60), (60, 0, 0), (70, 0, 0)]
)
def test_how_much_of_the_breathing_is_left(elapsed, seconds, fraction):
    view = view_of(Breathe(60), elapsed, 600)
    assert (view.seconds_left, view.fraction) == (seconds, pytest.approx(fraction))


def test_what_waits_for_a_person_counts_nothing():
    view = view_of(Question(Measure.PAIN, Moment.BEFORE), 30, 600)
    assert (view.work, view.side, view.rep, view.seconds_left) == (None, Side.BOTH, 0, None)
    assert (view.fraction, view.minutes_left, view.reps, view.count_in) == (0, 10, 0, 0)
