"""Where a set is, so many seconds into it: nothing stored, all derived."""

from math import ceil, floor

from msgspec import Struct
from msgspec.structs import replace

from app.core.exercise import Phase
from app.core.session.steps import Done, Learn, Question, Step, TooSore, Watch, Work

EPSILON = 1e-6
"""Seconds: what is due within a microsecond is due now, so that float dust never delays a count."""

QUESTION_S = 8
LEARN_S = 40
RECALL_S = 15


class Instant(Struct, frozen=True):
    """``rep`` whole reps were paced through; the body is ``into`` seconds into phase ``number``,
    which lasts ``lasts`` and has ``left`` to go."""

    reps: int
    number: int
    phase: Phase
    into: float
    lasts: float

    @property
    def left(self) -> float:
        """Seconds of the phase to go."""
        return self.lasts - self.into


def instant(work: Work, elapsed: float) -> Instant:
    """Where the pace is ``elapsed`` seconds into ``work``; a set never runs past its end."""
    most, phases = work.seconds, work.phases  # each is reckoned anew, and this runs in every frame
    once = sum(seconds for _, seconds in phases)
    into_set = elapsed if most is None else min(elapsed, most - 2 * EPSILON)
    into = into_set + EPSILON
    reps = floor(into / once)
    into -= reps * once
    number = 0
    while number < len(phases) - 1 and into >= phases[number][1]:
        into -= phases[number][1]
        number += 1
    phase, lasts = phases[number]
    return Instant(reps, number, phase, max(into - EPSILON, 0.0), lasts)


def shown(work: Work, elapsed: float) -> tuple[int, Instant]:
    """How many reps the figure has shown of ``work``, and where it is in the next."""
    reps = floor((elapsed + EPSILON) / work.rep_seconds)
    once = replace(work, done_before=0)
    return reps, instant(once, max(elapsed - reps * work.rep_seconds, 0.0))


def waits(step: Step) -> bool:
    """Whether time does nothing to ``step``."""
    return isinstance(step, Question | TooSore | Learn | Done)


def duration(step: Step) -> float | None:
    """Seconds a step lasts by itself; None when a person ends it."""
    return None if isinstance(step, Question | TooSore | Learn | Done) else step.seconds


def next_flip(step: Step, elapsed: float) -> float | None:
    """Seconds into ``step`` at which its view next changes; None when it waits for a person."""
    if waits(step):
        return None
    seconds = duration(step)
    if isinstance(step, Watch):
        _, now = shown(step.work, elapsed)
        return min(next_second(step.seconds, elapsed), elapsed + now.left)
    if not isinstance(step, Work):
        return next_second(seconds or 0.0, elapsed)
    now = instant(step, elapsed)
    if counts_hold(step, now.phase):
        flip = elapsed + next_second(now.left, 0.0)
    else:
        flip = elapsed + now.left
    if seconds is None:
        return flip
    return min(flip, next_second(seconds, elapsed) if step.timed else seconds)


def counts_hold(work: Work, phase: Phase) -> bool:
    """Whether the seconds of ``phase`` are what a person sees counted."""
    return phase.hold and not (work.timed or work.own_pace)


def reps_done(work: Work, elapsed: float) -> int:
    """Whole reps of a guided set ``elapsed`` seconds into it, those before a cut included."""
    return min(work.done_before + floor((elapsed + EPSILON) / work.rep_seconds), work.target)


def rep_start(work: Work, elapsed: float) -> float:
    """Seconds into ``work`` at which the rep under way began; in one's own pace ``elapsed``."""
    if work.own_pace:
        return elapsed
    return min((elapsed + EPSILON) // work.rep_seconds * work.rep_seconds, elapsed)


def held_s(work: Work, elapsed: float, reps: int) -> float:
    """Seconds of holding in a set: of its whole reps, and of the one that was under way."""
    hold = sum(seconds for phase, seconds in work.phases if phase.hold)
    whole = (reps - work.done_before) * hold
    if work.own_pace or reps >= work.target:
        return whole
    now = instant(work, elapsed)
    before = sum(seconds for phase, seconds in work.phases[: now.number] if phase.hold)
    return whole + before + (now.into if now.phase.hold else 0.0)


def minutes_of(remaining: tuple[Step, ...]) -> int:
    """A guess of the minutes ``remaining`` takes."""
    return minutes_in(seconds_of(remaining))


def seconds_of(remaining: tuple[Step, ...]) -> float:
    """A guess of the seconds ``remaining`` takes."""
    return sum(map(_guess, remaining))


def minutes_in(seconds: float) -> int:
    """How many minutes a person is told for so many seconds."""
    return max(ceil(seconds / 60), 1)


def _guess(step: Step) -> float:
    """Seconds a step takes; in one's own pace about as long as the figure shows."""
    match step:
        case Question():
            return QUESTION_S
        case Learn(lesson, recall):
            return (RECALL_S if recall else LEARN_S) if lesson else 0
        case Work() if step.seconds is None:
            return (step.target - step.done_before) * step.rep_seconds
    return duration(step) or 0


def next_second(seconds: float, elapsed: float) -> float:
    """When a count-down from ``seconds`` next shows another number."""
    return seconds - max(ceil(seconds - elapsed - EPSILON) - 1, 0)
