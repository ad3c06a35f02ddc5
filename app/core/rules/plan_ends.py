"""The plan's last days: what comes next?"""

from collections.abc import Iterator
from datetime import timedelta
from enum import StrEnum
from statistics import fmean

from app.core.kinds import Measure
from app.core.measures.measurement import Measurement
from app.core.measures.registry import MEASURES
from app.core.proposals import Evidence, Proposal, ProposalKind
from app.core.record import Answer
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
    maintenance; all else a new cycle. Better is pain as in ``no_change``, or the patient's own
    activities. Source: ours; after its weeks a plan is to be progressed with a physio.
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
    start, recent = baseline(case), _recent(case)
    first, last = _activities(case)
    due = [slot for slot in slots_of(plan) if slot.day <= case.today]
    now = fmean(each.value for each in recent) if recent else None
    return Proposal(
        kind=ProposalKind.REVIEW,
        rule="plan_ends",
        evidence=(
            Evidence("plan", plan.id),
            *evidence(answers=dict.fromkeys((*(start.answers if start else ()), *recent))),
            *(Evidence("measurement", each.id) for each in (*first, *last)),
        ),
        facts={
            "weeks": plan.weeks,
            "sessions": len(slots_done(case.record).intersection(due)),
            "of": len(due),
            "baseline": start.value if start else "–",
            "pain": "–" if now is None else f"{now:.1f}",
            "next": _next(case, start.value if start else None, now, _risen(first, last)).value,
        },
    )


def _next(case: Case, start: int | None, now: float | None, able: bool) -> Next:
    rules = case.rules
    fall = 0.0 if start is None or now is None else start - now
    enough = min(float(rules.change_points), (start or 0) * rules.change_percent / 100)
    eased = fall > 0 and fall >= enough
    if not (eased or able):
        return Next.AGAIN
    green = now is not None and now <= rules.green_max
    sure = [it.value for it in case.record.answers if it.measure is Measure.CONFIDENCE][-1:]
    if green and sure and sure[0] >= SURE:
        return Next.DISCHARGE
    harder = any(harder_rung(case, item) for item in case.plan.items)
    return Next.PROGRESS if harder else Next.MAINTENANCE


def _recent(case: Case) -> tuple[Answer, ...]:
    """Pain before exercise in the last week."""
    return tuple(
        it for it in case.resting if case.today - it.slot.day < RECENT and not case.ahead(it.slot)
    )


def _activities(case: Case) -> tuple[list[Measurement], list[Measurement]]:
    """The first and the last rating of each activity that was rated twice in this plan."""
    pairs = list(_rated_twice(case))
    return [first for first, _ in pairs], [last for _, last in pairs]


def _rated_twice(case: Case) -> Iterator[tuple[Measurement, Measurement]]:
    rated: dict[str | None, list[Measurement]] = {}
    for each in case.record.measurements:
        if each.measure == "psfs" and each.value is not None and each.day >= case.plan.starts_on:
            rated.setdefault(each.activity, []).append(each)
    yield from ((it[0], it[-1]) for it in rated.values() if len(it) > 1)


def _risen(first: list[Measurement], last: list[Measurement]) -> bool:
    change = MEASURES["psfs"].change
    if not first or change is None:
        return False
    return fmean(it.value or 0 for it in last) - fmean(it.value or 0 for it in first) >= change
