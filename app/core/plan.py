"""A plan: a patient's own, versioned copy of a programme."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from app.core.exercise import Dose, Exercise
from app.core.programme import Programme


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One exercise with the dose this patient was given."""

    exercise: Exercise
    dose: Dose


@dataclass(frozen=True, slots=True)
class Plan:
    """What one patient does. A change makes a new version; a plan is never edited in place.

    ``id`` is empty until the store has given it one.
    """

    programme: Programme
    items: tuple[PlanItem, ...]
    starts_on: date
    weeks: int
    version: int = 1
    id: str = ""

    @property
    def ends_on(self) -> date:
        """The last day on which a session is due."""
        return self.starts_on + timedelta(weeks=self.weeks, days=-1)


def plan_from(programme: Programme, exercises: Mapping[str, Exercise], starts_on: date) -> Plan:
    """A first plan that follows ``programme`` to the letter.

    Raises KeyError for an exercise id that ``exercises`` lacks (content is checked at load).
    """
    items = tuple(
        PlanItem(exercise, item.dose or exercise.dose)
        for item in programme.items
        for exercise in (exercises[item.exercise],)
    )
    return Plan(programme, items, starts_on, programme.weeks)
