"""A session by exercise: what was planned, what was done, and what the patient chose and said."""

from collections.abc import Mapping

from msgspec import Struct

from app.core.day_record import DayAnswer, SetChoice, SetDone, Sitting
from app.core.exercise import Exercise
from app.core.kinds import Outcome


class ExerciseAccount(Struct, frozen=True):
    """One place of the plan. ``done`` of ``planned`` sets were finished, a side counting as one;
    ``planned`` is 0 where the plan version has no such place. ``told`` is pain told in its sets."""

    position: int
    exercise: str
    planned: int
    done: int
    sets: tuple[SetDone, ...]
    chosen: tuple[SetChoice, ...]
    told: tuple[DayAnswer, ...]


def accounts(sitting: Sitting, exercises: Mapping[str, Exercise]) -> tuple[ExerciseAccount, ...]:
    """Every exercise of the plan and of what was done, in the plan's order. One that was never
    reached stands there with nothing done."""
    planned = {each.position: each for each in sitting.planned}
    places = sorted({*planned, *(each.position for each in sitting.sets)})
    return tuple(_account(place, sitting, exercises) for place in places)


def _account(place: int, sitting: Sitting, exercises: Mapping[str, Exercise]) -> ExerciseAccount:
    plan = next((it for it in sitting.planned if it.position == place), None)
    sets = tuple(it for it in sitting.sets if it.position == place)
    ids = {it.id for it in sets}
    wanted = 0
    if plan is not None:
        known = exercises.get(plan.exercise)
        both = known is not None and known.sides == "each" and not plan.one_side
        wanted = plan.sets * (2 if both else 1)
    finished = {(it.number, it.side) for it in sets if it.outcome is Outcome.DONE}
    return ExerciseAccount(
        position=place,
        exercise=plan.exercise if plan else sets[0].exercise,
        planned=wanted,
        done=len(finished),
        sets=sets,
        chosen=tuple(it for it in sitting.chosen if it.position == place),
        told=tuple(it for it in sitting.told if it.set in ids),
    )
