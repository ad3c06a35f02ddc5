"""The figure on the first screen: one quiet movement, over and over."""

from itertools import cycle

from PySide6.QtCore import QObject, QTimer

from app.core.kinds import Side
from app.figure.motion import Motion
from app.services.clinic import Clinic
from app.services.ticker import FRAME_MS
from app.viewmodels.figure_source import FigureSource

EXERCISE = "tabletop-thoracic-rotation"


class HomeFigure(QObject):
    """Plays one exercise, side after side, as long as the first screen is seen."""

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
        phases = list(enumerate(exercise.phases_under(exercise.dose)))
        moves = [(at, seconds * 1000 / FRAME_MS) for at, (_, seconds) in phases]
        self._frames = cycle(
            (at, step / steps, side)
            for side in (Side.LEFT, Side.RIGHT)
            for at, steps in moves
            for step in range(int(steps))
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
