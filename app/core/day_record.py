"""Everything that was recorded of one patient on one day, as the store hands it to the screens."""

from datetime import date, datetime

from msgspec import Struct

from app.core.kinds import Light, Measure, Moment, Outcome, Part, Reason, Side
from app.core.safety.questions import Said


class DayAnswer(Struct, frozen=True):
    """One answer; ``value`` is None for "I'd rather not say". ``set`` is that in which it was
    told, and ``light`` only of pain in one."""

    measure: Measure
    moment: Moment
    value: int | None
    when: datetime
    set: str | None = None
    light: Light | None = None


class SetDone(Struct, frozen=True):
    """One attempt at a set. ``reps`` of ``target`` were done; seconds are measured."""

    id: str
    position: int
    number: int
    side: Side
    attempt: int
    exercise: str
    target: int
    reps: int
    held_s: float
    paused_s: float
    outcome: Outcome | None
    reason: Reason | None


class SetChoice(Struct, frozen=True):
    """Something the patient chose at a set: ``kind`` is again, easier or harder."""

    position: int
    number: int
    side: Side
    kind: str
    exercise: str


class Planned(Struct, frozen=True):
    """An exercise of the plan version that the session followed."""

    position: int
    exercise: str
    sets: int
    one_side: bool


class PauseTaken(Struct, frozen=True):
    """``kind``: person (asked for), gap (the machine slept), cut (left, or the power gone)."""

    kind: str
    started: datetime
    seconds: float | None


class LessonOfDay(Struct, frozen=True):
    """``answer`` is the index chosen, None where the question was passed over."""

    lesson: str
    answer: int | None
    right: bool | None


class Sitting(Struct, frozen=True):
    """One session of the day. ``outcome`` is None while it is open."""

    id: str
    part: Part
    started: datetime
    ended: datetime | None
    outcome: Outcome | None
    version: int
    planned: tuple[Planned, ...]
    sets: tuple[SetDone, ...]
    chosen: tuple[SetChoice, ...]
    told: tuple[DayAnswer, ...]
    lessons: tuple[LessonOfDay, ...]
    paused: tuple[PauseTaken, ...]


class AtHome(Struct, frozen=True):
    """What the patient says of a session at home; the last word on a part of the day."""

    part: Part
    done: bool
    pain: int | None


class MeasureTaken(Struct, frozen=True):
    """A measure that was taken; ``words`` are the activity that was rated."""

    measure: str
    value: float | None
    words: str = ""


class Safety(Struct, frozen=True):
    """One answer to a safety question."""

    question: str
    said: Said


class DayRecord(Struct, frozen=True):
    """``before`` and ``after`` are the next days with anything recorded, None at either end."""

    day: date
    sittings: tuple[Sitting, ...] = ()
    home: tuple[AtHome, ...] = ()
    measured: tuple[MeasureTaken, ...] = ()
    safety: tuple[Safety, ...] = ()
    before: date | None = None
    after: date | None = None
