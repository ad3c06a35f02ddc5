"""A proposal that a physio kept waiting while saving something else: until when does it wait?"""

from app.core.plan import Plan
from app.core.proposals import Proposal, ProposalKind

OF_THE_CALENDAR = frozenset({"no_change", "plan_ends"})
"""Rules that speak when days have passed, whatever was done in them."""


def waits_on(kept: Proposal, said: Proposal | None) -> bool:
    """Whether ``kept`` waits on, now that the rules say ``said``.

    Facts count from a new version on, so the rules fall silent about what was kept. It gives way to
    what newer facts say: not to silence, to the calendar, or to the same rows told of once more.
    """
    if said is None or said.rule in OF_THE_CALENDAR:
        return True
    return said.rule == kept.rule and set(said.evidence) <= set(kept.evidence)


def touches(proposal: Proposal, was: Plan, now: Plan) -> bool:
    """Whether what ``proposal`` is about differs between two plans."""
    if proposal.position is None:
        return proposal.kind is ProposalKind.EASE and was.items != now.items
    at = slice(proposal.position - 1, proposal.position)
    return was.items[at] != now.items[at]
