"""For a while the screen takes no touch, so that it can be wiped."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QObject, QTimer

from app.core.clock import Clock
from app.ui.kiosk_screen import KioskScreen

CLEAN_S = 30.0
LOOK_MS = 200


class Cleaning(QObject):
    """Counts down on ``kiosk`` once it is asked for, and ends by itself: nothing can be left
    locked."""

    def __init__(self, kiosk: KioskScreen, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._kiosk, self._clock = kiosk, clock
        self._until = 0.0
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        kiosk.cleaning.connect(self.begin)

    def begin(self) -> None:
        """Take no touch from now on."""
        self._until = self._clock.monotonic() + CLEAN_S
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Show what is left."""
        left = max(0, ceil(self._until - self._clock.monotonic()))
        if not left:
            self._timer.stop()
            self._kiosk.stillHere()
        if left != self._kiosk.shown.cleanLeft:
            self._kiosk.set(cleanLeft=left)
