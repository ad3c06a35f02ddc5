"""The rows of made-up sessions: their sets, answers and lessons."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from app.store.ledger import stamp
from app.store.seed.bulk import Bulk
from app.store.seed.course import Sitting
from app.store.seed.ids import Stamps
from app.store.seed.shapes import SetShape

PARTS = ("morning", "afternoon")
HOURS = ((8 * 60, 11 * 60), (13 * 60, 17 * 60))
"""Minutes of the day between which a session begins."""


@dataclass(frozen=True, slots=True)
class Trend:
    """How a patient's pain and confidence go from the first to about the thirtieth session."""

    pain: tuple[int, int]
    confidence: tuple[int, int]

    def pain_at(self, number: int, rng: Random) -> int:
        """Pain in session ``number``, 0 to 10."""
        return _along(self.pain, number, rng)

    def confidence_at(self, number: int, rng: Random) -> int:
        """Confidence in session ``number``, 0 to 10."""
        return _along(self.confidence, number, rng)


@dataclass(frozen=True, slots=True)
class Stored:
    """A session that has been collected: when it began and ended, and its red answer, if any."""

    id: str
    ended_at: str
    outcome: str
    red: str | None


def draw_trend(rng: Random) -> Trend:
    """Most get better, some do not."""
    pain, confidence = rng.randint(4, 7), rng.randint(2, 5)
    better = rng.choice((0, 1, 2, 3, 4))
    return Trend((pain, max(pain - better, 0)), (confidence, min(confidence + better, 10)))


def add_sitting(
    bulk: Bulk,
    sitting: Sitting,
    patient: str,
    plan: str,
    shapes: tuple[SetShape, ...],
    lessons: tuple[str, ...],
    trend: Trend,
    red: bool,
    stamps: Stamps,
    rng: Random,
) -> Stored:
    """Collects one session, still open; ``red`` ends it with strong pain."""
    begun = stamps.at(sitting.day, rng.randint(*HOURS[sitting.half]))
    session = stamps.id(begun)
    day, part = sitting.day.isoformat(), PARTS[sitting.half]
    bulk.add("session", session, patient, plan, day, part, stamp(begun))
    pain = trend.pain_at(sitting.number, rng)
    _answer(bulk, stamps, session, begun, ("pain", "before", pain))
    now, last = begun + timedelta(seconds=12), ""
    for number in range(sitting.sets):
        shape = shapes[number]
        last = stamps.id(now)
        ended = now + timedelta(seconds=shape.seconds)
        stopped = red and number == sitting.sets - 1
        bulk.add("set_result", last, session, *_set(shape, stamp(now), stamp(ended), stopped))
        now = ended
    answer = None
    if red:
        answer = _answer(bulk, stamps, session, now, ("pain", "during", 8), last, "red")
    whole = sitting.sets == len(shapes) and not red
    if whole:
        after = ("pain", "after", max(pain - rng.choice((0, 0, 1)), 0))
        _answer(bulk, stamps, session, now, ("effort", "after", rng.randint(2, 6)))
        _answer(bulk, stamps, session, now, after)
        if sitting.number % 10 == 0:
            sure = trend.confidence_at(sitting.number, rng)
            _answer(bulk, stamps, session, now, ("confidence", "after", sure))
        if lessons:
            lesson, right = lessons[sitting.number % len(lessons)], rng.random() < 0.8
            bulk.add("lesson_seen", stamps.id(now), session, lesson, int(right), right, stamp(now))
    outcome = "done" if whole else "stopped"
    return Stored(session, stamp(now + timedelta(seconds=40)), outcome, answer)


def _set(shape: SetShape, begun: str, ended: str, stopped: bool) -> tuple[object, ...]:
    reps = (0, "[]", 0.0) if stopped else (shape.target, shape.rep_seconds, shape.held_s)
    outcome = "stopped" if stopped else "done"
    return (
        *shape.key,
        shape.exercise,
        shape.target,
        shape.target_s,
        shape.hold_s,
        shape.pace,
        *reps,
        begun,
        ended,
        ended,
        outcome,
    )


def _answer(
    bulk: Bulk,
    stamps: Stamps,
    session: str,
    when: datetime,
    said: tuple[str, str, int],
    of_set: str | None = None,
    light: str | None = None,
) -> str:
    measure, moment, value = said
    answer = stamps.id(when)
    bulk.add("answer", answer, session, of_set, measure, moment, value, light, stamp(when))
    return answer


def _along(ends: tuple[int, int], number: int, rng: Random) -> int:
    first, last = ends
    value = first + (last - first) * min(number / 30, 1) + rng.uniform(-0.9, 0.9)
    return min(max(round(value), 0), 10)
