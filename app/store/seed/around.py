"""What stands around made-up sessions: flags, proposals, home entries, pauses, ends and notes."""

import json
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random

from app.store.ledger import stamp
from app.store.seed.bulk import Bulk
from app.store.seed.course import Course
from app.store.seed.fates import Fate
from app.store.seed.ids import Stamps
from app.store.seed.shapes import Version
from app.store.seed.sittings import PARTS, SeedTrend, Stored

WINDOW = 4
"""Sessions that a proposal rests on."""
NOTED = 0.3
"""The share of patients with a note. Assumed."""
AT_HOME = 0.4
"""The share of the last week's sessions not seen at the kiosk that were done at home. Assumed: it
is the part that no kiosk counts."""
NOT_DONE = 0.1
"""The share of them that somebody says were not done. Assumed."""
LATER = 0.15
"""The share of steps up that a physio declined once before. Assumed."""
NOTES = (
    "Demo note: showed the first exercise again.",
    "Demo note: would like to come in the mornings only.",
    "Demo note: asked about walking; said yes to short walks.",
)


@dataclass(slots=True)
class SeededPerson:
    """A made-up patient as it is stored, with what is needed for the rest."""

    id: str
    fate: Fate
    course: Course
    trend: SeedTrend
    versions: tuple[Version, ...]
    plans: list[str] = field(default_factory=list)
    stored: list[Stored] = field(default_factory=list)
    reds: list[tuple[date, Stored]] = field(default_factory=list)
    activities: list[str] = field(default_factory=list)


