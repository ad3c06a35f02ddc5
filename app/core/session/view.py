"""What is true of a running session at one instant: a frozen picture, derived and never stored."""

from math import ceil, floor

from msgspec import Struct
from msgspec.structs import replace

from app.core.exercise import Phase
from app.core.kinds import Side
from app.core.session.steps import Done, Lead, Learn, Question, Rest, Step, Work

EPSILON = 1e-6
"""Seconds: what is due within a microsecond is due now, so that float dust never delays a count."""

QUESTION_S = 8
LEARN_S = 40


class Movement(Struct, frozen=True):
    """Where the body is: ``progress`` 0 to 1 through ``phase``; ``first`` starts from rest."""

    phase: int
    progress: float
    first: bool


class SessionView(Struct, frozen=True):
    """A snapshot. ``seconds_left`` is what a count-down shows and None while reps are counted.

    ``rep`` is the rep being done, from 1; ``fraction`` is how much of the ring is filled;
    ``minutes_left`` is a guess for the whole session, rounded up.
    """

    step: Step
    work: Work | None
    side: Side
    rep: int
    seconds_left: int | None
    fraction: float
    phase: Phase | None
    next_phase: Phase | None
    movement: Movement | None
    minutes_left: int


def view_of(steps: tuple[Step, ...], index: int, elapsed: float) -> SessionView:
    """The view ``elapsed`` seconds into step ``index``."""
    step = steps[index]
    minutes = minutes_of(steps[index:], elapsed)
    if isinstance(step, Work):
        return _working(step, elapsed, minutes)
    if isinstance(step, Lead):
        return _leading(step, elapsed, minutes)
    return SessionView(step, None, Side.BOTH, 0, None, 0.0, None, None, None, minutes)


def next_flip(step: Step, elapsed: float) -> float | None:
    """Seconds into ``step`` at which its view next changes; None when it waits for a person."""
    seconds = duration(step)
    if seconds is None:
        return None
    after = elapsed + EPSILON
    if not isinstance(step, Work):
        return seconds - (ceil(seconds - after) - 1)
    start_of_rep = _reps_through(step, elapsed) * step.rep_seconds
    for phase, begins, lasts in _timeline(step):
        ends = start_of_rep + begins + lasts
        if ends <= after:
            continue
        if not phase.hold:
            return ends
        return ends - max(ceil(ends - after) - 1, 0)
    return seconds


def duration(step: Step) -> float | None:
    """Seconds a step lasts by itself; None when it waits for a person."""
    return None if isinstance(step, Question | Learn | Done) else step.seconds


def reps_done(work: Work, elapsed: float) -> int:
    """Whole reps of the set done ``elapsed`` seconds into it, those before a cut included."""
    return min(work.done_before + _reps_through(work, elapsed), work.target)


def _reps_through(work: Work, elapsed: float) -> int:
    return floor((elapsed + EPSILON) / work.rep_seconds)


def _timeline(work: Work) -> list[tuple[Phase, float, float]]:
    """The phases of one rep with the second each begins at and how long it lasts."""
    begins, rows = 0.0, []
    for phase, seconds in work.phases:
        rows.append((phase, begins, seconds))
        begins += seconds
    return rows


def _working(work: Work, elapsed: float, minutes: int) -> SessionView:
    into = min(elapsed, work.seconds - 2 * EPSILON)
    whole = _reps_through(work, into)
    rep = work.done_before + whole + 1
    into_rep = max(into - whole * work.rep_seconds, 0.0)
    rows = _timeline(work)
    at = max(i for i, (_, begins, _) in enumerate(rows) if begins <= into_rep + EPSILON)
    phase, begins, lasts = rows[at]
    through = min((into_rep - begins + EPSILON) / lasts, 1.0)
    left = begins + lasts - into_rep
    last = rep == work.target and at == len(rows) - 1
    return SessionView(
        step=work,
        work=work,
        side=work.side_of(rep),
        rep=rep,
        seconds_left=max(ceil(left - EPSILON), 1) if phase.hold else None,
        fraction=left / lasts
        if phase.hold
        else (rep - 1 + into_rep / work.rep_seconds) / work.target,
        phase=phase,
        next_phase=None if last else rows[(at + 1) % len(rows)][0],
        movement=Movement(work.exercise.phases.index(phase), through, first=whole == 0),
        minutes_left=minutes,
    )


def _leading(step: Lead, elapsed: float, minutes: int) -> SessionView:
    left = max(step.seconds - elapsed, 0.0)
    return SessionView(
        step=step,
        work=step.work,
        side=step.work.side_of(step.work.done_before + 1),
        rep=step.work.done_before,
        seconds_left=max(ceil(left - EPSILON), 0),
        fraction=left / step.seconds if step.seconds else 0.0,
        phase=None,
        next_phase=step.work.phases[0][0],
        movement=_preview(step, elapsed),
        minutes_left=minutes,
    )


def _preview(step: Lead, elapsed: float) -> Movement | None:
    """A rest has time to show the coming exercise; a count-in shows how it starts."""
    if not isinstance(step, Rest):
        return None
    once = replace(step.work, done_before=0)
    return _working(once, elapsed % once.rep_seconds, 0).movement


def minutes_of(remaining: tuple[Step, ...], elapsed: float = 0.0) -> int:
    """A guess of the minutes ``remaining`` takes, ``elapsed`` seconds into its first step."""
    seconds = -elapsed
    for step in remaining:
        match step:
            case Question():
                seconds += QUESTION_S
            case Learn():
                seconds += LEARN_S
            case _:
                seconds += duration(step) or 0
    return max(ceil(seconds / 60), 1)
