"""What stands in, for good, for the exercises of a plan that need a barred position."""

from collections.abc import Iterable
from dataclasses import replace
from typing import get_args

from app.core.exercise import Need
from app.core.ladder import Exercises, stand_ins
from app.core.plan import Plan, PlanItem
from app.core.plan_compare import Pair
from app.core.plan_edit import rungs_to_allow
from app.core.safety.gate import gate
from app.core.safety.screening import Positions
from app.core.stand_in import is_shown


def put_in_allowed(plan: Plan, exercises: Exercises, trouble: Iterable[Need] = ()) -> Plan:
    """``plan`` with what the gate would put in place of each exercise that is barred, and without
    the versions that are. Where nothing stands in, the exercise stays, for a physio to take out.

    Unlike the gate of a day a position that nobody was asked about is taken as good: the patient is
    asked before the first session. ``trouble`` are positions they have trouble with: nothing that
    needs one comes in.
    """
    clear = frozenset(get_args(Need)) - frozenset(trouble)
    gated = gate(plan, exercises, Positions(clear)).plan.items
    items = tuple(
        old if new.left_out or not is_shown(new.exercise) else new
        for old, new in zip(plan.items, gated, strict=True)
    )
    changed = replace(plan, items=items)
    kept = (
        _may_go_up(changed, at, exercises) if item is not plan.items[at - 1] else item
        for at, item in enumerate(items, start=1)
    )
    return replace(changed, items=tuple(kept))


def stands_in(pair: Pair, gone: Iterable[Pair], barred: Iterable[Need], exes: Exercises) -> bool:
    """Whether a new exercise only takes the place of one that is ``gone`` for a barred position,
    with the dose that the kiosk itself would give it."""
    if pair.now is None or pair.was is not None:
        return False
    left = [it.was for it in gone if it.was is not None and it.now is None]
    return any(
        set(barred).intersection(was.exercise.needs)
        and pair.now.exercise in stand_ins(was.exercise, exes)
        and pair.now.dose == was.dose_of(pair.now.exercise)
        for was in left
    )


def _may_go_up(plan: Plan, at: int, exercises: Exercises) -> PlanItem:
    item = plan.items[at - 1]
    may = item.up_to in rungs_to_allow(plan, at, exercises)
    return item if may else replace(item, up_to=None)