class Around:
    """Collects the rows for one person after the other. ``staff`` is who did what staff do."""

    def __init__(
        self, bulk: Bulk, stamps: Stamps, rng: Random, today: date, staff: str | None
    ) -> None:
        self._bulk, self._stamps, self._rng = bulk, stamps, rng
        self._today, self._staff = today, staff

    def add(self, person: SeededPerson) -> None:
        """Everything but the plans and sessions."""
        if not person.course.plans:
            return
        self._flags(person)
        self._proposals(person)
        self._home(person)
        self._end(person)
        if self._rng.random() < NOTED:
            self._note(person)

    def _flags(self, person: SeededPerson) -> None:
        for day, stored in person.reds:
            waits = person.fate is Fate.FLAGGED and stored is person.stored[-1]
            seen = self._stamps.at(min(day + timedelta(days=1), self._today), 10 * 60)
            self._bulk.add(
                "flag",
                id=self._stamps.id(seen),
                patient_id=person.id,
                session_id=stored.id,
                answer_id=stored.red,
                screening_id=None,
                kind="red_pain",
                tier="soon",
                raised_at=stored.ended_at,
                seen_at=None if waits else stamp(seen),
                seen_by=None if waits else self._staff,
                seen_words=None if waits else "Demo: talked it through.",
            )

    def _proposals(self, person: SeededPerson) -> None:
        """One before each harder version, then one that waits: a step up, or to stay for now."""
        plans = person.course.plans
        for number in range(1, len(plans)):
            if plans[number].level > plans[number - 1].level:
                self._progress(person, number - 1, number)
        if person.fate is Fate.READY and plans[-1].level + 1 < len(person.versions):
            self._progress(person, len(plans) - 1, None)
        elif person.fate in (Fate.STEADY, Fate.IRREGULAR) and len(person.stored) >= WINDOW:
            made = self._stamps.at(self._today - timedelta(days=1), 18 * 60)
            self._proposal(person, len(plans) - 1, "hold", "hold_pain", len(person.stored), made)

    def _progress(self, person: SeededPerson, plan: int, became: int | None) -> None:
        """A step up that made plan number ``became``, or waits."""
        level, sittings = person.course.plans[plan].level, person.course.sittings
        day = person.course.plans[became].made_on if became is not None else self._today
        upto = next((it.number for it in sittings if it.plan == became), len(person.stored))
        made = self._stamps.at(day - timedelta(days=1), 18 * 60)
        step = _step(person.versions[level], person.versions[level + 1])
        decided: dict[str, object] = {}
        if became is not None:
            if upto > 2 * WINDOW and self._rng.random() < LATER:
                self._declined(person, plan, day, upto, step)
            decided = {
                "decision": "accepted",
                "decided_at": stamp(self._stamps.at(day, 7 * 60)),
                "decided_by": self._staff,
                "new_plan_id": person.plans[became],
            }
        self._proposal(person, plan, "progress", "progress", upto, made, **step, **decided)

    def _declined(
        self, person: SeededPerson, plan: int, day: date, upto: int, step: dict[str, object]
    ) -> None:
        """The same step up, four days before, when it was too early."""
        made = self._stamps.at(day - timedelta(days=5), 18 * 60)
        decided = {
            "decision": "declined",
            "decided_at": stamp(self._stamps.at(day - timedelta(days=4), 7 * 60)),
            "decided_by": self._staff,
            "decision_reason": "Demo: let us wait a few days.",
        }
        upto -= WINDOW
        self._proposal(person, plan, "progress", "progress", upto, made, **step, **decided)

    def _proposal(
        self,
        person: SeededPerson,
        plan: int,
        kind: str,
        rule: str,
        upto: int,
        made: datetime,
        **more: object,
    ) -> None:
        rests_on = [stored.id for stored in person.stored[max(upto - WINDOW, 0) : upto]]
        facts = {"sessions": len(rests_on), "days": 3, "pain": 3, "effort": 5}
        undecided = dict.fromkeys(
            ("decision", "decided_at", "decided_by", "decision_reason", "new_plan_id")
        )
        nowhere = {"position": None, "from_exercise_id": None, "to_exercise_id": None}
        self._bulk.add(
            "proposal",
            id=self._stamps.id(made),
            patient_id=person.id,
            plan_id=person.plans[plan],
            kind=kind,
            rule=rule,
            facts=json.dumps(facts),
            evidence=json.dumps([{"table": "session", "id": each} for each in rests_on]),
            made_at=stamp(made),
            **{**nowhere, **undecided, **more},
        )

    def _home(self, person: SeededPerson) -> None:
        """Some of the last week's sessions that nobody saw were done at home."""
        if person.fate not in (Fate.STEADY, Fate.IRREGULAR, Fate.READY):
            return
        since = max(self._today - timedelta(days=7), person.course.plans[-1].starts_on)
        for day, half in person.course.missed:
            drawn = self._rng.random()
            if day < since or drawn > AT_HOME + NOT_DONE:
                continue
            done = drawn <= AT_HOME
            at = self._stamps.at(min(day + timedelta(days=1), self._today), 9 * 60)
            self._bulk.add(
                "home_entry",
                id=self._stamps.id(at),
                patient_id=person.id,
                plan_id=person.plans[-1],
                day=day.isoformat(),
                part=PARTS[half],
                done=done,
                pain=person.trend.pain_at(30, self._rng) if half and done else None,
                staff_id=self._staff,
                at=stamp(at),
            )

    def _end(self, person: SeededPerson) -> None:
        if person.fate is Fate.PAUSED:
            at = self._stamps.at(self._today, 8 * 60)
            self._bulk.add(
                "plan_pause",
                id=self._stamps.id(at),
                patient_id=person.id,
                first_day=(self._today - timedelta(days=1)).isoformat(),
                reason="Demo: away for a while",
                staff_id=self._staff,
                at=stamp(at),
            )
        if person.fate in (Fate.ENDED, Fate.ARCHIVED):
            day = person.course.plans[-1].starts_on + timedelta(days=27)
            at = self._stamps.at(day, 19 * 60)
            self._bulk.add(
                "plan_end",
                id=self._stamps.id(at),
                plan_id=person.plans[-1],
                day=day.isoformat(),
                reason="Demo: done",
                staff_id=self._staff,
                at=stamp(at),
            )

    def _note(self, person: SeededPerson) -> None:
        at = self._stamps.at(person.course.plans[-1].starts_on, 8 * 60)
        self._bulk.add(
            "note",
            id=self._stamps.id(at),
            patient_id=person.id,
            staff_id=self._staff,
            words=self._rng.choice(NOTES),
            at=stamp(at),
        )


def _step(before: Version, after: Version) -> dict[str, object]:
    """Where two versions differ, as a proposal names it."""
    pairs = zip(before.plan.items, after.plan.items, strict=True)
    return next(
        {
            "position": position,
            "from_exercise_id": one.exercise.id,
            "to_exercise_id": other.exercise.id,
        }
        for position, (one, other) in enumerate(pairs, 1)
        if one.exercise.id != other.exercise.id
    )
