"""The rows of made-up sessions: their sets, answers and lessons."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random

from app.store.ledger import stamp
from app.store.seed.bulk import Bulk
from app.store.seed.course import SeededSession
from app.store.seed.ids import Stamps
from app.store.seed.shapes import SetShape, Version

PARTS = ("morning", "afternoon")
HOURS = ((8 * 60, 11 * 60), (13 * 60, 17 * 60))
"""Minutes of the day between which a session begins."""

ANEW, PAUSED = 0.02, 0.10
"""The share of sessions in which a set is begun anew, as it was or in an easier version, and of
those with a pause. Assumed."""
SKIPPED, DECLINED = 0.01, 0.01
"""The share of sets that are skipped, and of answers that somebody would rather not give.
Assumed."""
REASONS = ("too_hard", "no_time", "equipment", "other")


@dataclass(frozen=True, slots=True)
class SeedTrend:
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
    """A session that has been collected: when it ended, and its red answer, if any."""

    id: str
    ended_at: str
    outcome: str
    red: str | None


def draw_trend(rng: Random) -> SeedTrend:
    """Most get better, some do not."""
    pain, confidence = rng.randint(4, 7), rng.randint(2, 5)
    better = rng.choice((0, 1, 2, 3, 4))
    return SeedTrend((pain, max(pain - better, 0)), (confidence, min(confidence + better, 10)))


class Sittings:
    """Collects one session after the other, each still open."""

    def __init__(self, bulk: Bulk, stamps: Stamps, rng: Random) -> None:
        self._bulk, self._stamps, self._rng = bulk, stamps, rng

    def add(
        self,
        sitting: SeededSession,
        patient: str,
        plan: str,
        version: Version,
        trend: SeedTrend,
        red: bool,
    ) -> Stored:
        """One session; ``red`` ends it with strong pain."""
        rng = self._rng
        begun = self._stamps.at(sitting.day, rng.randint(*HOURS[sitting.half]))
        session = self._stamps.id(begun)
        self._bulk.add(
            "session",
            id=session,
            patient_id=patient,
            plan_id=plan,
            day=sitting.day.isoformat(),
            part=PARTS[sitting.half],
            started_at=stamp(begun),
        )
        pain = trend.pain_at(sitting.number, rng)
        self._answer(session, begun, "pain", "before", pain)
        now, last = begun + timedelta(seconds=12), ""
        anew, other = self._anew(sitting.sets), ""
        for number in range(sitting.sets):
            stopped = red and number == sitting.sets - 1
            if number == anew:
                shape = version.sets[number]
                easier = version.plan.items[shape.key[0] - 1].exercise.easier
                kind, other = ("easier", easier) if easier else ("again", shape.exercise)
                last, now = self._set(session, now, shape, "skipped", kind)
                self._choice(session, now, shape, kind, other)
                continue
            if anew is not None and number == anew + 1:
                before = version.sets[anew]
                key = (*before.key[:3], 2)
                shape = replace(before, key=key, exercise=other)
            else:
                shape = version.sets[number - (anew is not None and number > anew)]
            if stopped:
                last, now = self._set(session, now, shape, "stopped", "hurts")
            elif anew is None and rng.random() < SKIPPED:
                last, now = self._set(session, now, shape, "skipped", rng.choice(REASONS))
            else:
                last, now = self._set(session, now, shape, "done")
        if rng.random() < PAUSED:
            now = self._pause(session, now)
        answer = None
        if red:
            answer = self._answer(session, now, "pain", "during", 8, last, "red")
        whole = sitting.sets == len(version.sets) and not red and anew is None
        if whole:
            self._after(session, now, sitting, trend, pain)
            self._lesson(session, now, sitting, version.plan.programme.lessons)
        outcome = "done" if whole else "stopped"
        return Stored(session, stamp(now + timedelta(seconds=40)), outcome, answer)

    def _after(
        self, session: str, now: datetime, sitting: SeededSession, trend: SeedTrend, pain: int
    ) -> None:
        after = max(pain - self._rng.choice((0, 0, 1)), 0)
        told = self._rng.random() >= DECLINED
        self._answer(session, now, "effort", "after", self._rng.randint(2, 6) if told else None)
        self._answer(session, now, "pain", "after", after)
        if sitting.number % 10 == 0:
            sure = trend.confidence_at(sitting.number, self._rng)
            self._answer(session, now, "confidence", "after", sure)

    def _set(
        self,
        session: str,
        begun: datetime,
        shape: SetShape,
        outcome: str,
        reason: str | None = None,
    ) -> tuple[str, datetime]:
        """One set, with its id and its end."""
        stopped = outcome != "done"
        ended = begun + timedelta(seconds=shape.seconds)
        new, end = self._stamps.id(begun), stamp(ended)
        position, number, side, attempt = shape.key
        self._bulk.add(
            "set_result",
            id=new,
            session_id=session,
            position=position,
            number=number,
            side=side,
            attempt=attempt,
            exercise_id=shape.exercise,
            target=shape.target,
            target_s=shape.target_s,
            hold_s=shape.hold_s,
            pace=shape.pace,
            reps_done=0 if stopped else shape.target,
            rep_seconds="[]" if stopped else shape.rep_seconds,
            held_s=0.0 if stopped else shape.held_s,
            started_at=stamp(begun),
            last_at=end,
            ended_at=end,
            outcome=outcome,
            reason=reason,
        )
        return new, ended

    def _anew(self, sets: int) -> int | None:
        """Which of the sets is begun anew by the next; mostly none."""
        if sets < 2 or self._rng.random() >= ANEW:
            return None
        return self._rng.randrange(sets - 1)

    def _choice(
        self, session: str, when: datetime, shape: SetShape, kind: str, version: str
    ) -> None:
        position, number, side, attempt = shape.key
        self._bulk.add(
            "choice",
            id=self._stamps.id(when),
            session_id=session,
            position=position,
            number=number,
            side=side,
            attempt=attempt,
            kind=kind,
            exercise_id=version,
            at=stamp(when),
        )

    def _pause(self, session: str, begun: datetime) -> datetime:
        """A pause of the patient's own; when it ends."""
        lasts = self._rng.randint(20, 120)
        ended = begun + timedelta(seconds=lasts)
        self._bulk.add(
            "pause",
            id=self._stamps.id(begun),
            session_id=session,
            kind="person",
            started_at=stamp(begun),
            ended_at=stamp(ended),
            seconds=lasts,
        )
        return ended

    def _answer(
        self,
        session: str,
        when: datetime,
        measure: str,
        moment: str,
        value: int | None,
        of_set: str | None = None,
        light: str | None = None,
    ) -> str:
        answer = self._stamps.id(when)
        self._bulk.add(
            "answer",
            id=answer,
            session_id=session,
            set_id=of_set,
            measure=measure,
            moment=moment,
            value=value,
            light=light,
            at=stamp(when),
        )
        return answer

    def _lesson(
        self, session: str, when: datetime, sitting: SeededSession, lessons: tuple[str, ...]
    ) -> None:
        if not lessons:
            return
        right = self._rng.random() < 0.8
        self._bulk.add(
            "lesson_seen",
            id=self._stamps.id(when),
            session_id=session,
            lesson_id=lessons[sitting.number % len(lessons)],
            answer=int(right),
            is_right=right,
            at=stamp(when),
        )


def _along(ends: tuple[int, int], number: int, rng: Random) -> int:
    first, last = ends
    value = first + (last - first) * min(number / 30, 1) + rng.uniform(-0.9, 0.9)
    return min(max(round(value), 0), 10)
