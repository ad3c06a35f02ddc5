"""Changing a plan, one step at a time: each gives another plan, and the first stays as it was.

Positions count from 1. A number beyond its limits stops at them.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace as struct_replace

from app.core.exercise import Dose, Exercise, Need
from app.core.kinds import Band, Part, Side
from app.core.ladder import Exercises, ladder
from app.core.plan import USUAL, Plan, PlanItem

MOST_ITEMS = 8
"""As many as a programme may have: more is no session, but an afternoon."""

MOST_WEEKS = 52

MOST_WORDS = 120
"""Letters of a physio's own line: two lines on the screen of a session, one breath when spoken."""
MOST_TITLE = 60

LEAST_KG, MOST_KG, KG_STEP = 0.5, 100.0, 0.5


class Limits(Struct, frozen=True):
    """What a number of a dose may be, and how far one touch takes it."""

    least: float
    most: float
    step: float


Number = Literal["sets", "reps", "hold_s", "rest_s", "seconds", "tempo"]

LIMITS: dict[Number, Limits] = {
    "sets": Limits(1, 6, 1),
    "reps": Limits(1, 30, 1),
    "hold_s": Limits(0, 60, 1),
    "rest_s": Limits(0, 180, 5),
    "seconds": Limits(5, 180, 5),
    "tempo": Limits(0.5, 3, 0.25),
}


def choose(plan: Plan, position: int, version: Exercise, exercises: Exercises) -> Plan:
    """Another rung in place of the one at ``position``, with its own dose, as often as before."""
    item = plan.items[position - 1]
    return _with(plan, position, _item(item, version, item.dose_of(version), exercises))


def step_dose(plan: Plan, position: int, number: Number, by: int) -> Plan:
    """``number`` of the dose at ``position``, ``by`` steps further."""
    item, limits = plan.items[position - 1], LIMITS[number]
    value = getattr(item.dose, number) + by * limits.step
    kept = min(max(value, limits.least), limits.most)
    whole = int(kept) if number in ("sets", "reps") else round(kept, 2)
    return _with(plan, position, replace(item, dose=struct_replace(item.dose, **{number: whole})))


def set_pace(plan: Plan, position: int, own: bool) -> Plan:
    """Whether the patient counts reps by a touch, or follows the figure."""
    item = plan.items[position - 1]
    dose: Dose = struct_replace(item.dose, pace="own" if own else "guided")
    return _with(plan, position, replace(item, dose=dose))


def set_side(plan: Plan, position: int, side: Side | None) -> Plan:
    """One side alone, or with None both, of an exercise that has sides."""
    item = plan.items[position - 1]
    only = side if item.exercise.sides != "both" else None
    return _with(plan, position, replace(item, only_side=only))


def set_words(plan: Plan, position: int, words: str) -> Plan:
    """A line of words for this patient, on screen, spoken and on paper; one line, never more."""
    return _with(plan, position, replace(plan.items[position - 1], words=one_line(words)))


def set_title(plan: Plan, title: str) -> Plan:
    """What stands largest on paper; without one it is the programme's."""
    return replace(plan, title=one_line(title)[:MOST_TITLE].strip())


def one_line(words: str) -> str:
    """What is kept of what a physio types."""
    return " ".join(words.split())[:MOST_WORDS].strip()


def set_kg(plan: Plan, position: int, kg: float) -> Plan:
    """What it is done with, in kilograms; less than the least is none. It takes a band's place."""
    load = None if kg < LEAST_KG else min(round(kg / KG_STEP) * KG_STEP, MOST_KG)
    return _with(plan, position, replace(plan.items[position - 1], load_kg=load, band=None))


def set_band(plan: Plan, position: int, band: Band | None) -> Plan:
    """The colour of the band it is done with. It takes the place of kilograms."""
    return _with(plan, position, replace(plan.items[position - 1], load_kg=None, band=band))


def set_item_days(plan: Plan, position: int, days: Iterable[int]) -> Plan:
    """The weekdays of one exercise; all of the plan's are none of its own."""
    own = tuple(sorted(set(days)))
    own = () if set(plan.days) <= set(own) else own
    return _with(plan, position, replace(plan.items[position - 1], days=own))


def set_item_parts(plan: Plan, position: int, parts: Iterable[Part]) -> Plan:
    """The parts of a day of one exercise; all of the plan's are none of its own."""
    chosen = set(parts)
    own = tuple(part for part in Part if part in chosen)
    own = () if set(plan.parts) <= chosen else own
    return _with(plan, position, replace(plan.items[position - 1], parts=own))


def set_as_needed(plan: Plan, position: int, on: bool) -> Plan:
    """Whether the patient does it when they want it, and it is never due."""
    item = plan.items[position - 1]
    days, parts = ((), ()) if on else (item.days, item.parts)
    return _with(plan, position, replace(item, as_needed=on, days=days, parts=parts))


