"""The figure of the exercise that is being made: moving, or still in one of its poses."""

from collections.abc import Iterator
from itertools import cycle

from PySide6.QtCore import QObject, QTimer

from app.core.exercise import Exercise
from app.core.kinds import Side
from app.devices.ticker import FRAME_MS
from app.figure.motion import Motion
from app.ui.figure_source import FigureSource


class Playing(QObject):
    """Shows a motion over and over."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.figure = FigureSource(parent)
        self._motion: Motion | None = None
        self._frames: Iterator[tuple[int, float, Side]] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._next)

    def take(self, motion: Motion) -> None:
        """Have this motion from now on."""
        self._motion = motion

    def play(self, exercise: Exercise, pose: str) -> None:
        """Move, or stand still in ``pose``."""
        motion = self._motion
        if motion is None:
            return
        if pose:
            self._timer.stop()
            frames = {key.pose: key.frame for key in motion.keys(Side.LEFT)}
            if pose in frames:
                self.figure.show(frames[pose], motion.bounds)
            return
        self._frames = cycle(
            (number, step / steps, Side.LEFT)
            for number, phase in enumerate(exercise.phases)
            for steps in (max(1, round(phase.lasts(exercise.dose) * 1000 / FRAME_MS)),)
            for step in range(steps)
        )
        self._timer.start()

    def stop(self) -> None:
        """Show nothing."""
        self._timer.stop()
        self._motion = None
        self.figure.clear()

    def _next(self) -> None:
        if self._motion is not None:
            self.figure.show(self._motion.at(*next(self._frames)), self._motion.bounds)
