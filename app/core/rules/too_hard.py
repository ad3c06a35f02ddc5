"""An exercise found too hard, session after session: one rung down."""

from app.core.kinds import Reason
from app.core.proposals import Proposal
from app.core.record import SessionRecord
from app.core.rules.case import Case, evidence
from app.core.rules.rungs import eased

SAID = (Reason.TOO_HARD, Reason.EASIER)
"""Why a set ended: it was skipped as too hard, or left for the easier version."""


def too_hard(case: Case) -> Proposal | None:
    """The first exercise that was too hard in each of the last sessions.

    Source: ours. It is what the patient did, not what they were asked.
    """
    last = case.sessions[-case.rules.too_hard_sessions :]
    if len(last) < case.rules.too_hard_sessions:
        return None
    for position in range(1, len(case.plan.items) + 1):
        if all(_found_too_hard(each, position) for each in last):
            sets = [
                it
                for each in last
                for it in each.sets
                if it.position == position and it.reason in SAID
            ]
            return eased(case, "too_hard", position, evidence(last, sets=sets), sessions=len(last))
    return None


def _found_too_hard(session: SessionRecord, position: int) -> bool:
    return any(each.position == position and each.reason in SAID for each in session.sets)
