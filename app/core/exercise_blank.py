"""An exercise of one's own from blank: what has to be said before there is anything to change."""

from typing import Any

from msgspec.structs import replace

from app.core.exercise import NO_POSE, UNDRAWN, Dose, Exercise, Phase
from app.core.exercise_edit import SIDES, Draft
from app.core.origin import BodyPart
from app.core.pose import Pose
from app.core.texts import Cue, ExerciseText

GAP = "…"
MOVE, HOLD, BACK = "move", "hold", "back"
SIDE_WORDS = {"each": ("Left side", "Right side"), "alternate": ("Left side", "Right side")}


def blank(
    name: str,
    new_id: str,
    sides: str,
    regions: tuple[BodyPart, ...],
    needing: Exercise | None,
    start: str,
) -> Draft:
    """A draft that moves there and back, shown by nothing yet. What it needs is guessed from
    ``needing``, the dose is a usual one, and both are asked; its words are to be written, but for
    ``start`` and short cues that can stand."""
    if sides not in SIDES:
        raise LookupError(sides)
    poses = dict.fromkeys((NO_POSE, "there"), Pose())
    exercise = Exercise(
        id=new_id,
        sides=sides,  # type: ignore[arg-type]  # looked at above
        dose=Dose(reps=10),
        phases=(
            Phase(id=MOVE, pose="there", seconds=2.5),
            Phase(id=HOLD, pose="there", hold=True),
            Phase(id=BACK, pose=NO_POSE, seconds=2.5),
        ),
        drawing=replace(UNDRAWN, poses=poses),
        regions=regions,
        needs=needing.needs if needing else (),
        equipment=needing.equipment if needing else (),
        confirmed=False,
        guessed=_asked(needing),
    )
    left, right = SIDE_WORDS.get(sides, (None, None))
    text = ExerciseText(
        name=name,
        aim="",
        start=start,
        steps=("",),
        cues={
            MOVE: Cue(now="Go", next="go", say="Go"),
            HOLD: Cue(now="Hold it", next="hold it there", say="Hold it there"),
            BACK: Cue(now="And back", next="and back", say="And back"),
        },
        left=left,
        right=right,
    )
    return Draft(exercise, text)


def filled(text: ExerciseText) -> ExerciseText:
    """The words with dots where none are written yet, to look at before they are."""
    cues = {
        phase: Cue(now=it.now or GAP, next=it.next or GAP, say=it.say or GAP, caption=it.caption)
        for phase, it in text.cues.items()
    }
    return replace(
        text,
        name=text.name or GAP,
        aim=text.aim or GAP,
        start=text.start or GAP,
        steps=tuple(it or GAP for it in text.steps),
        cues=cues,
    )


def in_parts(draft: Draft, part: BodyPart) -> Draft:
    """The draft with a part of the body ticked that it is for, or not any more."""
    now = {*draft.exercise.regions} ^ {part}
    kept: Any = tuple(it for it in BodyPart.__args__ if it in now)  # type: ignore[attr-defined]
    return replace(draft, exercise=replace(draft.exercise, regions=kept))


def _asked(needing: Exercise | None) -> Any:
    """A guess is asked about; where nothing can be guessed it is asked all the same."""
    return ("words", "dose", *(("needs", "equipment") if needing else ()))
