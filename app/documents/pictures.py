"""The key poses of an exercise that stand on paper, each with its caption."""

from dataclasses import dataclass
from functools import reduce

from app.core.exercise import Exercise
from app.core.kinds import Side
from app.core.texts import ExerciseText
from app.figure.motion import Motion
from app.figure.shapes import Box, Frame

MOST = 4
"""More would be too small to follow."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One key pose. ``bounds`` holds every picture of the exercise, so that all share one scale;
    ``sky`` is how much of its height this one leaves empty at the top, 0 to 1.
    """

    caption: str
    frame: Frame
    bounds: Box
    sky: float


def pictures(exercise: Exercise, text: ExerciseText, side: Side = Side.LEFT) -> tuple[Picture, ...]:
    """The start and the first key poses after it, at most ``MOST``, where ``side`` works."""
    keys = Motion(exercise).keys(side)[:MOST]
    boxes = [key.frame.box() for key in keys]
    bounds = reduce(Box.joined, boxes)
    return tuple(
        Picture(_caption(key.phase, text), key.frame, bounds, (bounds.y1 - box.y1) / bounds.height)
        for key, box in zip(keys, boxes, strict=True)
    )


def _caption(phase: str, text: ExerciseText) -> str:
    cue = text.cues.get(phase)
    if cue is None:
        return text.start
    return cue.caption or cue.now
