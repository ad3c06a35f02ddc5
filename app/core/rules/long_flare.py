"""A flare-up that does not pass: a physio looks at it, and exercise goes on gently."""

from app.core.proposals import Proposal, ProposalKind
from app.core.rules.case import NOBODY_DECIDED, Case, evidence


def long_flare(case: Case) -> Proposal | None:
    """Once for each flare-up that has lasted ``flare_long_days``.

    Source: "see physio if worse for a few days" (providephysiotherapy.org.uk/pain-traffic-light);
    how many are ours.
    """
    flare = case.flare
    if flare is None or flare.lasts(case.today) <= case.rules.flare_long_days:
        return None
    decided = any(
        each.proposal.rule == "long_flare"
        and each.decision not in NOBODY_DECIDED
        and each.made >= flare.began.when
        for each in case.record.proposals
    )
    if decided:
        return None
    return Proposal(
        kind=ProposalKind.REVIEW,
        rule="long_flare",
        evidence=evidence(answers=flare.answers),
        facts={
            "days": flare.lasts(case.today),
            "usual": flare.usual,
            "pain": max(each.value for each in flare.answers),
        },
    )
