"""Movements and pictures, each worked out once for all screens and papers."""

from app.core.exercise import Exercise
from app.core.illustration import Illustration
from app.figure.illustration import frame
from app.figure.motion import Motion
from app.figure.shapes import Frame


class Motions:
    """Every Motion of one process. A clinic may change its own exercises, which makes a new one."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Exercise, Motion]] = {}

    def of(self, exercise: Exercise) -> Motion:
        """The moving figure of ``exercise``. Raises UnknownPoseError, as Motion does."""
        known = self._known.get(exercise.id)
        if known is None or known[0] is not exercise:
            self._known[exercise.id] = known = exercise, Motion(exercise)
        return known[1]


class Illustrations:
    """Every lesson's picture of one process."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Illustration, Frame]] = {}

    def of(self, name: str, picture: Illustration) -> Frame:
        """``picture``, which is called ``name``. Raises UnknownPoseError, as its poses may."""
        known = self._known.get(name)
        if known is None or known[0] is not picture:
            self._known[name] = known = picture, frame(picture)
        return known[1]
