"""What a patient has done so far, as the store hands it to the screens and the rules."""

from datetime import date, datetime

from msgspec import Struct

from app.core.flags import Flag
from app.core.goals import Goal, Tick
from app.core.kinds import Form, Light, Measure, Moment, Outcome, Part, Reason, Side
from app.core.measures.measurement import Activity, Measurement
from app.core.proposals import StoredProposal
from app.core.safety.screening import Screening


class Slot(Struct, frozen=True):
    """One due session: a day and a part of it."""

    day: date
    part: Part


class SetRecord(Struct, frozen=True):
    """One attempt at a set. ``target`` and ``reps`` count reps; ``exercise`` is what was done."""

    id: str
    position: int
    number: int
    side: Side
    attempt: int
    exercise: str
    target: int
    reps: int
    outcome: Outcome | None
    reason: Reason | None


class SessionRecord(Struct, frozen=True):
    """One sitting. ``outcome`` is None while it is open. ``plan`` is the version it followed, and
    ``form`` how it asked for it."""

    id: str
    slot: Slot
    outcome: Outcome | None
    sets_done: int
    plan: str = ""
    started: datetime | None = None
    sets: tuple[SetRecord, ...] = ()
    form: Form = Form.PLANNED


class Answer(Struct, frozen=True):
    """One score with the session's local day and part. ``light`` only of pain told mid-set."""

    measure: Measure
    moment: Moment
    value: int
    slot: Slot
    when: datetime
    id: str = ""
    session: str = ""
    set: str | None = None
    light: Light | None = None


class Unanswered(Struct, frozen=True):
    """A question that was asked and left open: "I'd rather not say"."""

    measure: Measure
    moment: Moment
    id: str
    session: str
    set: str | None = None


class Settled(Struct, frozen=True):
    """Whether the pain after session ``about`` had settled; None is "I'd rather not say"."""

    id: str
    about: str
    value: bool | None
    when: datetime


class HomeEntry(Struct, frozen=True):
    """What a person says of a session at home. The last one of a slot counts."""

    id: str
    slot: Slot
    done: bool
    pain: int | None
    when: datetime


class LessonRecord(Struct, frozen=True):
    """A lesson that was shown, or asked about again, on the session's ``day``. ``right`` is None
    where the question was passed over."""

    lesson: str
    day: date
    right: bool | None
    session: str = ""


class Record(Struct, frozen=True):
    """A patient's whole record, oldest first. ``answers`` hold those with a number."""

    sessions: tuple[SessionRecord, ...] = ()
    answers: tuple[Answer, ...] = ()
    lessons: tuple[LessonRecord, ...] = ()
    unanswered: tuple[Unanswered, ...] = ()
    settled: tuple[Settled, ...] = ()
    home: tuple[HomeEntry, ...] = ()
    flags: tuple[Flag, ...] = ()
    proposals: tuple[StoredProposal, ...] = ()
    screenings: tuple[Screening, ...] = ()
    measurements: tuple[Measurement, ...] = ()
    activities: tuple[Activity, ...] = ()
    goals: tuple[Goal, ...] = ()
    ticks: tuple[Tick, ...] = ()
