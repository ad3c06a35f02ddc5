"""A plan: a patient's own, versioned copy of a programme."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from msgspec.structs import replace

from app.core.exercise import Dose, Exercise
from app.core.kinds import Side
from app.core.programme import Programme


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One exercise with the dose this patient was given.

    ``easier`` and ``harder`` are the versions the patient may change to by themselves, one rung
    away, or None where the plan does not allow it or the ladder ends. With ``only_side`` that side
    alone works, in an exercise that has sides. An item that is ``left_out`` keeps its place in the
    plan and is not done today.
    """

    exercise: Exercise
    dose: Dose
    easier: Exercise | None = None
    harder: Exercise | None = None
    only_side: Side | None = None
    left_out: bool = False

    @property
    def versions(self) -> tuple[Exercise, ...]:
        """What the patient may do here, from easy to hard."""
        return tuple(it for it in (self.easier, self.exercise, self.harder) if it is not None)

    def dose_of(self, version: Exercise) -> Dose:
        """The plan's dose for its own exercise; another version's own, as often and as paced."""
        if version.id == self.exercise.id:
            return self.dose
        plan = self.dose
        return replace(version.dose, sets=plan.sets, rest_s=plan.rest_s, pace=plan.pace)


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
    """A first plan that follows ``programme`` to the letter: easier is allowed, harder is not.

    Raises KeyError for an exercise id that ``exercises`` lacks (content is checked at load).
    """
    items = tuple(
        PlanItem(exercise, item.dose or exercise.dose, _rung(exercises, exercise.easier))
        for item in programme.items
        for exercise in (exercises[item.exercise],)
    )
    return Plan(programme, items, starts_on, programme.weeks)


def _rung(exercises: Mapping[str, Exercise], name: str | None) -> Exercise | None:
    return exercises[name] if name is not None else None
