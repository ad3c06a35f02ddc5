"""The key poses of an exercise that stand on paper, each with its caption."""

from dataclasses import dataclass
from functools import reduce

from app.core.exercise import Exercise
from app.core.kinds import Side
from app.core.texts import ExerciseText
from app.documents.figure_drawing import Inks
from app.documents.figure_form import Form, form
from app.figure.motion import Motion
from app.figure.shapes import Box

MOST = 4
"""More would be too small to follow."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One key pose. Its form's bounds hold every picture of the exercise, so that all share one
    scale; ``sky`` is how much of its height this one leaves empty at the top, 0 to 1.
    """

    caption: str
    form: Form
    sky: float

    @property
    def bounds(self) -> Box:
        """In metres."""
        return self.form.bounds


class Gallery:
    """Pictures by exercise, each drawn once for all the documents of this process."""

    def __init__(self) -> None:
        self._drawn: dict[tuple[str, Side], tuple[Exercise, ExerciseText, tuple[Picture, ...]]] = {}

    def pictures(self, exercise: Exercise, text: ExerciseText, side: Side) -> tuple[Picture, ...]:
        """The start and the first key poses after it, at most ``MOST``, working with ``side``."""
        drawn = self._drawn.get((exercise.id, side))
        if drawn is None or drawn[0] is not exercise or drawn[1] is not text:
            drawn = (exercise, text, pictures(exercise, text, side))
            self._drawn[exercise.id, side] = drawn
        return drawn[2]


def pictures(exercise: Exercise, text: ExerciseText, side: Side) -> tuple[Picture, ...]:
    """The start and the first key poses after it, at most ``MOST``, working with ``side``."""
    keys = Motion(exercise).keys(side)[:MOST]
    boxes = [key.frame.box() for key in keys]
    bounds, inks = reduce(Box.joined, boxes), Inks()
    return tuple(
        Picture(
            _caption(key.phase, text),
            form(key.frame, bounds, inks),
            (bounds.y1 - box.y1) / bounds.height,
        )
        for key, box in zip(keys, boxes, strict=True)
    )


def _caption(phase: str, text: ExerciseText) -> str:
    cue = text.cues.get(phase)
    if cue is None:
        return text.start
    return cue.caption or cue.now
