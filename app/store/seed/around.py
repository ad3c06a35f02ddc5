"""What stands around made-up sessions: flags, proposals, measures, home entries, notes."""

import json
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from app.store.ledger import stamp
from app.store.seed.bulk import Bulk
from app.store.seed.course import Course
from app.store.seed.fates import Fate
from app.store.seed.ids import Stamps
from app.store.seed.shapes import Version
from app.store.seed.sittings import PARTS, Stored, Trend

ACTIVITIES = ("Demo: lift a full kettle", "Demo: sleep through", "Demo: sit for an hour")
NOTES = (
    "Demo note: showed the first exercise again.",
    "Demo note: would like to come in the mornings only.",
    "Demo note: asked about walking; said yes to short walks.",
)


@dataclass(slots=True)
class Person:
    """A made-up patient as it is stored, with what is needed for the rest."""

    id: str
    fate: Fate
    course: Course
    trend: Trend
    versions: tuple[Version, ...]
    plans: list[str] = field(default_factory=list)
    stored: list[Stored] = field(default_factory=list)
    reds: list[tuple[date, Stored]] = field(default_factory=list)


class Around:
    """Collects the rows for one person after the other. ``staff`` is who did what staff do."""

    def __init__(
        self, bulk: Bulk, stamps: Stamps, rng: Random, today: date, staff: str | None
    ) -> None:
        self._bulk, self._stamps, self._rng = bulk, stamps, rng
        self._today, self._staff = today, staff

    def add(self, person: Person) -> None:
        """Everything but the plans and sessions."""
        if not person.course.plans:
            return
        self._flags(person)
        self._proposals(person)
        self._home(person)
        self._measures(person)
        self._end(person)
        if self._rng.random() < 0.3:
            self._note(person)

    def _flags(self, person: Person) -> None:
        for day, stored in person.reds:
            seen = None
            if not (person.fate is Fate.FLAGGED and stored is person.stored[-1]):
                seen = stamp(self._stamps.at(min(day + timedelta(days=1), self._today), 600))
            self._flag(person, stored, "red_pain", "soon", stored.ended_at, seen)

    def _flag(
        self, person: Person, stored: Stored, kind: str, tier: str, at: str, seen: str | None
    ) -> None:
        by, words = (self._staff, "Demo: talked it through.") if seen else (None, None)
        new = self._stamps.id(self._stamps.at(self._today, 0))
        row = (new, person.id, stored.id, stored.red, None, kind, tier, at, seen, by, words)
        self._bulk.add("flag", *row)

    def _proposals(self, person: Person) -> None:
        plans = person.course.plans
        for number in range(1, len(plans)):
            if plans[number].level > plans[number - 1].level:
                self._proposal(person, number - 1, number)
        if person.fate is Fate.READY and plans[-1].level + 1 < len(person.versions):
            self._proposal(person, len(plans) - 1, None)

    def _proposal(self, person: Person, plan: int, became: int | None) -> None:
        level = person.course.plans[plan].level
        pairs = zip(
            person.versions[level].plan.items, person.versions[level + 1].plan.items, strict=True
        )
        position, before, after = next(
            (position, one.exercise.id, other.exercise.id)
            for position, (one, other) in enumerate(pairs, 1)
            if one.exercise.id != other.exercise.id
        )
        day = person.course.plans[became].made_on if became is not None else self._today
        made = self._stamps.at(day - timedelta(days=1), 18 * 60)
        decided: tuple[object, ...] = (None, None, None, None)
        if became is not None:
            at = stamp(self._stamps.at(day, 7 * 60))
            decided = ("accepted", at, self._staff, person.plans[became])
        upto = next(
            (it.number for it in person.course.sittings if it.plan == became),
            len(person.stored),
        )
        evidence = [stored.id for stored in person.stored[max(upto - 2, 0) : upto]]
        self._bulk.add(
            "proposal",
            *(self._stamps.id(made), person.id, person.plans[plan]),
            *("progress", "demo", position, before, after, None, "{}", json.dumps(evidence)),
            *(stamp(made), *decided),
        )

    def _home(self, person: Person) -> None:
        """Some of the last week's sessions that nobody saw were done at home."""
        plan, week = person.course.plans[-1], self._today - timedelta(days=7)
        if person.fate not in (Fate.STEADY, Fate.IRREGULAR, Fate.READY):
            return
        for day, half in person.course.missed:
            if day >= max(week, plan.starts_on) and self._rng.random() < 0.4:
                at = self._stamps.at(min(day + timedelta(days=1), self._today), 9 * 60)
                pain = person.trend.pain_at(30, self._rng) if half else None
                row = (self._stamps.id(at), person.id, person.plans[-1], day.isoformat())
                self._bulk.add("home_entry", *row, PARTS[half], 1, pain, self._staff, stamp(at))

    def _measures(self, person: Person) -> None:
        """Three activities and a chair test at the start and, where there is one, at two weeks."""
        first = person.course.plans[0].starts_on
        names = []
        for position, words in enumerate(ACTIVITIES, 1):
            at = self._stamps.at(first, 7 * 60)
            names.append(self._stamps.id(at))
            self._bulk.add("activity", names[-1], person.id, position, words, stamp(at))
        for round_, day in enumerate((first, first + timedelta(days=14))):
            if day > self._today:
                break
            at = self._stamps.at(day, 7 * 60 + 5)
            for activity in names:
                value = min(self._rng.randint(2, 5) + 2 * round_, 10)
                self._measure(person, "psfs", activity, value, day, stamp(at))
            value = self._rng.randint(9, 13) + self._rng.randint(0, 3) * round_
            self._measure(person, "chair_stand_30s", None, value, day, stamp(at))

    def _measure(
        self, person: Person, measure: str, activity: str | None, value: int, day: date, at: str
    ) -> None:
        new = self._stamps.id(self._stamps.at(day, 7 * 60 + 5))
        row = (new, person.id, None, self._staff, measure, activity, value, day.isoformat(), at)
        self._bulk.add("measurement", *row)

    def _end(self, person: Person) -> None:
        last = person.course.plans[-1]
        at = stamp(self._stamps.at(self._today, 8 * 60))
        if person.fate is Fate.PAUSED:
            first = self._today - timedelta(days=1)
            row = (self._stamps.id(self._stamps.at(self._today, 480)), person.id, first.isoformat())
            self._bulk.add("plan_pause", *row, None, "Demo: away for a while", self._staff, at)
        if person.fate in (Fate.ENDED, Fate.ARCHIVED):
            day = last.starts_on + timedelta(days=27)
            at_end = self._stamps.at(day, 19 * 60)
            row = (self._stamps.id(at_end), person.plans[-1], day.isoformat())
            self._bulk.add("plan_end", *row, "Demo: done", self._staff, stamp(at_end))

    def _note(self, person: Person) -> None:
        at = self._stamps.at(person.course.plans[-1].starts_on, 8 * 60)
        row = (self._stamps.id(at), person.id, self._staff, self._rng.choice(NOTES), stamp(at))
        self._bulk.add("note", *row)
