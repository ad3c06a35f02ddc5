"""Rungs next to an exercise, and a dose with fewer reps."""

from msgspec.structs import replace

from app.core.exercise import Dose, Exercise
from app.core.ladder import ladder
from app.core.plan import PlanItem
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


def _clear(case: Case, name: str | None) -> Exercise | None:
    rung = case.exercises[name] if name is not None else None
    unfit = rung is None or rung.draft or case.kept_clear.intersection(rung.needs)
    return None if unfit else rung
