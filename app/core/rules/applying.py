"""A plan as a proposal would make it."""

from collections.abc import Mapping
from dataclasses import replace

from app.core.exercise import Dose, Exercise
from app.core.plan import Plan, PlanItem
from app.core.proposals import Proposal, ProposalKind
from app.core.rules.rungs import fewer


def applied(plan: Plan, proposal: Proposal, exercises: Mapping[str, Exercise]) -> Plan:
    """``plan`` with the one change that ``proposal`` asks for; HOLD and REVIEW change nothing.

    Less of an exercise ends what the kiosk was allowed to do with it unseen: a physio looks first.

    Raises ValueError for a proposal that was made about another plan, or over more than one rung.
    """
    if proposal.kind in (ProposalKind.HOLD, ProposalKind.REVIEW):
        return plan
    if proposal.position is None:
        fewer_now = fewer_everywhere(plan, int(proposal.facts["percent"]))
        return replace(fewer_now, items=tuple(replace(it, up_to=None) for it in fewer_now.items))
    items = list(plan.items)
    if not 1 <= proposal.position <= len(items):
        raise ValueError("the proposal is about an exercise that the plan does not have")
    changed = _changed(items[proposal.position - 1], proposal, exercises)
    if proposal.kind is ProposalKind.EASE:
        changed = replace(changed, up_to=None)
    items[proposal.position - 1] = changed
    return replace(plan, items=tuple(items))


def fewer_everywhere(plan: Plan, percent: int) -> Plan:
    """``plan`` with about so many percent fewer reps of every exercise."""
    return replace(
        plan,
        items=tuple(replace(item, dose=fewer(item.dose, percent)) for item in plan.items),
    )


def _changed(item: PlanItem, proposal: Proposal, exercises: Mapping[str, Exercise]) -> PlanItem:
    if item.exercise.id != proposal.from_exercise:
        raise ValueError("the plan has another exercise there")
    if proposal.to_exercise is None:
        return item if proposal.to_dose is None else replace(item, dose=proposal.to_dose)
    if proposal.to_exercise not in (item.exercise.easier, item.exercise.harder):
        raise ValueError("one rung at a time")
    return on_rung(item, exercises[proposal.to_exercise], exercises, proposal.to_dose)


def on_rung(
    item: PlanItem,
    rung: Exercise,
    exercises: Mapping[str, Exercise],
    dose: Dose | None = None,
) -> PlanItem:
    """``item`` on the ``rung`` next to it, with that one's own dose unless another is given."""
    may_ease = item.easier is not None or item.exercise.easier is None
    may_harden = item.harder is not None
    return replace(
        item,
        exercise=rung,
        dose=dose or item.dose_of(rung),
        easier=exercises[rung.easier] if rung.easier and may_ease else None,
        harder=exercises[rung.harder] if rung.harder and may_harden else None,
        up_to=None if item.up_to == rung else item.up_to,
    )
