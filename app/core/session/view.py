"""What is true of a running session at one instant: a frozen picture, derived and never stored."""

from math import ceil

from msgspec import Struct
from msgspec.structs import replace

from app.core.exercise import Phase
from app.core.kinds import Side
from app.core.session.steps import Breathe, Lead, Rest, Step, Watch, Work
from app.core.session.timing import EPSILON, Instant, counts_hold, instant, minutes_in, shown


class Movement(Struct, frozen=True):
    """Where the body is: ``progress`` 0 to 1 through ``phase``; ``first`` starts from rest."""

    phase: int
    progress: float
    first: bool


class SessionView(Struct, frozen=True):
    """A snapshot. ``seconds_left`` is what a count-down shows and None while reps are counted.

    ``rep`` is the rep being done, from 1; ``reps`` those done; ``fraction`` is how much of the ring
    is filled; ``minutes_left`` is a guess for the whole session, rounded up. ``count_in`` are the
    seconds until a set that was paused goes on, 0 while nothing is counted in.
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
    reps: int = 0
    count_in: int = 0


def view_of(step: Step, elapsed: float, ahead_s: float, reps: int = 0) -> SessionView:
    """The view ``elapsed`` seconds into ``step``, with ``reps`` of its set done; it and what comes
    after it take ``ahead_s`` seconds."""
    minutes = minutes_in(ahead_s - elapsed)
    if isinstance(step, Work):
        return _working(step, elapsed, reps, minutes)
    if isinstance(step, Watch):
        return _showing(step, elapsed, minutes)
    if isinstance(step, Lead):
        return _leading(step, elapsed, minutes)
    if isinstance(step, Breathe):
        return _breathing(step, elapsed, minutes)
    return SessionView(step, None, Side.BOTH, 0, None, 0.0, None, None, None, minutes)


def _breathing(step: Breathe, elapsed: float, minutes: int) -> SessionView:
    """``fraction`` is how much of the minute is left."""
    left = max(step.seconds - elapsed, 0.0)
    seconds, fraction = ceil(left - EPSILON), left / step.seconds
    return SessionView(step, None, Side.BOTH, 0, seconds, fraction, None, None, None, minutes)


def _working(work: Work, elapsed: float, reps: int, minutes: int) -> SessionView:
    now = instant(work, elapsed)
    rep = min((reps if work.own_pace else work.done_before + now.reps) + 1, work.target)
    phases = [phase for phase, _ in work.phases]
    last_move = now.number == len(phases) - 1
    ends = not (work.own_pace or work.timed) and rep == work.target and last_move
    seconds_left, fraction = _counted(work, now, elapsed, reps)
    return SessionView(
        step=work,
        work=work,
        side=work.side_of(rep),
        rep=rep,
        seconds_left=seconds_left,
        fraction=fraction,
        phase=now.phase,
        next_phase=None if ends else phases[(now.number + 1) % len(phases)],
        movement=_movement(work, now),
        minutes_left=minutes,
        reps=reps,
    )


def _counted(work: Work, now: Instant, elapsed: float, reps: int) -> tuple[int | None, float]:
    """The seconds that are counted down, if any, and how full the ring is."""
    if work.timed:
        left = max((work.seconds or 0.0) - elapsed, 0.0)
        return max(ceil(left - EPSILON), 1), min(left / work.dose.seconds, 1.0)
    if work.own_pace:
        return None, reps / work.target
    if counts_hold(work, now.phase):
        return max(ceil(now.left - EPSILON), 1), now.left / now.lasts
    of_set = work.done_before + min(elapsed / work.rep_seconds, work.target - work.done_before)
    return None, of_set / work.target


def _movement(work: Work, now: Instant) -> Movement:
    return Movement(
        phase=work.exercise.phases.index(now.phase),
        progress=min((now.into + EPSILON) / now.lasts, 1.0),
        first=now.reps == 0,
    )


def _leading(step: Lead, elapsed: float, minutes: int) -> SessionView:
    left = max(step.seconds - elapsed, 0.0)
    done = step.work.done_before
    return SessionView(
        step=step,
        work=step.work,
        side=step.work.side_of(done + 1),
        rep=done,
        seconds_left=ceil(left - EPSILON),
        fraction=left / step.seconds if step.seconds else 0.0,
        phase=None,
        next_phase=step.work.phases[0][0],
        movement=_preview(step, elapsed),
        minutes_left=minutes,
        reps=done,
    )


def _showing(step: Watch, elapsed: float, minutes: int) -> SessionView:
    """One rep after the other, each side in its turn."""
    leading = _leading(step, elapsed, minutes)
    reps, now = shown(step.work, elapsed)
    return replace(
        leading,
        side=step.work.side_of(step.work.done_before + 1 + reps),
        phase=now.phase,
        movement=_movement(step.work, replace(now, reps=reps)),
    )


def _preview(step: Lead, elapsed: float) -> Movement | None:
    """A rest has time to show the coming exercise; a count-in shows how it starts."""
    if not isinstance(step, Rest):
        return None
    return _movement(step.work, shown(step.work, elapsed)[1])
