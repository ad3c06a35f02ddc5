"""What happened in a session, in the order it happened: the recorder's only input.

Seconds named ``at`` count from the start of the set, pauses left out.
"""

from typing import Literal

from msgspec import Struct

from app.core.kinds import Light, Outcome, Reason
from app.core.safety.unwell import UnwellSign
from app.core.session.steps import Question, SetKey, Work

Anew = Literal["again", "easier", "harder"]


class SetStarted(Struct, frozen=True):
    work: Work


class RepDone(Struct, frozen=True):
    """``number`` counts from 1 within the set, reps before a cut included."""

    key: SetKey
    number: int
    at: float


class SetEnded(Struct, frozen=True):
    """``reps`` is what was really done, ``held_s`` the seconds of holding in it. ``reason`` is set
    when skipped or stopped."""

    key: SetKey
    outcome: Outcome
    reps: int
    paused_s: float
    reason: Reason | None = None
    held_s: float = 0.0


class SetSkipped(Struct, frozen=True):
    """A set that was never started because its exercise was skipped or stopped."""

    work: Work
    outcome: Outcome
    reason: Reason | None = None


class BegunAnew(Struct, frozen=True):
    """The set ``key`` is to be done again, or from it on another version of the exercise."""

    key: SetKey
    kind: Anew
    version: str


class Answered(Struct, frozen=True):
    """``value`` is None for "I'd rather not say". ``light`` is that of pain; red is a flag for the
    physio."""

    question: Question
    value: int | None
    light: Light | None = None


class FlareFound(Struct, frozen=True):
    """Pain before the session is so high that it asks for the plan's gentle form."""


class PainReported(Struct, frozen=True):
    """ "It hurts" during a set. Red is a flag for the physio; ``locked`` ends every exercise.

    With ``completes`` it is how much, told after the last report, which had no number.
    """

    key: SetKey
    value: int | None
    light: Light
    locked: bool = False
    completes: bool = False


class FeltUnwell(Struct, frozen=True):
    """ "I feel unwell": a flag from this moment on, whatever comes next."""


class UnwellTold(Struct, frozen=True):
    """What it is that somebody feels who has said that they feel unwell."""

    sign: UnwellSign


class FeltWell(Struct, frozen=True):
    """ "I feel unwell" was pressed by mistake."""


class LessonSeen(Struct, frozen=True):
    """``answer`` is the index chosen, or None when the question was passed over."""

    lesson: str
    answer: int | None
    right: bool | None


class Paused(Struct, frozen=True):
    """``interrupted`` means nobody asked: the screen was gone, or the machine slept or hung, and
    time stopped ``ago`` seconds before that was noticed."""

    interrupted: bool
    ago: float = 0.0


class Resumed(Struct, frozen=True):
    seconds: float


class SessionEnded(Struct, frozen=True):
    outcome: Outcome


Event = (
    SetStarted
    | RepDone
    | SetEnded
    | SetSkipped
    | BegunAnew
    | Answered
    | FlareFound
    | PainReported
    | FeltUnwell
    | UnwellTold
    | FeltWell
    | LessonSeen
    | Paused
    | Resumed
    | SessionEnded
)
