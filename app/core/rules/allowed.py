"""A step up that a physio has allowed in advance: when the kiosk takes it by itself."""

from app.core.ladder import ladder
from app.core.plan import Plan
from app.core.plan_check import check
from app.core.proposals import Proposal, ProposalKind, StoredProposal
from app.core.rules.applying import applied
from app.core.rules.case import Case
from app.core.rules.standing import May, standing


def as_allowed(case: Case, waiting: StoredProposal | None) -> Plan | None:
    """The plan with the step that ``waiting`` proposes, where a physio has allowed it in advance;
    None where they decide.

    Never in a session that is cut, in a flare-up, a pause or after the plan's weeks, never past
    what a rule has to say of it or what a physio chose to keep waiting. Source: ours.
    """
    plan = case.plan
    if waiting is None or waiting.plan != plan.id or waiting.kept is not None:
        return None
    if plan.ended_on is not None or not plan.starts_on <= case.today <= plan.ends_on:
        return None
    if any(each.outcome is None for each in case.record.sessions):
        return None
    if standing(case).may is not May.GO or not _within(case, waiting.proposal):
        return None
    try:
        new = applied(plan, waiting.proposal, case.exercises)
    except ValueError:
        return None
    return None if new == plan or _spoken_against(case, new) else new


def _within(case: Case, proposal: Proposal) -> bool:
    """Whether it stays within the rung that was allowed: that rung, or more of one below it."""
    if proposal.kind is not ProposalKind.PROGRESS or proposal.position is None:
        return False
    item = dict(enumerate(case.plan.items, 1)).get(proposal.position)
    if item is None or item.up_to is None:
        return False
    rungs = ladder(item.exercise, case.exercises)
    if item.up_to not in rungs:
        return False
    if proposal.to_exercise is None:
        return rungs.index(item.exercise) < rungs.index(item.up_to)
    rung = case.exercises[proposal.to_exercise]
    clear = not rung.draft and case.kept_clear.isdisjoint(rung.needs)
    return clear and rung in rungs and rungs.index(rung) <= rungs.index(item.up_to)


def _spoken_against(case: Case, new: Plan) -> bool:
    """Whether a rule blocks the new plan, or warns of what is new in it."""
    flags, plan = case.record.flags, case.plan
    known = check(plan, plan, flags, case.today, case.exercises)
    found = check(plan, new, flags, case.today, case.exercises)
    return any(each.blocks or each not in known for each in found)
