"""Steps that depend on what the patient has just told, and a session in its easier versions."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from msgspec.structs import replace

from app.core.kinds import Light, Measure, Moment
from app.core.lessons.cues import Told, cues_of
from app.core.rules.locks import Locks
from app.core.rules.numbers import Thresholds
from app.core.session.steps import GetReady, Learn, Step, SwitchSides, TooSore, Watch, Work
from app.core.traffic_light import light

BEFORE = (Measure.PAIN, Moment.BEFORE)


def opened(
    steps: Sequence[Step], told: Iterable[Told], thresholds: Thresholds, locks: Locks
) -> Step | None:
    """The first of ``steps`` as it is done, once the session's scores so far are known; None to
    pass it over."""
    match steps[0]:
        case Learn() as learn:
            chosen = learn.after(cues_of(told, thresholds))
            return chosen if chosen.lesson else None
        case TooSore(known) as sore:
            before = (each.value for each in told if (each.measure, each.moment) == BEFORE)
            pain = next(before, known)
            locked = pain is not None and pain >= locks.before
            if not locked and not _is_high(pain, sore, thresholds):
                return None
            return replace(sore, pain=pain, gentle=bool(sore.sets) and not locked, locked=locked)
    return steps[0]


def _is_high(pain: int | None, sore: TooSore, thresholds: Thresholds) -> bool:
    if pain is None:
        return sore.unsaid
    return pain >= sore.above or light(pain, thresholds) is Light.RED


def eased(step: Step, more_time: float) -> Step:
    """The step with more time to get ready, for whoever asked for it."""
    if not isinstance(step, Watch | GetReady | SwitchSides) or (more_time == 1 and not step.usual):
        return step
    usual = step.usual or step.seconds
    return replace(step, seconds=usual * more_time, usual=usual)


def by_exercise(sets: Iterable[Work]) -> list[list[Work]]:
    """The sets of each exercise, in order."""
    return [list(group) for _, group in groupby(sets, key=lambda work: work.key.position)]
