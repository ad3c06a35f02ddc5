"""A made-up clinic of any size, for load tests: the same for the same seed and day.

Rows go through the store's own tables with every trigger and check on, day after day as they would
have come in, so that one patient's rows lie as scattered as in a real clinic.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256
from itertools import groupby
from random import Random

from app.core.exercise import Exercise
from app.core.programme import Programme
from app.core.safety.questions import SafetyQuestion
from app.store.ledger import stamp
from app.store.plan_rows import columns_of, item_rows
from app.store.seed.around import Around, SeededPerson
from app.store.seed.bulk import Bulk
from app.store.seed.course import WEEKS, Course, SeededSession, draw_course
from app.store.seed.fates import Fate, deal, share_out
from app.store.seed.ids import Stamps
from app.store.seed.measures import SeedMeasures
from app.store.seed.said import Sayings
from app.store.seed.shapes import versions_of
from app.store.seed.sittings import Sittings, Stored, draw_trend
from app.store.store import Store

AT_ONCE = 20_000
"""Sets to a transaction."""
RED = 0.004
"""The share of sessions that end with strong pain. Assumed."""


class Seeder:
    """Fills a store that holds ``first`` alone, whose PIN the others share: no other way is quick.

    ``staff`` is who makes plans, sees flags and writes notes; ``questions`` are what patients are
    asked before they begin.
    """

    def __init__(
        self,
        store: Store,
        programmes: Sequence[Programme],
        exercises: Mapping[str, Exercise],
        first: str,
        staff: str | None,
        seed: int,
        questions: Sequence[SafetyQuestion] = (),
    ) -> None:
        self._store, self._ledger, self._questions = store, store.ledger, questions
        self._first, self._staff = first, staff
        self._today = self._ledger.today()
        self._rng = Random(seed)
        self._stamps = Stamps(self._ledger, self._rng)
        self._bulk = Bulk(self._ledger)
        self._sittings = Sittings(self._bulk, self._stamps, self._rng)
        self._versions = [versions_of(it, exercises, self._today) for it in programmes]

    def run(self, patients: int, sets: int) -> Iterator[int]:
        """Writes it all, a transaction at a time; yields how many sets each of them held."""
        fates = deal(patients, self._rng)
        people = [
            self._draw(number, fate, share)
            for number, (fate, share) in enumerate(
                zip(fates, share_out(sets, fates, self._rng), strict=True)
            )
        ]
        self._add_patients(people)
        self._write()
        for person in people:
            self._add_plans(person)
        self._write()
        yield from self._sessions(people)
        around = Around(self._bulk, self._stamps, self._rng, self._today, self._staff)
        measures = SeedMeasures(self._bulk, self._stamps, self._rng, self._today, self._staff)
        sayings = Sayings(
            *(self._bulk, self._stamps, self._rng, self._today, self._staff, self._questions)
        )
        for person in people:
            around.add(person)
            measures.add(person)
            sayings.add(person)
        self._write()

    def _draw(self, number: int, fate: Fate, sets: int) -> SeededPerson:
        versions = self._rng.choice(self._versions)
        course = draw_course(number, fate, sets, versions, self._today, self._rng)
        return SeededPerson("", fate, course, draw_trend(self._rng), versions)

    def _add_patients(self, people: list[SeededPerson]) -> None:
        code, pin_hash = self._ledger.rows(
            "SELECT code, pin_hash FROM patient WHERE id = ?", self._first
        )[0]
        drawn = (f"{n:06}" for n in self._rng.sample(range(1_000_000), len(people)))
        codes = iter([each for each in drawn if each != code])
        gone = stamp(self._stamps.at(self._today - timedelta(days=1), 8 * 60))
        for number, person in enumerate(people, 1):
            at = self._stamps.at(_begun(person.course, self._today), 7 * 60)
            if number == 1:
                self._backdate(person, stamp(at))
                continue
            person.id = self._stamps.id(at)
            self._bulk.add(
                "patient",
                id=person.id,
                code=next(codes),
                name=f"Demo {number:06}",
                pin_hash=pin_hash,
                language="en",
                birth_year=self._rng.randint(1940, 2006),
                created_at=stamp(at),
                archived_at=gone if person.fate is Fate.ARCHIVED else None,
            )
            self._bulk.add(
                "card",
                id=self._stamps.id(at),
                patient_id=person.id,
                token_hash=sha256(self._rng.randbytes(16)).hexdigest(),
                created_at=stamp(at),
            )

    def _backdate(self, person: SeededPerson, at: str) -> None:
        """The patient who was there already came when their plan began."""
        person.id = self._first
        with self._ledger.write() as db:
            db.execute("UPDATE patient SET created_at = ? WHERE id = ?", (at, self._first))

    def _add_plans(self, person: SeededPerson) -> None:
        drafts = person.course.plans
        for number, draft in enumerate(drafts):
            plan = person.versions[draft.level].plan
            at = self._stamps.at(draft.made_on, 7 * 60 + 30)
            parent = person.plans[-1] if person.plans else None
            person.plans.append(self._stamps.id(at))
            harder = number and draft.level > drafts[number - 1].level
            self._bulk.add(
                "plan",
                **columns_of(replace(plan, starts_on=draft.starts_on, weeks=WEEKS)),
                id=person.plans[-1],
                patient_id=person.id,
                parent_id=parent,
                version=number + 1,
                status="current" if number == len(drafts) - 1 else "replaced",
                created_at=stamp(at),
                made_by=self._staff,
                kind="started" if not number else "progressed" if harder else "changed",
            )
            self._bulk.add_all("plan_item", item_rows(plan, person.plans[-1]))

    def _sessions(self, people: list[SeededPerson]) -> Iterator[int]:
        sittings = [sitting for person in people for sitting in person.course.sittings]
        sittings.sort(key=lambda it: (it.day, it.half))
        for halves in _batches(sittings):
            with self._ledger.write():
                for together in halves:
                    self._half_day(people, together)
            yield sum(sitting.sets for together in halves for sitting in together)

    def _half_day(self, people: list[SeededPerson], together: list[SeededSession]) -> None:
        """All sessions of one morning or afternoon: open, filled, then ended."""
        ended = []
        for sitting in together:
            person = people[sitting.patient]
            stored = self._sit(person, sitting)
            person.stored.append(stored)
            ended.append((stored.ended_at, stored.outcome, stored.id))
        self._bulk.write()
        self._ledger.db.conn.executemany(
            "UPDATE session SET ended_at = ?, outcome = ? WHERE id = ?", ended
        )

    def _sit(self, person: SeededPerson, sitting: SeededSession) -> Stored:
        version = person.versions[person.course.plans[sitting.plan].level]
        last = sitting.number == len(person.course.sittings) - 1
        red = (person.fate is Fate.FLAGGED and last) or self._rng.random() < RED
        plan = person.plans[sitting.plan]
        stored = self._sittings.add(sitting, person.id, plan, version, person.trend, red)
        if red:
            person.reds.append((sitting.day, stored))
        return stored

    def _write(self) -> None:
        with self._ledger.write():
            self._bulk.write()


def _begun(course: Course, today: date) -> date:
    return course.plans[0].made_on if course.plans else today


def _batches(sittings: list[SeededSession]) -> Iterator[list[list[SeededSession]]]:
    """Half days, as many together as make a transaction of a fair size."""
    batch: list[list[SeededSession]] = []
    sets = 0
    for _, together in groupby(sittings, key=lambda it: (it.day, it.half)):
        batch.append(list(together))
        sets += sum(sitting.sets for sitting in batch[-1])
        if sets >= AT_ONCE:
            yield batch
            batch, sets = [], 0
    if batch:
        yield batch
