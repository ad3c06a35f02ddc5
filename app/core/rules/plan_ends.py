"""The plan's last days: what comes next?"""

from datetime import timedelta
from enum import StrEnum
from statistics import fmean

from app.core.measures.registry import Change
from app.core.proposals import Evidence, Proposal, ProposalKind
from app.core.record import Answer
from app.core.rules.ability import Ability, ability
from app.core.rules.case import NOBODY_DECIDED, Case, evidence
from app.core.rules.no_change import RECENT
from app.core.rules.rest_pain import baseline
from app.core.rules.rungs import harder_rung
from app.core.schedule import slots_done, slots_of

SURE = 7
"""Confidence from which somebody may go on alone (ours)."""


class Next(StrEnum):
    """What may come after a plan."""

    PROGRESS = "progress"
    AGAIN = "again"
    MAINTENANCE = "maintenance"
    DISCHARGE = "discharge"


def plan_ends(case: Case) -> Proposal | None:
    """A physio looks at it, once for each version of the plan, with what it came to.

    Better, green and sure is discharge; better with a harder rung left is progress, without one
    maintenance; all else a new cycle. Better is pain as in ``no_change``, or what the patient can
    do; who can do less is not better. Source: ours; after its weeks a plan is to be progressed with
    a physio.
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
    start, recent, able = baseline(case), _recent(case), ability(case)
    due = [slot for slot in slots_of(plan) if slot.day <= case.today]
    now = fmean(each.value for each in recent) if recent else None
    return Proposal(
        kind=ProposalKind.REVIEW,
        rule="plan_ends",
        evidence=tuple(
            dict.fromkeys(
                (
                    Evidence("plan", plan.id),
                    *evidence(answers=(*(start.answers if start else ()), *recent)),
                    *able.rests_on,
                )
            )
        ),
        facts={
            "weeks": plan.weeks,
            "sessions": len(slots_done(case.record).intersection(due)),
            "of": len(due),
            "baseline": start.value if start else "–",
            "pain": "–" if now is None else f"{now:.1f}",
            "next": _next(case, start.value if start else None, now, able).value,
        }
        | able.facts,
    )


def _next(case: Case, start: int | None, now: float | None, able: Ability) -> Next:
    eased = start is not None and now is not None and _has_eased(case, start, now)
    if able.able is Change.WORSE or not (eased or able.able is Change.BETTER):
        return Next.AGAIN
    green = now is not None and now <= case.rules.green_max
    if green and able.sure is not None and able.sure >= SURE:
        return Next.DISCHARGE
    harder = any(harder_rung(case, item) for item in case.plan.items)
    return Next.PROGRESS if harder else Next.MAINTENANCE


def _has_eased(case: Case, start: int, now: float) -> bool:
    enough = min(case.rules.change_points, start * case.rules.change_percent / 100)
    return start > now and start - now >= enough


def _recent(case: Case) -> tuple[Answer, ...]:
    """Pain before exercise in the last week."""
    return tuple(
        it for it in case.resting if case.today - it.slot.day < RECENT and not case.ahead(it.slot)
    )