def allow(
    plan: Plan,
    position: int,
    exercises: Exercises,
    *,
    easier: bool | None = None,
    harder: bool | None = None,
) -> Plan:
    """Whether the patient may go one rung down or up by themselves; None leaves it as it is."""
    item = plan.items[position - 1]
    lower, upper = exercises.get(item.exercise.easier or ""), item.exercise.harder
    changed = replace(
        item,
        easier=item.easier if easier is None else lower if easier else None,
        harder=item.harder if harder is None else exercises.get(upper or "") if harder else None,
    )
    return _with(plan, position, changed)


def allow_up_to(plan: Plan, position: int, rung: Exercise | None) -> Plan:
    """Up to which rung the kiosk may go by itself; None: a physio signs each step."""
    return _with(plan, position, replace(plan.items[position - 1], up_to=rung))


def rungs_to_allow(plan: Plan, position: int, exercises: Exercises) -> tuple[Exercise, ...]:
    """The rungs that the kiosk could go up to by itself: the next ones, as far as they are
    confirmed and keep clear of what is barred."""
    item, found = plan.items[position - 1], list[Exercise]()
    rungs = ladder(item.exercise, exercises)
    for rung in rungs[rungs.index(item.exercise) + 1 :]:
        if rung.draft or set(plan.barred).intersection(rung.needs):
            break
        found.append(rung)
    return tuple(found)


def add(plan: Plan, exercise: Exercise, exercises: Exercises) -> Plan:
    """``exercise`` at the end, with its own dose; the patient may make it easier."""
    easier = exercises.get(exercise.easier or "")
    return replace(plan, items=(*plan.items, PlanItem(exercise, exercise.dose, easier)))


def remove(plan: Plan, position: int) -> Plan:
    """The plan without what is at ``position``."""
    return replace(plan, items=(*plan.items[: position - 1], *plan.items[position:]))


def move(plan: Plan, position: int, by: int) -> Plan:
    """What is at ``position``, ``by`` places later; at an end it stays there."""
    rest = list(plan.items)
    item = rest.pop(position - 1)
    rest.insert(min(max(position - 1 + by, 0), len(rest)), item)
    return replace(plan, items=tuple(rest))


def set_weeks(plan: Plan, weeks: int) -> Plan:
    """How long the plan lasts, from its first day."""
    return replace(plan, weeks=min(max(weeks, 1), MOST_WEEKS))


def set_start(plan: Plan, day: date) -> Plan:
    """The plan's first day."""
    return replace(plan, starts_on=day)


def set_days(plan: Plan, days: Iterable[int]) -> Plan:
    """The weekdays on which sessions are due, 1 for Monday."""
    return replace(plan, days=tuple(sorted(set(days))))


def set_parts(plan: Plan, parts: Iterable[Part]) -> Plan:
    """The parts of those days. Without any, the programme's own: a day has at least one."""
    chosen = set(parts)
    own = tuple(part for part in Part if part in chosen)
    return replace(plan, own_parts=() if own == plan.programme.parts else own)


def set_barred(plan: Plan, barred: Iterable[Need]) -> Plan:
    """Positions this patient shall not take."""
    return replace(plan, barred=tuple(sorted(set(barred))))


def set_breathing(plan: Plan, breathing: bool) -> Plan:
    """Whether each session begins with a minute of relaxed breathing."""
    return replace(plan, breathing=breathing)


def set_own(plan: Plan, name: str, value: int) -> Plan:
    """A number of this patient's own; what is as for everybody is none, and neither is a usual
    pain below 0."""
    own = dict(plan.own_rules) | {name: value}
    as_for_all = value < 0 if name == USUAL else value == getattr(plan.rules, name)
    if as_for_all:
        del own[name]
    return replace(plan, own_rules=tuple(sorted(own.items())))


def _item(before: PlanItem, version: Exercise, dose: Dose, exercises: Exercises) -> PlanItem:
    """``version`` in place of what ``before`` has, with the same freedom for the patient."""
    rungs = ladder(version, exercises)
    at = rungs.index(version)
    return replace(
        before,
        exercise=version,
        dose=dose,
        easier=rungs[at - 1] if before.easier and at > 0 else None,
        harder=rungs[at + 1] if before.harder and at + 1 < len(rungs) else None,
        only_side=before.only_side if version.sides != "both" else None,
        up_to=before.up_to if before.up_to in rungs[at + 1 :] else None,
    )


def _with(plan: Plan, position: int, item: PlanItem) -> Plan:
    return replace(
        plan,
        items=tuple(
            item if at == position else each for at, each in enumerate(plan.items, start=1)
        ),
    )
