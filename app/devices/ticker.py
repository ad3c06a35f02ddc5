"""Wakes the screen when something changes: one timer, never a count of its own."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.clock import Clock

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

FRAME_MS = 33
"""Between two pictures of the moving figure: 30 a second."""

PICTURE_MS = 12
"""What must not delay the picture of a change waits so long after it."""

HEARTBEAT_MS = 1000
"""The longest silence: the player takes a much longer one for a machine that slept."""


class Ticker(QObject):
    """Emits ``due`` at the asked second of the clock, or at the next frame while things move."""

    due = Signal()

    def __init__(self, clock: Clock, rate: float = 1.0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._rate = rate
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(_precise())
        self._timer.timeout.connect(self.due)

    def wake(self, at: float | None, moving: bool) -> None:
        """Wake at monotonic second ``at``, and at the next frame already when ``moving``."""
        if at is None:
            self._timer.stop()
            return
        wait_ms = max(0.0, (at - self._clock.monotonic()) / self._rate * 1000)
        if moving:
            # Frames in even steps up to the change: none is still being painted when it comes
            wait_ms /= max(1, round(wait_ms / FRAME_MS))
        self._timer.start(min(ceil(wait_ms), HEARTBEAT_MS))

    def stop(self) -> None:
        """Be silent."""
        self._timer.stop()


def _precise() -> Qt.TimerType:
    # Making the Qt namespace takes 18 ms, which the first picture need not wait for
    from PySide6.QtCore import Qt

    return Qt.TimerType.PreciseTimer
