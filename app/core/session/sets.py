"""The sets of one exercise, and what leads from one set to the next."""

from collections.abc import Iterator

from app.core.exercise import Exercise
from app.core.kinds import Side
from app.core.plan import PlanItem
from app.core.programme import Pace
from app.core.session.steps import GetReady, Lead, Rest, SetKey, Step, SwitchSides, Work


def sets_of(position: int, item: PlanItem, version: Exercise) -> Iterator[Work]:
    """Every set of ``item`` done as ``version``, in order."""
    dose = item.dose_of(version)
    for number in range(1, dose.sets + 1):
        for side in sides_of(version, item.only_side):
            yield Work(SetKey(position, number, side), version, dose, item=item)


def sides_of(exercise: Exercise, only: Side | None = None) -> tuple[Side, ...]:
    """The sides of one set, in order; ``only`` one of them where the exercise has two."""
    match exercise.sides:
        case "both":
            return (Side.BOTH,)
        case _ if only is not None:
            return (only,)
        case "each":
            return (Side.LEFT, Side.RIGHT)
        case _:
            return (Side.ALTERNATE,)


def with_leads(pace: Pace, sets: list[Work]) -> Iterator[Step]:
    """Each set with what leads into it; a new exercise always gets its count-in.

    A set that was cut after its last rep has nothing left to lead into: it only ends.
    """
    before: Work | None = None
    for work in sets:
        if work.seconds is None or work.seconds > 0:
            yield from _between(pace, before, work) if before else (_count_in(pace, work),)
            before = work
        yield work


def _count_in(pace: Pace, work: Work) -> Lead:
    return GetReady(work, pace.get_ready_s)


def _between(pace: Pace, before: Work, work: Work) -> Iterator[Lead]:
    if before.key.position != work.key.position:
        yield Rest(work, pace.between_s)
        yield _count_in(pace, work)
    elif before.key.number != work.key.number:
        yield Rest(work, before.dose.rest_s)
        yield _count_in(pace, work)
    else:
        yield SwitchSides(work, pace.switch_s)
