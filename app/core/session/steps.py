"""The steps a session is made of. All times are seconds."""

from collections.abc import Iterator
from functools import cached_property

from msgspec import Struct

from app.core.exercise import Dose, Exercise, Phase
from app.core.kinds import Measure, Moment, Side
from app.core.lessons.cues import LessonCue
from app.core.plan import PlanItem
from app.core.rules.locks import NEVER

MOST_REPS = 400

BREATHE_S = 60.0
BREATH_IN_S, BREATH_OUT_S = 4.0, 6.0
"""Six breaths a minute, longer out than in. Ours, to be reviewed."""


class Question(Struct, frozen=True):
    """A score the patient is asked for, at a moment of the session."""

    measure: Measure
    moment: Moment


class SetKey(Struct, frozen=True):
    """Which set of a session: plan position from 1, set number from 1, side.

    ``attempt`` grows when the same set is begun anew: again, or in another version.
    """

    position: int
    number: int
    side: Side
    attempt: int = 1


class Work(Struct, frozen=True, dict=True):
    """One set on one side. ``done_before`` reps were done before a cut and are not asked again.

    ``item`` is what the plan says of it; ``exercise`` may be another version than the plan's.
    """

    key: SetKey
    exercise: Exercise
    dose: Dose
    done_before: int = 0
    item: PlanItem | None = None

    @cached_property
    def target(self) -> int:
        """Reps of the whole set; an alternating set does the dose on each side.

        A timed set has as many as fit, or in one's own pace as many as anyone could do.
        """
        if self.timed:
            return (
                MOST_REPS if self.own_pace else max(int(self.dose.seconds // self.rep_seconds), 1)
            )
        return self.dose.reps * (2 if self.key.side is Side.ALTERNATE else 1)

    @property
    def easier(self) -> Exercise | None:
        """The version one rung down that the plan allows, if any."""
        return self._neighbour(-1)

    @property
    def harder(self) -> Exercise | None:
        """The version one rung up that the plan allows, if any."""
        return self._neighbour(1)

    def _neighbour(self, step: int) -> Exercise | None:
        versions = self.item.versions if self.item else ()
        at = next((n for n, it in enumerate(versions) if it.id == self.exercise.id), None)
        if at is None or not 0 <= at + step < len(versions):
            return None
        return versions[at + step]

    @property
    def own_words(self) -> str:
        """The physio's line for this patient; it is about the plan's own exercise alone."""
        return self.item.words if self.item and self.item.exercise.id == self.exercise.id else ""

    @property
    def timed(self) -> bool:
        """Whether the clock ends the set, not the reps."""
        return self.dose.seconds > 0

    @property
    def own_pace(self) -> bool:
        """Whether a touch counts a rep, not the clock."""
        return self.dose.pace == "own"

    @cached_property
    def phases(self) -> tuple[tuple[Phase, float], ...]:
        """The timed phases of one rep with their seconds."""
        return self.exercise.phases_under(self.dose)

    @cached_property
    def rep_seconds(self) -> float:
        """Seconds of one rep."""
        return sum(seconds for _, seconds in self.phases)

    @cached_property
    def seconds(self) -> float | None:
        """Seconds of what is left of the set; None when only the person can end it.

        What a cut timed set had used of its time is known only where the clock paced the reps.
        A set cut after its last touch has nothing left.
        """
        if self.own_pace and self.done_before >= self.target:
            return 0
        if self.timed:
            used = 0 if self.own_pace else self.done_before * self.rep_seconds
            return max(self.dose.seconds - used, 0)
        if self.own_pace:
            return None
        return (self.target - self.done_before) * self.rep_seconds

    def side_of(self, rep: int) -> Side:
        """The side that works in rep number ``rep``, from 1."""
        if self.key.side is not Side.ALTERNATE:
            return self.key.side
        return Side.LEFT if rep % 2 else Side.RIGHT


class Watch(Struct, frozen=True):
    """The figure shows a whole rep of ``work``, until the person is ready or the time is up.

    ``usual`` is the time that was planned, where a person has asked for more of it.
    """

    work: Work
    seconds: float
    usual: float = 0


class GetReady(Struct, frozen=True):
    """A count-in before ``work``. ``usual`` as in Watch."""

    work: Work
    seconds: float
    usual: float = 0


class SwitchSides(Struct, frozen=True):
    """Time to turn to the other side before ``work``. ``usual`` as in Watch."""

    work: Work
    seconds: float
    usual: float = 0


class Rest(Struct, frozen=True):
    """A breather before ``work``, with what comes next on screen."""

    work: Work
    seconds: float


class Learn(Struct, frozen=True):
    """One lesson and its question; with ``recall`` only the question, of a lesson read earlier.

    ``instead`` holds, by cue, the lesson that comes in its place where the session gave that cue.
    An empty ``lesson`` stands for none at all, unless a cue brings one.
    """

    lesson: str
    recall: bool = False
    instead: tuple[tuple[LessonCue, str], ...] = ()

    def after(self, cues: tuple[LessonCue, ...]) -> "Learn":
        """The step as it is done, once the session's ``cues`` are known."""
        called = dict(self.instead)
        lesson = next((called[cue] for cue in cues if cue in called), None)
        return Learn(lesson) if lesson else Learn(self.lesson, self.recall)


class TooSore(Struct, frozen=True):
    """Pain before the session was red, or ``above`` or more: no exercise as planned, a flare-up.
    Passed over when it was not; with ``unsaid`` not either when it was not told.

    ``gentle`` offers the ``sets`` of the gentle form, ``locked`` offers none until a physio has
    seen it. ``pain`` is what was told before a cut.
    """

    pain: int | None = None
    gentle: bool = False
    locked: bool = False
    sets: tuple[Work, ...] = ()
    above: int = NEVER
    unsaid: bool = False


class Breathe(Struct, frozen=True):
    """Relaxed breathing, with a guide that moves; who has had enough goes on."""

    seconds: float = BREATHE_S


class Done(Struct, frozen=True):
    """The end."""


Lead = Watch | GetReady | SwitchSides | Rest
Step = Question | TooSore | Breathe | Lead | Work | Learn | Done


def works(steps: tuple[Step, ...]) -> Iterator[Work]:
    """The sets among ``steps``."""
    return (step for step in steps if isinstance(step, Work))
