"""What happened in a session, in the order it happened: the recorder's only input.

Seconds named ``at`` count from the start of the set, pauses left out.
"""

from msgspec import Struct

from app.core.kinds import Light, Outcome
from app.core.session.steps import Question, SetKey, Work


class SetStarted(Struct, frozen=True):
    work: Work


class RepDone(Struct, frozen=True):
    """``number`` counts from 1 within the set, reps before a cut included."""

    key: SetKey
    number: int
    at: float


class SetEnded(Struct, frozen=True):
    """``reps`` is what was really done; ``reason`` is set when skipped or stopped."""

    key: SetKey
    outcome: Outcome
    reps: int
    paused_s: float
    reason: str | None = None


class SetSkipped(Struct, frozen=True):
    """A set that was never started because its exercise was skipped or stopped."""

    work: Work
    outcome: Outcome
    reason: str | None = None


class Answered(Struct, frozen=True):
    """``value`` is None for "I'd rather not say"."""

    question: Question
    value: int | None


class PainReported(Struct, frozen=True):
    """ "It hurts" during a set. Red is a flag for the physio."""

    key: SetKey
    value: int | None
    light: Light


class LessonSeen(Struct, frozen=True):
    """``answer`` is the index chosen, or None when the question was passed over."""

    lesson: str
    answer: int | None
    right: bool | None


class Paused(Struct, frozen=True):
    """``interrupted`` means nobody asked: the machine slept or the session was cut."""

    interrupted: bool


class Resumed(Struct, frozen=True):
    seconds: float


class SessionEnded(Struct, frozen=True):
    outcome: Outcome


Event = (
    SetStarted
    | RepDone
    | SetEnded
    | SetSkipped
    | Answered
    | PainReported
    | LessonSeen
    | Paused
    | Resumed
    | SessionEnded
)
