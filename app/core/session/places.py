"""Places in a session's steps: where an exercise ends, what came before, what a version leaves."""

from msgspec.structs import replace

from app.core.exercise import Exercise
from app.core.kinds import Side
from app.core.plan import PlanItem
from app.core.session.progress import Progress
from app.core.session.sets import sets_of
from app.core.session.steps import Lead, SetKey, Step, Work, works

Steps = tuple[Step, ...]


def first_attempt(key: SetKey) -> SetKey:
    """The first attempt at the same set."""
    return replace(key, attempt=1)


def used(progress: Progress) -> tuple[dict[SetKey, int], set[SetKey]]:
    """By first attempt: the latest attempt at each set so far, and which sets are over."""
    attempts: dict[SetKey, int] = {}
    for key in (*progress.reps, *progress.ended, *progress.again, *progress.replaced):
        first = first_attempt(key)
        attempts[first] = max(key.attempt, attempts.get(first, 0))
    anew = progress.again | progress.replaced
    last = {first: replace(first, attempt=n) for first, n in attempts.items()}
    over = {first for first, key in last.items() if key in progress.ended and key not in anew}
    return attempts, over


def work_of(step: Step) -> Work | None:
    """The set that ``step`` is, or leads into."""
    if isinstance(step, Work):
        return step
    return step.work if isinstance(step, Lead) else None


def end_of_exercise(steps: Steps, index: int) -> int:
    """The index of the first step from ``index`` on that does not belong to the exercise there."""
    here = work_of(steps[index])
    at = index
    while here and (work := work_of(steps[at])) and work.key.position == here.key.position:
        at += 1
    return at


def lead_start(steps: Steps, index: int) -> int:
    """Where the leads into the coming set begin."""
    while index > 0 and isinstance(steps[index - 1], Lead):
        index -= 1
    return index


def set_before(steps: Steps, index: int, done: SetKey | None, cut: Work | None) -> list[Work]:
    """The set that was ``done`` before the coming one, in the version that was chosen since.

    ``cut`` is the one done last before a cut, which ``steps`` no longer hold. Empty where it is
    that very set that comes again, or where the version has no such side.
    """
    coming, begun = work_of(steps[index]), ([cut] if cut else []) + [*works(steps[:index])]
    before = next((work for work in reversed(begun) if work.key == done), None)
    if coming is None or before is None or _order(before.key) >= _order(coming.key):
        return []
    place = before.key.position
    now = [work for work in (*begun, coming) if work.key.position == place][-1]
    if before.exercise.sides != now.exercise.sides or before.key.number > now.dose.sets:
        return []
    return [replace(before, exercise=now.exercise, dose=now.dose)]


def _order(key: SetKey) -> tuple[int, int, bool]:
    return key.position, key.number, key.side is Side.RIGHT


def left_in(work: Work, item: PlanItem, version: Exercise) -> list[Work]:
    """The sets of ``version`` that stand for ``work`` and the sets after it."""
    first = work.key if version.sides == "each" else replace(work.key, side=Side.BOTH)
    sets = sets_of(work.key.position, item, version)
    return [each for each in sets if _order(each.key) >= _order(first)]
