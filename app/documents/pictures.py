"""The key poses of an exercise that stand on paper, each with its caption."""

from collections.abc import Sequence
from functools import reduce

from app.core.exercise import Exercise
from app.core.kinds import Side
from app.core.texts import ExerciseText
from app.documents.figure_drawing import Inks
from app.documents.figure_form import EDGE, form
from app.documents.picture import Picture
from app.figure.motion import Key, Motion
from app.figure.shapes import Box, Part, Tone, extent

MOST = 4
"""More would be too small to follow."""
NEAR = 0.36
"""Metres shown around a head where nothing else moves: down to the chest, and both shoulders."""
_MOVING = (Tone.ACCENT, Tone.ACCENT_FAR, Tone.ARROW)


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
    whole, near = reduce(Box.joined, boxes), _near(keys)
    bounds, edge, inks = near or whole, 0.0 if near else EDGE, Inks()
    return tuple(
        Picture(
            _caption(key.phase, text),
            form(key.frame, bounds, inks, edge),
            (bounds.y1 - min(box.y1, bounds.y1)) / bounds.height,
            whole.height,
        )
        for key, box in zip(keys, boxes, strict=True)
    )


def _near(keys: Sequence[Key]) -> Box | None:
    """What to show of an exercise in which only the head moves: it alone, and larger."""
    parts = [part for key in keys for part in key.frame.parts]
    moving = [part for part in parts if any(shape.tone in _MOVING for shape in part.shapes)]
    if {part.name for part in moving if part.name} != {"head"}:
        return None
    heads = _box([part for part in parts if part.name == "head"])
    room = Box(heads.x0 - NEAR, heads.y0 - NEAR, heads.x1 + NEAR, heads.y1 + EDGE)
    return room.joined(_box(moving)).met(_box(parts))


def _box(parts: Sequence[Part]) -> Box:
    return reduce(Box.joined, (extent(shape) for part in parts for shape in part.shapes))


def _caption(phase: str, text: ExerciseText) -> str:
    cue = text.cues.get(phase)
    if cue is None:
        return text.start
    return cue.caption or cue.now
