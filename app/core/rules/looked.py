"""A review that a physio has just decided on is not asked for again the next day."""

from datetime import timedelta

from app.core.proposals import Proposal, ProposalKind, StoredProposal
from app.core.rules.case import NOBODY_DECIDED, Case

LOOK_AGAIN = timedelta(days=7)
"""How long a physio's look at something holds, unless pain is higher than it was then (ours)."""

RED = frozenset({"two_red", "often_red"})
"""Two rules that ask the same of a physio: to look at red sessions."""


def looked_at(case: Case, said: Proposal) -> bool:
    """Whether a physio has lately decided on the review that ``said`` asks for. A lock is looked at
    each time."""
    if said.kind is not ProposalKind.REVIEW or said.rule == "rest_pain":
        return False
    return any(_is_it(case, each, said) for each in case.record.proposals)


def _is_it(case: Case, known: StoredProposal, said: Proposal) -> bool:
    if known.decided is None or known.decision in NOBODY_DECIDED or not case.past(known.decided):
        return False
    was = known.proposal
    alike = was.same_as(said) or (
        was.kind is said.kind and {was.rule, said.rule} <= RED and was.position == said.position
    )
    lately = case.today - known.decided.date() < LOOK_AGAIN
    return alike and lately and not _higher(said, was)


def _higher(now: Proposal, then: Proposal) -> bool:
    pain, before = now.facts.get("pain"), then.facts.get("pain")
    return isinstance(pain, int) and isinstance(before, int) and pain > before
