"""Which exercises a person knows well enough to begin without being shown them."""

from collections.abc import Callable

from app.core.kinds import Outcome
from app.core.record import Record
from app.core.session.steps import Work

KNOWN_AFTER = 3
"""Sittings in which an exercise was done."""


def watched(record: Record) -> Callable[[Work], bool]:
    """Whether a set's exercise is to be shown before it: until it was done in KNOWN_AFTER sittings
    since another rung of its ladder was."""
    done = [
        {each.exercise for each in session.sets if each.outcome is Outcome.DONE}
        for session in reversed(record.sessions)
    ]

    def new(work: Work) -> bool:
        exercise = work.exercise
        rungs = {it.id for it in work.item.versions} if work.item else set[str]()
        others = (rungs | {exercise.easier, exercise.harder}) - {exercise.id}
        times = 0
        for did in done:
            if did & others:
                return True
            times += exercise.id in did
            if times == KNOWN_AFTER:
                return False
        return True

    return new
