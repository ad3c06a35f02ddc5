"""What a patient has done so far, as the store hands it to the screens and the rules."""

from datetime import date, datetime

from msgspec import Struct

from app.core.kinds import Measure, Moment, Outcome, Part
from app.core.safety.screening import Screening


class Slot(Struct, frozen=True):
    """One due session: a day and a part of it."""

    day: date
    part: Part


class SessionRecord(Struct, frozen=True):
    """One sitting. ``outcome`` is None while it is open."""

    id: str
    slot: Slot
    outcome: Outcome | None
    sets_done: int


class Answer(Struct, frozen=True):
    """One score with the session's local day and part."""

    measure: Measure
    moment: Moment
    value: int
    slot: Slot
    when: datetime


class Record(Struct, frozen=True):
    """A patient's whole record, oldest first."""

    sessions: tuple[SessionRecord, ...] = ()
    answers: tuple[Answer, ...] = ()
    lessons: tuple[str, ...] = ()
    screenings: tuple[Screening, ...] = ()
