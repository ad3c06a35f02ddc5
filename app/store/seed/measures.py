"""Measures of made-up patients: their own activities and a chair test, at the start and later."""

from datetime import date, timedelta
from random import Random

from app.store.ledger import stamp
from app.store.seed.around import SeededPerson
from app.store.seed.bulk import Bulk
from app.store.seed.ids import Stamps

ACTIVITIES = ("Demo: lift a full kettle", "Demo: sleep through", "Demo: sit for an hour")
AGAIN = timedelta(weeks=2)


class SeedMeasures:
    """Collects the rows for one person after the other; ``staff`` took them."""

    def __init__(
        self, bulk: Bulk, stamps: Stamps, rng: Random, today: date, staff: str | None
    ) -> None:
        self._bulk, self._stamps, self._rng = bulk, stamps, rng
        self._today, self._staff = today, staff

    def add(self, person: SeededPerson) -> None:
        """A first round, and a second after two weeks where there have been two."""
        if not person.course.plans:
            return
        first = person.course.plans[0].starts_on
        activities = [self._activity(person, first, number) for number in (1, 2, 3)]
        person.activities = activities
        for number, day in enumerate((first, first + AGAIN)):
            if day > self._today:
                return
            for activity in activities:
                value = min(self._rng.randint(2, 5) + 2 * number, 10)
                self._measure(person, "psfs", value, day, activity)
            value = self._rng.randint(9, 13) + self._rng.randint(0, 3) * number
            self._measure(person, "chair30", value, day)

    def _activity(self, person: SeededPerson, day: date, position: int) -> str:
        at = self._stamps.at(day, 7 * 60)
        new = self._stamps.id(at)
        self._bulk.add(
            "activity",
            id=new,
            patient_id=person.id,
            position=position,
            words=ACTIVITIES[position - 1],
            created_at=stamp(at),
        )
        return new

    def _measure(
        self, person: SeededPerson, measure: str, value: int, day: date, activity: str | None = None
    ) -> None:
        at = self._stamps.at(day, 7 * 60 + 5)
        self._bulk.add(
            "measurement",
            id=self._stamps.id(at),
            patient_id=person.id,
            staff_id=self._staff,
            measure=measure,
            activity_id=activity,
            value=value,
            day=day.isoformat(),
            at=stamp(at),
        )
