"""A plan taken over for somebody else: what is about a person stays behind."""

from dataclasses import replace
from datetime import date

from app.core.plan import USUAL, Plan, PlanItem


def as_template(plan: Plan) -> Plan:
    """``plan`` for whoever it may be for: its exercises, doses, loads, days and times, and the
    thresholds set in it. A usual pain, a single side, barred positions and the physio's lines are
    about the person it was made for."""
    own = tuple(each for each in plan.own_rules if each[0] != USUAL)
    return replace(_anew(plan, plan.starts_on), own_rules=own)


def as_copy(plan: Plan, today: date) -> Plan:
    """The same, from ``today``, without thresholds: those were set for one person."""
    return replace(_anew(plan, today), own_rules=())


def _anew(plan: Plan, starts_on: date) -> Plan:
    return Plan(
        plan.programme,
        tuple(map(_nobodys, plan.items)),
        starts_on,
        plan.weeks,
        days=plan.days,
        own_parts=plan.own_parts,
        own_rules=plan.own_rules,
        breathing=plan.breathing,
        rules=plan.rules,
    )


def _nobodys(item: PlanItem) -> PlanItem:
    return replace(item, only_side=None, up_to=None, words="", left_out=False)
