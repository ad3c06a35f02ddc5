"""Graded activity: what is asked for rises on set days, by time and not by pain."""

from datetime import timedelta
from math import ceil

from msgspec.structs import replace

from app.core.exercise import Dose, Exercise
from app.core.flags import Tier
from app.core.plan import PlanItem
from app.core.plan_edit import LIMITS
from app.core.proposals import Decision, Proposal, ProposalKind
from app.core.record import SessionRecord
from app.core.rules.case import Case, evidence, last_attempts
from app.core.rules.rungs import harder_rung, rungs_below

FULL = 1.5
"""Times a rung's own dose, from which the next rung comes before more of this one (ours)."""


def by_time(case: Case) -> bool:
    """Whether this plan progresses by time."""
    return case.rules.quota_days > 0


def quota(case: Case) -> Proposal | None:
    """A little more of one exercise, that raised least often, ``quota_days`` after the last change:
    unless a warning sign waits or a flare-up lasts, and only for who has been coming.

    Source: graded activity raises an individual programme step by step (Lindstrom 1992, doi
    10.1093/ptj/72.4.279), exercise by quota Hartigan 2000 (Med Sci Sports Exerc 32:551); that it is
    by days, the percent and the order are ours.
    """
    if not by_time(case) or case.flare is not None:
        return None
    if any(it.waiting and it.tier is not Tier.SOON for it in case.record.flags):
        return None
    days = timedelta(days=case.rules.quota_days)
    began = case.since.date() if case.since else case.plan.starts_on
    lately = tuple(it for it in case.sessions if it.sets_done and case.today - it.slot.day <= days)
    if case.today - max(began, case.plan.starts_on) < days or not lately:
        return None
    raised = [
        it.proposal.position
        for it in case.record.proposals
        if it.proposal.rule == "quota" and it.decision is Decision.ACCEPTED
    ]
    places = sorted(
        (raised.count(place), rungs_below(case, item), place)
        for place, item in enumerate(case.plan.items, 1)
        if not item.as_needed
    )
    found = (_raised(case, place, lately) for _, _, place in places)
    return next((it for it in found if it is not None), None)


def _raised(case: Case, place: int, lately: tuple[SessionRecord, ...]) -> Proposal | None:
    item = case.plan.items[place - 1]
    rung, dose = harder_rung(case, item), more(item.dose, case.rules.quota_percent)
    step = rung if rung is not None and (dose is None or _is_full(item)) else None
    if step is None and dose is None:
        return None
    sets = [it for each in lately for it in last_attempts(each, place)]
    return Proposal(
        kind=ProposalKind.PROGRESS,
        rule="quota",
        evidence=evidence(lately, sets=sets),
        position=place,
        from_exercise=item.exercise.id,
        to_exercise=step.id if step else None,
        to_dose=None if step else dose,
        facts={"days": case.rules.quota_days, "sessions": len(lately)} | _amounts(item, step, dose),
    )


def more(dose: Dose, percent: int) -> Dose | None:
    """``dose`` with about so many percent more, one rep at least; None where it is at its limit."""
    part = 1 + percent / 100
    if dose.seconds:
        raised = replace(dose, seconds=min(round(dose.seconds * part), LIMITS["seconds"].most))
    else:
        reps = min(max(int(dose.reps * part), dose.reps + 1), int(LIMITS["reps"].most))
        raised = replace(dose, reps=reps)
    return None if _amount(raised) <= _amount(dose) else raised


def _is_full(item: PlanItem) -> bool:
    return _amount(item.dose) >= FULL * _amount(item.exercise.dose)


def _amounts(item: PlanItem, step: Exercise | None, dose: Dose | None) -> dict[str, int | str]:
    if step is not None or dose is None:
        return {}
    return {"before": ceil(_amount(item.dose)), "amount": ceil(_amount(dose))}


def _amount(dose: Dose) -> float:
    return dose.seconds or dose.reps
