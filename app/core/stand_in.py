"""What keeps the place of an exercise whose content cannot be used: it is never shown or done."""

from app.core.exercise import Dose, Exercise, Phase
from app.core.pose import Drawing, Pose
from app.core.texts import Cue, ExerciseText

_PHASE = "none"


class StandIn(Exercise, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Known by its id alone. In a plan it keeps its place and its dose; see ``PlanItem``."""


def stand_in(name: str) -> StandIn:
    """In the place of the exercise ``name``."""
    return StandIn(
        id=name,
        sides="both",
        dose=Dose(reps=1),
        phases=(Phase(id=_PHASE, pose=_PHASE, seconds=1),),
        drawing=Drawing(start=_PHASE, poses={_PHASE: Pose()}),
    )


def stand_in_text(title: str) -> ExerciseText:
    """What it is called, and no more."""
    cue = Cue(now=title[:24], next=title, say=title)
    return ExerciseText(name=title, aim=title, start=title, steps=(title,), cues={_PHASE: cue})


def is_shown(exercise: Exercise) -> bool:
    """Whether there is anything to show of it."""
    return not isinstance(exercise, StandIn)
