"""Notices that nobody is there any more."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from app.core.clock import Clock

QUIET_S = 90.0
WARNING_S = 30.0
PAUSED_S = (120.0, 180.0)
"""While a session is paused: warn after two minutes, leave after five."""

_TOUCHES = {
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.KeyPress,
}


class IdleWatch(QObject):
    """After so long without a touch it counts a warning down, then emits ``left``.

    Install it as an event filter on the window. ``warning`` carries the seconds left, or -1.
    """

    warning = Signal(int)
    left = Signal()

    def __init__(self, clock: Clock, rate: float = 1.0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._last = clock.monotonic()
        self._shown = -1
        self._any_touch = False
        self._quiet_s, self._warning_s = QUIET_S, WARNING_S
        self._timer = QTimer(self)
        self._timer.setInterval(max(20, round(250 / rate)))
        self._timer.timeout.connect(self.check)

    def watch(
        self,
        on: bool,
        quiet_s: float = QUIET_S,
        warning_s: float = WARNING_S,
        any_touch: bool = False,
    ) -> None:
        """Start or stop watching, with the patience that fits; starting counts as a touch.

        With ``any_touch`` each touch ends a warning; without, only its own button does.
        """
        self._quiet_s, self._warning_s, self._any_touch = quiet_s, warning_s, any_touch
        self.touched()
        if on:
            self._timer.start()
        else:
            self._timer.stop()

    def touched(self) -> None:
        """Somebody is there. While the warning shows only its own button says so."""
        self._last = self._clock.monotonic()
        self._show(-1)

    def check(self) -> None:
        """Compare the clock with the last touch."""
        left = self._quiet_s + self._warning_s - (self._clock.monotonic() - self._last)
        if left <= 0:
            self.watch(False)
            self.left.emit()
        elif left <= self._warning_s:
            self._show(int(-(-left // 1)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        heeded = self._any_touch or self._shown < 0
        if event.type() in _TOUCHES and self._timer.isActive() and heeded:
            self._last = self._clock.monotonic()
        return False

    def _show(self, seconds: int) -> None:
        if seconds != self._shown:
            self._shown = seconds
            self.warning.emit(seconds)
