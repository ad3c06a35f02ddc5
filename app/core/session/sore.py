"""Steps that depend on what the patient has just told, and a session in its easier versions."""

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby

from msgspec.structs import replace

from app.core.kinds import Light, Measure, Moment
from app.core.lessons.cues import SessionScore, cues_of
from app.core.rules.locks import Locks
from app.core.rules.numbers import Thresholds
from app.core.session.steps import GetReady, Learn, Step, SwitchSides, TooSore, Watch, Work
from app.core.traffic_light import light

BEFORE = (Measure.PAIN, Moment.BEFORE)


def opened(
    steps: Sequence[Step], told: Iterable[SessionScore], thresholds: Thresholds, locks: Locks
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


def light_during(pain: int | None, before: int | None, thresholds: Thresholds) -> Light:
    """The light of pain in an exercise of the gentle form: red where it is more than ``before``.

    Source: ours. Whoever goes gently with pain that is high already stops where moving makes it
    climb, not for the pain that the flare-up is.
    """
    level = light(pain, thresholds)
    climbs = pain is None or before is None or pain > before
    return Light.AMBER if level is Light.RED and not climbs else level


def eased(step: Step, more_time: float, told_s: Callable[[Work], float] = lambda _: 0.0) -> Step:
    """The step with more time to get ready, for whoever asked for it. An exercise is shown for as
    long as it takes to tell how it goes, at the least."""
    if not isinstance(step, Watch | GetReady | SwitchSides):
        return step
    usual = step.usual or step.seconds
    seconds = usual * more_time
    if isinstance(step, Watch):
        seconds = max(seconds, told_s(step.work))
    return step if seconds == step.seconds else replace(step, seconds=seconds, usual=usual)


def by_exercise(sets: Iterable[Work]) -> list[list[Work]]:
    """The sets of each exercise, in order."""
    return [list(group) for _, group in groupby(sets, key=lambda work: work.key.position)]
