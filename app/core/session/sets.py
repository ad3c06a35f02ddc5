"""The sets of one exercise, and what leads from one set to the next."""

from collections.abc import Callable, Iterator

from app.core.exercise import Exercise
from app.core.kinds import Side
from app.core.plan import PlanItem
from app.core.programme import Pace
from app.core.session.steps import GetReady, Lead, Rest, SetKey, Step, SwitchSides, Watch, Work


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


def always(_: Work) -> bool:
    """Every exercise."""
    return True


def never(_: Work) -> bool:
    """None of them."""
    return False


def with_leads(
    pace: Pace, sets: list[Work], watched: Callable[[Work], bool] = always
) -> Iterator[Step]:
    """Each set with what leads into it: a new exercise is shown first where it is to be
    ``watched``, and always gets its count-in.

    A set that was cut after its last rep has nothing left to lead into: it only ends.
    """
    before: Work | None = None
    for work in sets:
        if work.seconds is None or work.seconds > 0:
            if before is None or before.key.position != work.key.position:
                yield from _into(pace, before, work, watched(work))
            else:
                yield _within(pace, before, work)
                if before.key.number != work.key.number:
                    yield GetReady(work, pace.get_ready_s)
            before = work
        yield work


def _into(pace: Pace, before: Work | None, work: Work, watched: bool) -> Iterator[Lead]:
    """From the screen, or from another exercise."""
    if before is not None:
        yield Rest(work, pace.between_s)
    if watched:
        yield Watch(work, max(work.rep_seconds, pace.watch_s))
    yield GetReady(work, pace.into_position(work.exercise))


def _within(pace: Pace, before: Work, work: Work) -> Lead:
    """From one set of an exercise to the next: nobody has to get up for it."""
    if before.key.number != work.key.number:
        return Rest(work, before.dose.rest_s)
    return SwitchSides(work, pace.switch_s)
