"""Asking for less: one rung down or fewer reps, never under a floor, and not again and again."""

from dataclasses import replace

from msgspec.structs import replace as struct_replace

from app.core.exercise import Dose, Exercise
from app.core.gentle_form import fewer_of
from app.core.kinds import Side
from app.core.plan import PlanItem
from app.core.proposals import Decision, Evidence, Proposal, ProposalKind, StoredProposal
from app.core.rules.case import NOBODY_DECIDED, Case
from app.core.rules.rungs import easier_rung, fewer

LEAST_PERCENT = 10
"""Less than so much fewer is no change worth proposing (ours)."""

AWAY = "away"
"""The rule whose step down is no sign that the plan was too much."""


def eased(
    case: Case,
    rule: str,
    position: int,
    rests_on: tuple[Evidence, ...],
    instead: str | None = None,
    **facts: int | str,
) -> Proposal:
    """One rung down for one exercise, or fewer reps where there is none.

    A review where neither goes, where so much was taken off before that a physio looks first, and
    where it was told in ``instead``, which was done in place of the planned exercise.
    """
    item = case.plan.items[position - 1]
    review = Proposal(
        kind=ProposalKind.REVIEW,
        rule=rule,
        evidence=rests_on,
        position=position,
        from_exercise=instead or item.exercise.id,
        facts=facts,
    )
    rung, percent = easier_rung(case, item), percent_less(case, position)
    if instead is not None:
        return struct_replace(review, facts={**facts, "planned": item.exercise.id})
    if rung is None and percent is None:
        return review
    if rung is not None:
        easier = struct_replace(review, kind=ProposalKind.EASE, to_exercise=rung.id)
    else:
        assert percent is not None
        easier = struct_replace(
            review,
            kind=ProposalKind.EASE,
            to_dose=fewer(item.dose, percent),
            facts={**facts, "percent": percent},
        )
    return looked_at_first(case, easier)


def eased_everywhere(case: Case, rule: str, rests_on: tuple[Evidence, ...]) -> Proposal:
    """Fewer reps of every exercise; a review where one of them would come under the floor."""
    able = [percent_less(case, position) for position in _reducible(case)]
    known = [percent for percent in able if percent is not None]
    if not known or len(known) < len(able):
        return Proposal(kind=ProposalKind.REVIEW, rule=rule, evidence=rests_on)
    facts: dict[str, int | str] = {"percent": min(known)}
    easier = Proposal(kind=ProposalKind.EASE, rule=rule, evidence=rests_on, facts=facts)
    return looked_at_first(case, easier)


def looked_at_first(case: Case, easier: Proposal) -> Proposal:
    """``easier``, or a review in its place once there were ``ease_times`` reductions."""
    if (times := len(reductions(case))) < case.rules.ease_times:
        return easier
    return struct_replace(
        easier,
        kind=ProposalKind.REVIEW,
        to_exercise=None,
        to_dose=None,
        facts={**easier.facts, "times": times},
    )


def reductions(case: Case) -> tuple[StoredProposal, ...]:
    """The steps down that a physio accepted since they last looked at the whole, or a step up."""
    found: list[StoredProposal] = []
    for each in case.record.proposals:
        if each.decided is None or each.decided.date() < case.plan.starts_on:
            continue
        kind, accepted = each.proposal.kind, each.decision is Decision.ACCEPTED
        looked = kind is ProposalKind.REVIEW and each.decision not in NOBODY_DECIDED
        if looked or (kind is ProposalKind.PROGRESS and accepted):
            found.clear()
        elif kind is ProposalKind.EASE and accepted and each.proposal.rule != AWAY:
            found.append(each)
    return tuple(found)


def eases(case: Case) -> tuple[StoredProposal, ...]:
    """Every step down of this plan that a physio accepted."""
    return tuple(it for it in _accepted(case) if it.proposal.kind is ProposalKind.EASE)


def percent_less(case: Case, position: int) -> int | None:
    """By how many percent an exercise may go down, ``ease_percent`` at most; None under the floor.

    Source: ours. Half of what was prescribed is still a dose; what is less is another plan.
    """
    item = case.plan.items[position - 1]
    least = _prescribed(case, position) * case.rules.ease_floor / 100
    for percent in range(case.rules.ease_percent, LEAST_PERCENT - 1, -1):
        dose = fewer(item.dose, percent)
        if dose != item.dose and _work(dose) >= least:
            return percent
    return None


def gentler(case: Case, position: int) -> PlanItem:
    """A plan item with fewer reps, as far as the floor lets it."""
    item, percent = case.plan.items[position - 1], percent_less(case, position)
    return item if percent is None else replace(item, dose=fewer(item.dose, percent))


def for_a_while(case: Case, position: int, rung: Exercise, percent: int) -> Dose:
    """So many percent of what an exercise asks for on ``rung``, in a flare-up and on the way out of
    it: where it was made less before, as much of that as the floor lets be."""
    item = case.plan.items[position - 1]
    dose = item.dose_of(rung)
    whole = _prescribed(case, position) if rung.id == item.exercise.id else _work(dose)
    least = whole * case.rules.ease_floor / 100
    able = (fewer_of(dose, part) for part in range(percent, 100))
    return next((it for it in able if _work(it) >= least), dose)


def _reducible(case: Case) -> list[int]:
    """The places of the plan of whose dose there is less."""
    percent = case.rules.ease_percent
    return [
        position
        for position, item in enumerate(case.plan.items, 1)
        if fewer(item.dose, percent) != item.dose
    ]


def _prescribed(case: Case, position: int) -> float:
    """The most of this exercise that this plan has asked for: now, in any session so far, before
    it was made less, or when it came to this rung."""
    item = case.plan.items[position - 1]
    left, whole = 1.0, 0.0
    for said in (each.proposal for each in _accepted(case)):
        if said.position == position and said.to_exercise is not None:
            came = said.to_exercise == item.exercise.id
            own = struct_replace(item.exercise.dose, sets=item.dose.sets)
            left, whole = 1.0, _work(own) if came else 0.0
        elif said.kind is ProposalKind.EASE and said.position in (None, position):
            left *= 1 - int(said.facts.get("percent", 0)) / 100
    asked = 0.0 if item.dose.seconds else _asked(case, position)
    return max(whole, _work(item.dose) / left, asked)


def _asked(case: Case, position: int) -> float:
    """The most reps of an exercise that any session asked for."""
    name = case.plan.items[position - 1].exercise.id
    return max(
        (
            it.number * it.target / (2 if it.side is Side.ALTERNATE else 1)
            for session in case.record.sessions
            if session.slot.day >= case.plan.starts_on
            for it in session.sets
            if (it.position, it.exercise) == (position, name)
        ),
        default=0.0,
    )


def _accepted(case: Case) -> tuple[StoredProposal, ...]:
    """What of this plan a physio accepted, oldest first."""
    return tuple(
        each
        for each in case.record.proposals
        if each.decision is Decision.ACCEPTED
        and each.decided is not None
        and each.decided.date() >= case.plan.starts_on
    )


def _work(dose: Dose) -> float:
    return dose.sets * (dose.seconds or dose.reps)
