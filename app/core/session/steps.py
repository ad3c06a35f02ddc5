"""The steps a session is made of. All times are seconds."""

from collections.abc import Iterator

from msgspec import Struct

from app.core.exercise import Dose, Exercise, Phase
from app.core.kinds import Measure, Moment, Side


class Question(Struct, frozen=True):
    """A score the patient is asked for, at a moment of the session."""

    measure: Measure
    moment: Moment


class SetKey(Struct, frozen=True):
    """Which set of a session: plan position from 1, set number from 1, side."""

    position: int
    number: int
    side: Side


class Work(Struct, frozen=True):
    """One set on one side. ``done_before`` reps were done before a cut and are not asked again."""

    key: SetKey
    exercise: Exercise
    dose: Dose
    done_before: int = 0

    @property
    def target(self) -> int:
        """Reps of the whole set; an alternating set does the dose on each side."""
        return self.dose.reps * (2 if self.key.side is Side.ALTERNATE else 1)

    @property
    def phases(self) -> tuple[tuple[Phase, float], ...]:
        """The timed phases of one rep with their seconds."""
        return self.exercise.phases_under(self.dose)

    @property
    def rep_seconds(self) -> float:
        """Seconds of one rep."""
        return sum(seconds for _, seconds in self.phases)

    @property
    def seconds(self) -> float:
        """Seconds of what is left of the set."""
        return (self.target - self.done_before) * self.rep_seconds

    def side_of(self, rep: int) -> Side:
        """The side that works in rep number ``rep``, from 1."""
        if self.key.side is not Side.ALTERNATE:
            return self.key.side
        return Side.LEFT if rep % 2 else Side.RIGHT


class GetReady(Struct, frozen=True):
    """A count-in before ``work``."""

    work: Work
    seconds: float


class SwitchSides(Struct, frozen=True):
    """Time to turn to the other side before ``work``."""

    work: Work
    seconds: float


class Rest(Struct, frozen=True):
    """A breather before ``work``, with what comes next on screen."""

    work: Work
    seconds: float


class Learn(Struct, frozen=True):
    """One lesson and its question."""

    lesson: str


class Done(Struct, frozen=True):
    """The end."""


Lead = GetReady | SwitchSides | Rest
Step = Question | Lead | Work | Learn | Done


def works(steps: tuple[Step, ...]) -> Iterator[Work]:
    """The sets among ``steps``."""
    return (step for step in steps if isinstance(step, Work))
