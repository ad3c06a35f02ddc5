"""The first screen, long untouched: it dims, and what is on it moves, so that nothing burns in.

At the hours that the clinic has set it is black.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer

from app.core.clock import Clock
from app.ui.kiosk_screen import KioskScreen

AWAKE_S = 300.0
"""How long the first screen stays bright after the last touch."""
MOVES_S = 60.0
LOOK_MS = 5000

_DOWN = {
    QEvent.Type.TouchBegin,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.KeyPress,
}
_UP = {
    QEvent.Type.TouchEnd,
    QEvent.Type.TouchCancel,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.KeyRelease,
}
_ON = {QEvent.Type.TouchUpdate, QEvent.Type.MouseMove}


class Doze(QObject):
    """``kiosk.doze`` is 0 while it is bright, then one more each minute: a place for each. It
    hears every touch of the window that it is installed on as an event filter: one wakes the
    screen, and does what it does. One that wakes a black screen does nothing else, as nobody sees
    what is under the finger."""

    def __init__(self, kiosk: KioskScreen, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._kiosk, self._clock = kiosk, clock
        self._last = clock.monotonic()
        self._waking = False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        kiosk.arrived.connect(self.wake)
        self._timer.start()

    def look(self) -> None:
        """See how long nobody was there. Only the first screen dozes."""
        kiosk = self._kiosk.shown
        quiet = self._clock.monotonic() - self._last - AWAKE_S
        dozes = kiosk.screen == "home" and not kiosk.desk and quiet >= 0
        doze = 1 + int(quiet // MOVES_S) if dozes else 0
        asleep = dozes and self._dark()
        if (doze, asleep) != (kiosk.doze, kiosk.asleep):
            self._kiosk.set(doze=doze, asleep=asleep)

    def _dark(self) -> bool:
        hours = self._kiosk.dark_hours
        return hours is not None and hours.hold(self._clock.now().astimezone().time())

    def wake(self, _: object = None) -> None:
        """Somebody is there."""
        self._last = self._clock.monotonic()
        if self._kiosk.shown.doze:
            self._kiosk.set(doze=0, asleep=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The touch that wakes the screen presses nothing on it."""
        kind = event.type()
        if kind in _DOWN:
            self._waking = self._waking or self._kiosk.shown.asleep
            self.wake()
            return self._waking
        if self._waking and kind in _UP:
            self._waking = False
            return True
        return self._waking and kind in _ON
