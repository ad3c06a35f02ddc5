"""A plan: a patient's own, versioned copy of a programme."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from dataclasses import replace as replace_item
from datetime import date, datetime, timedelta
from typing import Literal

from msgspec.structs import replace

from app.core.exercise import Dose, Exercise, Need
from app.core.kinds import Band, Form, Part, Side
from app.core.programme import Programme
from app.core.rules.locks import NEVER, NO_LOCKS, Locks
from app.core.rules.numbers import Rules
from app.core.stand_in import is_shown

USUAL = "usual"
"""The name of the usual pain among a patient's own numbers."""

EVERY_DAY = (1, 2, 3, 4, 5, 6, 7)
OUR_RULES = Rules()

PlanKind = Literal["started", "changed", "progressed", "eased", "undone"]
"""What a version was made for."""


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One exercise with the dose this patient was given.

    ``easier`` and ``harder`` are the versions the patient may change to by themselves, one rung
    away, or None where the plan does not allow it or the ladder ends. With ``only_side`` that side
    alone works, in an exercise that has sides. ``up_to`` is the rung up to which the kiosk may go
    by itself when a step up would be proposed; None: a physio signs each. An item that is
    ``left_out`` keeps its place in the plan and is not done today.

    Without ``days`` or ``parts`` of its own it is done as often as the plan asks. One that is
    ``as_needed`` is never due: the patient does it when they want it. ``load_kg`` or ``band`` is
    what it is done with, and ``words`` are a physio's own line for this patient: all three are
    about this exercise, and about no other that comes in its place.
    """

    exercise: Exercise
    dose: Dose
    easier: Exercise | None = None
    harder: Exercise | None = None
    only_side: Side | None = None
    up_to: Exercise | None = None
    left_out: bool = False
    days: tuple[int, ...] = ()
    parts: tuple[Part, ...] = ()
    as_needed: bool = False
    load_kg: float | None = None
    band: Band | None = None
    words: str = ""

    @property
    def is_off(self) -> bool:
        """Whether it is not done today: left out, or there is nothing to show of it."""
        return self.left_out or not is_shown(self.exercise)

    @property
    def versions(self) -> tuple[Exercise, ...]:
        """What the patient may do here, from easy to hard."""
        return tuple(it for it in (self.easier, self.exercise, self.harder) if it is not None)

    def instead(self, exercise: Exercise, dose: Dose) -> "PlanItem":
        """``exercise`` in its place, for a day: without what was written for the one it had."""
        if exercise.id == self.exercise.id:
            return replace_item(self, dose=dose)
        return replace_item(self, exercise=exercise, dose=dose, load_kg=None, band=None, words="")

    def dose_of(self, version: Exercise) -> Dose:
        """The plan's dose for its own exercise; another version's own, as often and as paced."""
        if version.id == self.exercise.id:
            return self.dose
        plan = self.dose
        return replace(version.dose, sets=plan.sets, rest_s=plan.rest_s, pace=plan.pace)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """On which weekdays (1 is Monday) and in which parts of a day a session is due, up to and
    with ``until``."""

    days: tuple[int, ...]
    parts: tuple[Part, ...]
    until: date


@dataclass(frozen=True, slots=True)
class PlanPause:
    """Days that a physio has taken out of the plan; open-ended until ``last_day`` is known."""

    first_day: date
    last_day: date | None = None
    reason: str = ""
    id: str = ""

    def holds(self, day: date) -> bool:
        """Whether nothing is due on ``day``."""
        return self.first_day <= day and (self.last_day is None or day <= self.last_day)


@dataclass(frozen=True, slots=True)
class PlanVersion:
    """One version in the history of a plan. ``made_by`` is a staff id; None: made at the desk's
    command line or by the kiosk's own set-up."""

    id: str
    version: int
    kind: PlanKind
    made: datetime
    made_by: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class Gently:
    """What is done in place of the plan's ``items`` where pain before the session is ``above`` or
    more, or red; with ``unsaid`` also where it is not told. ``since`` is when the flare-up began
    that lasts."""

    items: tuple[PlanItem, ...]
    above: int = NEVER
    unsaid: bool = False
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What one patient does. A change makes a new version; a plan is never edited in place.

    ``own_rules`` are what a physio set for this patient alone, by name and in order: thresholds,
    and ``usual``, their usual pain. ``id`` is empty until the store has given it one.
    ``title`` is a physio's own for the printed page, empty for the programme's.
    ``own_parts`` is empty when the programme's parts of the day hold. ``barred`` are positions the
    patient cannot take. ``breathing``: a session begins with a minute of it. ``rules`` are the
    thresholds in force: the programme's, where the clinic has not set its own. ``pauses``,
    ``ended_on``, ``earlier`` (the rhythms of versions before this one), ``made`` (when this
    version was) and ``begins`` (the part of its first day in which its first version was) come from
    the store, ``locks``, ``gently`` and ``form`` from the rules for one visit.
    """

    programme: Programme
    items: tuple[PlanItem, ...]
    starts_on: date
    weeks: int
    version: int = 1
    id: str = ""
    days: tuple[int, ...] = EVERY_DAY
    own_parts: tuple[Part, ...] = ()
    barred: tuple[Need, ...] = ()
    own_rules: tuple[tuple[str, int], ...] = ()
    breathing: bool = False
    title: str = ""
    rules: Rules = OUR_RULES
    pauses: tuple[PlanPause, ...] = ()
    ended_on: date | None = None
    earlier: tuple[Rhythm, ...] = ()
    made: datetime | None = field(default=None, compare=False)
    begins: Part = field(default=Part.MORNING, compare=False)
    locks: Locks = NO_LOCKS
    gently: Gently | None = None
    form: Form = Form.PLANNED

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts of a day in which a session is due."""
        return self.own_parts or self.programme.parts

    @property
    def usual(self) -> int | None:
        """This patient's usual pain, where a physio has set it."""
        return dict(self.own_rules).get(USUAL)

    @property
    def ends_on(self) -> date:
        """The last day on which a session is due. From the day it was ended on, none is."""
        last = self.starts_on + timedelta(weeks=self.weeks, days=-1)
        return last if self.ended_on is None else min(last, self.ended_on - timedelta(days=1))

    def paused_on(self, day: date) -> bool:
        """Whether a physio has paused the plan on ``day``."""
        return bool(self.pauses) and any(pause.holds(day) for pause in self.pauses)


def plan_from(programme: Programme, exercises: Mapping[str, Exercise], starts_on: date) -> Plan:
    """A first plan that follows ``programme`` to the letter: easier is allowed, harder is not.

    Raises KeyError for an exercise id that ``exercises`` lacks (content is checked at load).
    """
    items = tuple(
        PlanItem(exercise, item.dose or exercise.dose, _rung(exercises, exercise.easier))
        for item in programme.items
        for exercise in (exercises[item.exercise],)
    )
    return Plan(programme, items, starts_on, programme.weeks, rules=programme.rules)


def _rung(exercises: Mapping[str, Exercise], name: str | None) -> Exercise | None:
    return exercises[name] if name is not None else None
