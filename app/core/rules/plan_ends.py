"""The plan's last days: what comes next?"""

from datetime import timedelta

from app.core.proposals import Evidence, Proposal, ProposalKind
from app.core.rules.case import NOBODY_DECIDED, Case


def plan_ends(case: Case) -> Proposal | None:
    """A physio looks at it, once for each version of the plan.

    Source: ours; after its weeks a plan is to be progressed with a physio.
    """
    plan = case.plan
    left = plan.ends_on - case.today
    if plan.ended_on is not None or left > timedelta(days=case.rules.plan_ends_days):
        return None
    decided = any(
        each.plan == plan.id
        and each.proposal.rule == "plan_ends"
        and each.decision not in NOBODY_DECIDED
        for each in case.record.proposals
    )
    if decided:
        return None
    return Proposal(
        kind=ProposalKind.REVIEW,
        rule="plan_ends",
        evidence=(Evidence("plan", plan.id),),
        facts={"weeks": plan.weeks},
    )
