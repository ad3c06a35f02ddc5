"""What happened in a session, in the order it happened: the recorder's only input.

Seconds named ``at`` count from the start of the set, pauses left out.
"""

from dataclasses import dataclass

from app.core.kinds import Light, Outcome
from app.core.session.steps import Question, SetKey, Work


@dataclass(frozen=True, slots=True)
class SetStarted:
    work: Work


@dataclass(frozen=True, slots=True)
class RepDone:
    """``number`` counts from 1 within the set, reps before a cut included."""

    key: SetKey
    number: int
    at: float


@dataclass(frozen=True, slots=True)
class SetEnded:
    """``reps`` is what was really done; ``reason`` is set when skipped or stopped."""

    key: SetKey
    outcome: Outcome
    reps: int
    paused_s: float
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class SetSkipped:
    """A set that was never started because its exercise was skipped or stopped."""

    work: Work
    outcome: Outcome
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Answered:
    """``value`` is None for "I'd rather not say"."""

    question: Question
    value: int | None


@dataclass(frozen=True, slots=True)
class PainReported:
    """ "It hurts" during a set. Red is a flag for the physio."""

    key: SetKey
    value: int | None
    light: Light


@dataclass(frozen=True, slots=True)
class LessonSeen:
    """``answer`` is the index chosen, or None when the question was passed over."""

    lesson: str
    answer: int | None
    right: bool | None


@dataclass(frozen=True, slots=True)
class Paused:
    """``interrupted`` means nobody asked: the machine slept or the session was cut."""

    interrupted: bool


@dataclass(frozen=True, slots=True)
class Resumed:
    seconds: float


@dataclass(frozen=True, slots=True)
class SessionEnded:
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
