"""Which idea comes next."""

from app.core.programme import Programme
from app.core.record import Record, Slot


def lesson_for(programme: Programme, record: Record, slot: Slot) -> str | None:
    """The lesson of this session: the next one not yet seen, then from the start again.

    None when the programme has no lessons.
    """
    if not programme.lessons:
        return None
    seen = set(record.lessons)
    fresh = (lesson for lesson in programme.lessons if lesson not in seen)
    return next(fresh, programme.lessons[len(record.lessons) % len(programme.lessons)])
