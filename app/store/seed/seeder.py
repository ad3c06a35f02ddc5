"""A made-up clinic of any size, for load tests: the same for the same seed and day.

Rows go through the store's own tables with every trigger and check on, day after day as they would
have come in, so that one patient's rows lie as scattered as in a real clinic.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from hashlib import sha256
from itertools import groupby
from random import Random

from app.core.exercise import Exercise
from app.core.programme import Programme
from app.store.ledger import stamp
from app.store.seed.around import Around, Person
from app.store.seed.bulk import Bulk
from app.store.seed.course import WEEKS, Course, Sitting, draw_course
from app.store.seed.fates import Fate, deal, share_out
from app.store.seed.ids import Stamps
from app.store.seed.shapes import versions_of
from app.store.seed.sittings import Stored, add_sitting, draw_trend
from app.store.store import Store

AT_ONCE = 40_000
"""Sets to a transaction."""
RED = 0.004
"""The share of sessions that end with strong pain."""


class Seeder:
    """Fills a store that holds ``first`` alone, whose PIN the others share: no other way is quick.

    ``staff`` is who makes plans, sees flags and writes notes.
    """

    def __init__(
        self,
        store: Store,
        programmes: Sequence[Programme],
        exercises: Mapping[str, Exercise],
        first: str,
        staff: str | None,
        seed: int,
    ) -> None:
        self._store, self._ledger = store, store.ledger
        self._first, self._staff = first, staff
        self._today = self._ledger.today()
        self._rng = Random(seed)
        self._stamps = Stamps(self._ledger, self._rng)
        self._bulk = Bulk(self._ledger)
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
        for person in people:
            around.add(person)
        self._write()

    def _draw(self, number: int, fate: Fate, sets: int) -> Person:
        versions = self._rng.choice(self._versions)
        course = draw_course(number, fate, sets, versions, self._today, self._rng)
        return Person("", fate, course, draw_trend(self._rng), versions)

    def _add_patients(self, people: list[Person]) -> None:
        code, pin_hash = self._ledger.rows(
            "SELECT code, pin_hash FROM patient WHERE id = ?", self._first
        )[0]
        codes = [f"{number:06}" for number in self._rng.sample(range(1_000_000), len(people))]
        codes = [each for each in codes if each != code]
        people[0].id = self._first
        since = stamp(self._stamps.at(_begun(people[0].course, self._today), 7 * 60))
        with self._ledger.write() as db:
            db.execute("UPDATE patient SET created_at = ? WHERE id = ?", (since, self._first))
        for number, person in enumerate(people[1:], 2):
            begun = _begun(person.course, self._today)
            at = self._stamps.at(begun, 7 * 60)
            person.id = self._stamps.id(at)
            gone = self._stamps.at(self._today - timedelta(days=1), 480)
            self._bulk.add(
                "patient",
                *(person.id, codes[number - 2], f"Demo {number:06}", pin_hash, "en"),
                *(self._rng.randint(1940, 2006), stamp(at)),
                stamp(gone) if person.fate is Fate.ARCHIVED else None,
            )
            card = sha256(self._rng.randbytes(16)).hexdigest()
            self._bulk.add("card", self._stamps.id(at), person.id, card, stamp(at))

    def _add_plans(self, person: Person) -> None:
        drafts = person.course.plans
        for number, draft in enumerate(drafts):
            version = person.versions[draft.level]
            at = self._stamps.at(draft.made_on, 7 * 60 + 30)
            parent = person.plans[-1] if person.plans else None
            person.plans.append(self._stamps.id(at))
            harder = number and draft.level > drafts[number - 1].level
            kind = "started" if not number else "progressed" if harder else "changed"
            status = "current" if number == len(drafts) - 1 else "replaced"
            self._bulk.add(
                "plan",
                *(person.plans[-1], person.id, parent, number + 1, version.plan.programme.id),
                *(draft.starts_on.isoformat(), WEEKS, status, stamp(at), self._staff, kind),
            )
            for position, item in enumerate(version.plan.items, 1):
                dose = item.dose
                self._bulk.add(
                    "plan_item",
                    *(person.plans[-1], position, item.exercise.id, dose.sets, dose.reps),
                    *(dose.hold_s, dose.rest_s, dose.seconds, dose.open, dose.pace, dose.tempo),
                    *(item.easier is not None, item.harder is not None),
                )

    def _sessions(self, people: list[Person]) -> Iterator[int]:
        sittings = [sitting for person in people for sitting in person.course.sittings]
        sittings.sort(key=lambda it: (it.day, it.half))
        for halves in _batches(sittings):
            with self._ledger.write():
                for together in halves:
                    self._half_day(people, together)
            yield sum(sitting.sets for together in halves for sitting in together)

    def _half_day(self, people: list[Person], together: list[Sitting]) -> None:
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

    def _sit(self, person: Person, sitting: Sitting) -> Stored:
        version = person.versions[person.course.plans[sitting.plan].level]
        last = sitting.number == len(person.course.sittings) - 1
        red = (person.fate is Fate.FLAGGED and last) or self._rng.random() < RED
        stored = add_sitting(
            self._bulk,
            sitting,
            person.id,
            person.plans[sitting.plan],
            version.sets,
            version.plan.programme.lessons,
            person.trend,
            red,
            self._stamps,
            self._rng,
        )
        if red:
            person.reds.append((sitting.day, stored))
        return stored

    def _write(self) -> None:
        with self._ledger.write():
            self._bulk.write()


def _begun(course: Course, today: date) -> date:
    return course.plans[0].made_on if course.plans else today


def _batches(sittings: list[Sitting]) -> Iterator[list[list[Sitting]]]:
    """Half days, as many together as make a transaction of a fair size."""
    batch: list[list[Sitting]] = []
    sets = 0
    for _, together in groupby(sittings, key=lambda it: (it.day, it.half)):
        batch.append(list(together))
        sets += sum(sitting.sets for sitting in batch[-1])
        if sets >= AT_ONCE:
            yield batch
            batch, sets = [], 0
    if batch:
        yield batch
