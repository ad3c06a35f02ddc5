"""The figure on the first screen: one quiet movement, over and over."""

from __future__ import annotations

from itertools import cycle
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.core.kinds import Side
from app.devices.ticker import FRAME_MS
from app.ui.figure_source import FigureSource

if TYPE_CHECKING:
    from app.figure.motion import Motion
    from app.usecases.clinic import Clinic

EXERCISE = "tabletop-thoracic-rotation"


class HomeFigure(QObject):
    """Plays one exercise as long as the first screen is seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.source = FigureSource(self)
        self._motion: Motion | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._next)
        self._wanted = True

    def play(self, clinic: Clinic) -> None:
        """Take the movement from the clinic's content."""
        exercises = clinic.library.exercises
        exercise = exercises.get(EXERCISE) or next(iter(exercises.values()))
        self._motion = clinic.motion(exercise.id)
        self._frames = cycle(
            (exercise.phases.index(phase), step / steps, Side.LEFT)
            for phase, seconds in exercise.phases_under(exercise.dose)
            for steps in (round(seconds * 1000 / FRAME_MS),)
            for step in range(steps)
        )
        self.source.show(self._motion.start(Side.LEFT), self._motion.bounds)
        self.run(self._wanted)

    def run(self, on: bool) -> None:
        """Move, or stand still and cost nothing."""
        self._wanted = on
        if on and self._motion is not None:
            self._timer.start()
        else:
            self._timer.stop()

    def _next(self) -> None:
        if self._motion is not None:
            self.source.show(self._motion.at(*next(self._frames)), self._motion.bounds)
