"""An exercise found too hard, session after session: one rung down."""

from app.core.kinds import Outcome, Reason
from app.core.proposals import Proposal
from app.core.record import SessionRecord
from app.core.rules.case import Case, evidence
from app.core.rules.easing import eased, eases
from app.core.rules.in_place import done_in_place

SAID = (Reason.TOO_HARD, Reason.EASIER)
"""Why a set ended: it was skipped as too hard, or left for the easier version."""


def too_hard(case: Case) -> Proposal | None:
    """The exercise that was too hard each of the last times it was come to; of several, the one
    that was made easier least often.

    Source: ours. It is what the patient did, not what they were asked. A session that did not come
    to it, or left it out for want of time, says nothing of it.
    """
    found = {
        position: last
        for position, _ in enumerate(case.plan.items, 1)
        if (last := _too_hard_in(case, position))
    }
    if not found:
        return None
    before = [each.proposal.position for each in eases(case)]
    position = min(found, key=lambda it: (before.count(it), it))
    last = found[position]
    sets = [
        it for each in last for it in each.sets if it.position == position and it.reason in SAID
    ]
    instead = next((it for each in last if (it := done_in_place(case, each, position))), None)
    return eased(case, "too_hard", position, evidence(last, sets=sets), instead, sessions=len(last))


def _too_hard_in(case: Case, position: int) -> tuple[SessionRecord, ...]:
    """The last sessions that came to an exercise, if it was too hard in each of them."""
    number = case.rules.too_hard_sessions
    last = tuple(each for each in case.sessions if _come_to(each, position))[-number:]
    return last if len(last) == number and all(_said(it, position) for it in last) else ()


def _come_to(session: SessionRecord, position: int) -> bool:
    return any(
        each.position == position and (each.outcome is Outcome.DONE or each.reason in SAID)
        for each in session.sets
    )


def _said(session: SessionRecord, position: int) -> bool:
    return any(each.position == position and each.reason in SAID for each in session.sets)
