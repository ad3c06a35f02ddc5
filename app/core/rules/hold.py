"""Enough sessions to go on, and a reason to stay where one is."""

from app.core.proposals import Proposal, ProposalKind
from app.core.rules.ability import ability
from app.core.rules.case import Case, evidence, last_attempts
from app.core.rules.progress import come_to, obstacles, targets_met, window
from app.core.rules.quota import by_time
from app.core.rules.rungs import harder_rung


def hold(case: Case) -> Proposal | None:
    """Stay, with the gravest reason. Where only harder exercises are lacking, a review.

    Source: as for progress, of which this is the other side.
    """
    sessions = window(case)
    if not sessions or by_time(case):
        return None
    for reason, rows in obstacles(case, sessions).items():
        return Proposal(
            kind=ProposalKind.HOLD,
            rule=f"hold_{reason}",
            evidence=rows,
            facts={"sessions": len(sessions)},
        )
    positions = [n for n, item in enumerate(case.plan.items, 1) if not item.as_needed]
    tried = {position: come_to(case, window(case, position), position) for position in positions}
    short = [
        position
        for position in positions
        if not all(targets_met(case, session, position) for session in tried[position])
    ]
    if short:
        position, sessions = short[0], tried[short[0]]
        sets = [it for each in sessions for it in last_attempts(each, position)]
        return Proposal(
            kind=ProposalKind.HOLD,
            rule="hold_target",
            evidence=evidence(sessions, sets=sets),
            position=position,
            from_exercise=case.plan.items[position - 1].exercise.id,
            facts={"sessions": len(sessions)},
        )
    if not all(tried.values()) or any(harder_rung(case, item) for item in case.plan.items):
        return None
    able = ability(case)
    return Proposal(
        kind=ProposalKind.REVIEW,
        rule="top",
        evidence=(*evidence(sessions), *able.rests_on),
        facts={"sessions": len(sessions)} | able.facts,
    )
