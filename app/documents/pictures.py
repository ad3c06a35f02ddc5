"""The key poses of an exercise that stand on paper, each with its caption."""

from functools import reduce

from app.core.exercise import Exercise
from app.core.kinds import Side
from app.core.texts import ExerciseText
from app.documents.figure_drawing import Inks
from app.documents.figure_form import EDGE, form
from app.documents.picture import PosePicture
from app.figure.motion import Motion
from app.figure.motions import Motions
from app.figure.shapes import Box

MOST = 4
"""More would be too small to follow."""


class Gallery:
    """Pictures by exercise, each drawn once for all the documents of this process."""

    def __init__(self, motions: Motions | None = None) -> None:
        self._motions = motions or Motions()
        self._drawn: dict[
            tuple[str, Side], tuple[Exercise, ExerciseText, tuple[PosePicture, ...]]
        ] = {}

    def pictures(
        self, exercise: Exercise, text: ExerciseText, side: Side
    ) -> tuple[PosePicture, ...]:
        """The start and the first key poses after it, at most ``MOST``, working with ``side``."""
        drawn = self._drawn.get((exercise.id, side))
        if drawn is None or drawn[0] is not exercise or drawn[1] is not text:
            drawn = (exercise, text, pictures(exercise, text, side, self._motions.of(exercise)))
            self._drawn[exercise.id, side] = drawn
        return drawn[2]


def pictures(
    exercise: Exercise, text: ExerciseText, side: Side, motion: Motion
) -> tuple[PosePicture, ...]:
    """The start and the first key poses after it, at most ``MOST``, working with ``side``."""
    close = exercise.drawing.camera.close is not None
    keys = motion.keys(side)[:MOST]
    boxes = [key.frame.box() for key in keys]
    whole, edge, inks = reduce(Box.joined, boxes), 0.0 if close else EDGE, Inks()
    bounds = motion.bounds if close else whole
    return tuple(
        PosePicture(
            _caption(key.phase, text),
            form(key.frame, bounds, inks, edge),
            (bounds.y1 - min(box.y1, bounds.y1)) / bounds.height,
            whole.height,
        )
        for key, box in zip(keys, boxes, strict=True)
    )


def _caption(phase: str, text: ExerciseText) -> str:
    cue = text.cues.get(phase)
    if cue is None:
        return text.start
    return cue.caption or cue.now
