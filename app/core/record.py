"""What a patient has done so far, as the store hands it to the screens and the rules."""

from dataclasses import dataclass
from datetime import date, datetime

from app.core.kinds import Measure, Moment, Outcome, Part


@dataclass(frozen=True, slots=True)
class Slot:
    """One due session: a day and a part of it."""

    day: date
    part: Part


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """One sitting. ``outcome`` is None while it is open."""

    id: str
    slot: Slot
    outcome: Outcome | None
    sets_done: int


@dataclass(frozen=True, slots=True)
class Answer:
    """One score with the session's local day and part."""

    measure: Measure
    moment: Moment
    value: int
    slot: Slot
    when: datetime


@dataclass(frozen=True, slots=True)
class Record:
    """A patient's whole record, oldest first."""

    sessions: tuple[SessionRecord, ...] = ()
    answers: tuple[Answer, ...] = ()
    lessons: tuple[str, ...] = ()
