"""The gate on a plan: positions a patient has trouble with are taken out of it for the day."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import chain

from msgspec import Struct

from app.core.exercise import Exercise, Need
from app.core.ladder import ladder, stand_ins
from app.core.plan import Plan, PlanItem
from app.core.safety.screening import Positions


class Swap(Struct, frozen=True):
    """At ``position`` (from 1) ``instead`` takes the place of ``exercise``; with None it is left
    out. ``needs`` are the positions that were the reason."""

    position: int
    exercise: str
    instead: str | None
    needs: tuple[Need, ...]


class Gated(Struct, frozen=True):
    """A plan as it may be done now. Its items keep their places; see ``PlanItem.left_out``."""

    plan: Plan
    swaps: tuple[Swap, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether no exercise is left to do."""
        return all(item.is_off for item in self.plan.items)


def gate(plan: Plan, exercises: Mapping[str, Exercise], positions: Positions) -> Gated:
    """``plan`` without the positions that failed.

    In place of a failed exercise comes the nearest easier rung of its ladder that is clear, else
    the one next harder rung, never higher; else the first of its ladder's stand-ins that is clear
    and on no ladder that the session already has; else nothing. What comes is clear when each
    position it needs was answered no: one never asked about is not taken as good. What the patient
    may change to by themselves is held to the same. Positions that a physio has barred count as
    failed.
    """
    positions = positions.but(failed=plan.barred)
    items, swaps = [], []
    taken = {_foot(item.exercise, exercises) for item in plan.items}
    for number, item in enumerate(plan.items, 1):
        reason = tuple(need for need in item.exercise.needs if need in positions.failed)
        if not reason:
            items.append(_narrowed(item, positions))
            continue
        others = chain(_rungs(item, exercises), _stand_ins(item, exercises, taken))
        instead = next((it for it in others if is_clear(it, positions)), None)
        if instead:
            taken.add(_foot(instead, exercises))
        items.append(_swapped(item, instead, exercises, positions))
        name = instead.id if instead else None
        swaps.append(Swap(number, item.exercise.id, name, reason))
    return Gated(replace(plan, items=tuple(items)), tuple(swaps))


def _rungs(item: PlanItem, exercises: Mapping[str, Exercise]) -> Iterator[Exercise]:
    """The rungs that may take the place of an exercise, the best first."""
    below = item.exercise.easier
    while below is not None:
        yield exercises[below]
        below = exercises[below].easier
    if item.exercise.harder is not None:
        yield exercises[item.exercise.harder]


def _stand_ins(
    item: PlanItem, exercises: Mapping[str, Exercise], taken: set[str]
) -> Iterator[Exercise]:
    """What may come from other ladders, but for those that are ``taken``, the best first."""
    for other in stand_ins(item.exercise, exercises):
        if _foot(other, exercises) not in taken:
            yield other


def _foot(exercise: Exercise, exercises: Mapping[str, Exercise]) -> str:
    """The easiest rung, which names a ladder."""
    return ladder(exercise, exercises)[0].id


def is_clear(exercise: Exercise, positions: Positions) -> bool:
    """Whether each position that it needs was answered no."""
    return not exercise.draft and positions.clear.issuperset(exercise.needs)


def _swapped(
    item: PlanItem,
    instead: Exercise | None,
    exercises: Mapping[str, Exercise],
    positions: Positions,
) -> PlanItem:
    if instead is None:
        return replace(item, easier=None, harder=None, left_out=True)
    easier = exercises[instead.easier] if item.easier and instead.easier else None
    swapped = replace(
        item.instead(instead, item.dose_of(instead)),
        easier=easier,
        harder=None,
        only_side=item.only_side if instead.sides != "both" else None,
    )
    return _narrowed(swapped, positions)


def _narrowed(item: PlanItem, positions: Positions) -> PlanItem:
    """The item with only those versions that are free of what failed."""

    def kept(version: Exercise | None) -> Exercise | None:
        return version if version and not positions.failed.intersection(version.needs) else None

    return replace(item, easier=kept(item.easier), harder=kept(item.harder))
