"""The gentle form of a plan, for a flare-up: easier, fewer, and in one's own pace."""

from dataclasses import replace
from math import ceil

from msgspec.structs import replace as struct_replace

from app.core.exercise import Dose, Exercise
from app.core.plan import Gently, Plan, PlanItem

HALF = 50
"""Percent of the reps, where no rule says otherwise."""


def fewer_of(dose: Dose, percent: int) -> Dose:
    """``dose`` with so many percent of its reps, of its time where the clock ends a set, or of its
    sets of a single rep; never less than one."""
    part = percent / 100
    if dose.seconds:
        return struct_replace(dose, seconds=round(dose.seconds * part, 1))
    if dose.reps > 1:
        return struct_replace(dose, reps=ceil(dose.reps * part))
    return struct_replace(dose, sets=ceil(dose.sets * part))


def gentle_item(item: PlanItem, rung: Exercise, percent: int) -> PlanItem:
    """``item`` as it is done in a flare-up: on ``rung``, with nothing harder to change to."""
    dose = struct_replace(fewer_of(item.dose_of(rung), percent), pace="own")
    return replace(item.instead(rung, dose), easier=None, harder=None)


def gently_of(plan: Plan) -> Gently:
    """What stands in for the ``items`` of ``plan``: as the rules have it for this visit, else each
    exercise in the version one rung down that the plan allows."""
    return plan.gently or Gently(
        tuple(gentle_item(it, it.easier or it.exercise, HALF) for it in plan.items)
    )
