"""A figure that shows one movement by itself: on the first screen, and before a chair test."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.core.kinds import Side
from app.devices.ticker import FRAME_MS
from app.ui.figure_source import FigureSource

if TYPE_CHECKING:
    from app.figure.motion import Motion
    from app.ui.moves import Moves

HOME = "tabletop-thoracic-rotation"
CHAIR = "sit-to-stand"

ROUNDS = 4
"""So often it moves when the screen comes up: whoever walks past sees that it is on."""
REST_MS = 8 * 60_000
"""Then one round after so long: never at rest, it takes a fifth of a processor all night."""


class HomeFigure(QObject):
    """Plays one exercise as long as its screen is seen: some rounds of it and then rest."""

    def __init__(self, exercise: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._exercise = exercise
        self.source = FigureSource(self)
        self._motion: Motion | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._next)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(lambda: self._move(1))
        self._frames: list[tuple[int, float, Side]] = []
        self._at = self._until = 0
        self._wanted = True

    def play(self, clinic: Moves) -> None:
        """Take the movement from the clinic's content."""
        exercises = clinic.library.exercises
        exercise = exercises.get(self._exercise) or next(iter(exercises.values()))
        self._motion = clinic.motion(exercise.id)
        self._frames = [
            (exercise.phases.index(phase), step / steps, Side.LEFT)
            for phase, seconds in exercise.phases_under(exercise.dose)
            for steps in (round(seconds * 1000 / FRAME_MS),)
            for step in range(steps)
        ]
        self.source.show(self._motion.start(Side.LEFT), self._motion.bounds)
        self.run(self._wanted)

    def run(self, on: bool) -> None:
        """Move for some rounds and then now and then, or stand as at the start and cost nothing."""
        self._wanted = on
        if on and self._motion is not None:
            self._move(ROUNDS)
        else:
            self._timer.stop()
            self._rest.stop()
            self._at = 0
            if self._motion is not None:
                self.source.show(self._motion.start(Side.LEFT), self._motion.bounds)

    @property
    def resting(self) -> bool:
        """Whether it stands between two of its rounds."""
        return self._rest.isActive()

    def _move(self, rounds: int) -> None:
        self._rest.stop()
        self._until = self._at + rounds * len(self._frames) - self._at % len(self._frames)
        self._timer.start()

    def _next(self) -> None:
        if self._motion is None:
            return
        frame = self._frames[self._at % len(self._frames)]
        self.source.show(self._motion.at(*frame), self._motion.bounds)
        self._at += 1
        if self._at >= self._until:
            self._timer.stop()
            self._rest.start()
