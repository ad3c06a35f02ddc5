"""Rungs next to an exercise, and a dose with fewer reps."""

from msgspec.structs import replace

from app.core.exercise import Dose, Exercise
from app.core.ladder import ladder
from app.core.plan import PlanItem
from app.core.proposals import Evidence, Proposal, ProposalKind
from app.core.rules.case import Case


def harder_rung(case: Case, item: PlanItem) -> Exercise | None:
    """One rung up, if there is one that keeps clear of the positions to avoid."""
    return _clear(case, item.exercise.harder)


def easier_rung(case: Case, item: PlanItem) -> Exercise | None:
    """One rung down, if there is one that keeps clear of the positions to avoid."""
    return _clear(case, item.exercise.easier)


def rungs_below(case: Case, item: PlanItem) -> int:
    """How many easier rungs the ladder has."""
    return ladder(item.exercise, case.exercises).index(item.exercise)


def fewer(dose: Dose, percent: int) -> Dose:
    """``dose`` with about so many percent fewer reps (at least one less where there are two), or a
    shorter set where the clock ends it; with a single rep, one set less."""
    part = (100 - percent) / 100
    if dose.seconds:
        return replace(dose, seconds=round(dose.seconds * part, 1))
    if dose.reps > 1:
        return replace(dose, reps=max(int(dose.reps * part), 1))
    return replace(dose, sets=max(dose.sets - 1, 1))


def eased(
    case: Case, rule: str, position: int, rests_on: tuple[Evidence, ...], **facts: int | str
) -> Proposal:
    """One rung down for one exercise, or fewer reps where there is none; a review if neither
    goes."""
    item = case.plan.items[position - 1]
    rung = easier_rung(case, item)
    dose = fewer(item.dose, case.rules.ease_percent)
    nothing_less = rung is None and dose == item.dose
    return Proposal(
        kind=ProposalKind.REVIEW if nothing_less else ProposalKind.EASE,
        rule=rule,
        evidence=rests_on,
        position=position,
        from_exercise=item.exercise.id,
        to_exercise=rung.id if rung else None,
        to_dose=None if rung or nothing_less else dose,
        facts=facts if rung else {**facts, "percent": case.rules.ease_percent},
    )


def _clear(case: Case, name: str | None) -> Exercise | None:
    rung = case.exercises[name] if name is not None else None
    unfit = rung is None or rung.draft or case.kept_clear.intersection(rung.needs)
    return None if unfit else rung
