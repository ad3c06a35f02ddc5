"""How much an exercise asks for, next to what was first prescribed."""

from dataclasses import replace

from app.core.exercise import Dose
from app.core.gentle_form import gently_of
from app.core.plan import Plan, PlanItem


def shares(first: Plan, now: Plan) -> tuple[float, ...]:
    """For each exercise, the work that ``now`` asks for as a share of ``first``'s; on another rung
    as a share of that rung's own dose. One left out for a position counts as whole."""
    return tuple(
        1.0 if item.left_out else _work(item.dose) / _work(_whole(before, item))
        for before, item in zip(first.items, now.items, strict=True)
    )


def as_in_a_flare(plan: Plan) -> Plan:
    """``plan`` with its gentle form in place of what it asks for."""
    return replace(plan, items=gently_of(plan).items)


def _whole(first: PlanItem, item: PlanItem) -> Dose:
    return first.dose_of(item.exercise)


def _work(dose: Dose) -> float:
    return dose.sets * (dose.seconds or dose.reps)
