"""Several figures that move side by side, so that rungs can be told apart by looking."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.core.kinds import Side
from app.ui.figure_source import FigureSource

if TYPE_CHECKING:
    from app.core.clock import Clock
    from app.core.exercise import Exercise
    from app.figure.motion import Motion

FRAME_MS = 50
"""Five figures at once: slower than the one a patient follows, and still smooth to look at."""


class MovingFigures(QObject):
    """Plays exercises over and over. Each has a FigureSource that lives until the next ``show``."""

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._playing: list[tuple[FigureSource, Motion, Exercise]] = []
        self._old: list[FigureSource] = []
        self.still = False
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._next)

    def show(self, exercises: Sequence[tuple[Exercise, Motion]]) -> list[FigureSource]:
        """Play these from now on, in place of what there was; each one's source."""
        for source in self._old:
            source.deleteLater()
        self._old = [source for source, _, _ in self._playing]
        self._playing = [(FigureSource(self), motion, exercise) for exercise, motion in exercises]
        for source, motion, _ in self._playing:
            source.show(motion.keys(Side.LEFT)[-1].frame, motion.bounds)
        self.run(not self.still)
        return [source for source, _, _ in self._playing]

    def run(self, on: bool) -> None:
        """Move, or stand still in the telling pose and cost nothing."""
        if on and self._playing:
            self._timer.start()
        else:
            self._timer.stop()

    def clear(self) -> None:
        """Nobody looks any more."""
        self._timer.stop()
        self.show([])

    def _next(self) -> None:
        now = self._clock.monotonic()
        for source, motion, exercise in self._playing:
            phases = exercise.phases_under(exercise.dose)
            into = now % sum(seconds for _, seconds in phases)
            for phase, seconds in phases:
                if into < seconds:
                    frame = motion.at(exercise.phases.index(phase), into / seconds, Side.LEFT)
                    source.show(frame, motion.bounds)
                    break
                into -= seconds
