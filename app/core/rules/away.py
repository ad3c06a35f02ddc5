"""Days away: the first day back is gentler, and a step up that nobody has tried is taken back."""

from datetime import date, timedelta
from itertools import pairwise

from app.core.proposals import Decision, Evidence, Proposal, ProposalKind, StoredProposal
from app.core.rules.case import NOBODY_DECIDED, Case, evidence
from app.core.rules.easing import AWAY
from app.core.rules.rungs import easier_rung
from app.core.schedule import slots_done


def is_back(case: Case) -> bool:
    """Whether this is the first day back after ``away_days`` or more without a session, here or at
    home.

    Source: ours. After a rest of weeks the body is used to less.
    """
    days = [day for day in _active(case) if day < case.today]
    return bool(days) and case.today - days[-1] >= _span(case)


def untried(case: Case) -> dict[int, int]:
    """The places of the plan that went up a rung and were never done on it before somebody was
    away, with the days away; none that a physio has decided to leave."""
    places = enumerate(case.plan.items, 1)
    return {place: days for place, _ in places if (days := _days_away(case, place))}


def ever_done(case: Case, name: str | None) -> bool:
    """Whether the record has a rep of that exercise."""
    return any(
        it.exercise == name and it.reps for session in case.record.sessions for it in session.sets
    )


def away(case: Case) -> Proposal | None:
    """The first step up that nobody has tried is taken back, one at a time.

    Source: ours. What was ready to be done weeks ago is asked for no more.
    """
    for position, days in untried(case).items():
        item = case.plan.items[position - 1]
        rung = easier_rung(case, item)
        if rung is not None:
            return Proposal(
                kind=ProposalKind.EASE,
                rule=AWAY,
                evidence=_last_done(case),
                position=position,
                from_exercise=item.exercise.id,
                to_exercise=rung.id,
                facts={"days": days},
            )
    return None


def _days_away(case: Case, position: int) -> int:
    """How many days somebody was away after a step up to an exercise never done; 0 for not."""
    step = _step_up(case, position)
    if step is None or step.decided is None or ever_done(case, step.proposal.to_exercise):
        return 0
    if any(_left_as_it_is(each, step) for each in case.record.proposals):
        return 0
    made, span = step.decided.date(), _span(case)
    days = [*(day for day in _active(case) if day < case.today), case.today]
    return max(
        (
            (end - start).days
            for start, end in pairwise(days)
            if end >= made and end - start >= span
        ),
        default=0,
    )


def _step_up(case: Case, position: int) -> StoredProposal | None:
    """The step up that led to where an exercise of the plan is now."""
    name = case.plan.items[position - 1].exercise.id
    found = (
        each
        for each in reversed(case.record.proposals)
        if each.proposal.kind is ProposalKind.PROGRESS
        and each.decision is Decision.ACCEPTED
        and (each.proposal.position, each.proposal.to_exercise) == (position, name)
    )
    return next(found, None)


def _left_as_it_is(decided: StoredProposal, step: StoredProposal) -> bool:
    said = decided.proposal
    same = (said.rule, said.position, said.from_exercise) == (
        *(AWAY, step.proposal.position),
        step.proposal.to_exercise,
    )
    if not same or decided.decision in NOBODY_DECIDED:
        return False
    return decided.decided is not None and step.decided is not None and decided.made > step.decided


def _active(case: Case) -> list[date]:
    """The days of this plan with a session, up to today."""
    days = {slot.day for slot in slots_done(case.record)}
    return sorted(day for day in days if case.plan.starts_on <= day <= case.today)


def _last_done(case: Case) -> tuple[Evidence, ...]:
    done = [it for it in case.all_sessions if it.sets_done and not case.ahead(it.slot)]
    return evidence(done[-1:]) or (Evidence("plan", case.plan.id),)


def _span(case: Case) -> timedelta:
    return timedelta(days=case.rules.away_days)
