"""Has a backup made when sessions have ended, by a process of its own."""

import logging
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from app.core.clock import Clock
from app.devices.own_command import OwnCommand

log = logging.getLogger(__name__)

QUIET_MS = 120_000
"""After a session: the next patient may have begun, and one backup does for both."""

LONGEST_S = 900.0
"""One after another, a backup waits no longer than this."""


class BackupWatch(QObject):
    """Runs ``physio-kiosk backup``. Close it before the kiosk ends."""

    def __init__(self, data: Path, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = OwnCommand("backup", "--data", str(data), parent=self)
        self._command.ended.connect(self._ended)
        self._clock = clock
        self._since: float | None = None
        self._timer = QTimer(self, interval=QUIET_MS, singleShot=True)
        self._timer.timeout.connect(self.go)

    @Slot()
    def session_over(self) -> None:
        """A session ended: a backup is due soon."""
        now = self._clock.monotonic()
        self._since = now if self._since is None else self._since
        if now - self._since < LONGEST_S or not self._timer.isActive():
            self._timer.start()

    @Slot()
    def go(self) -> None:
        """Start the command, unless one runs: then once more after it."""
        if self._command.running:
            self._timer.start()
            return
        self._since = None
        self._command.start()

    def close(self) -> None:
        """Stop; a backup that is half written disappears with the next one."""
        self._timer.stop()
        self._command.close()

    def _ended(self, code: int) -> None:
        if code:
            log.warning("The backup after a session was not made: code %d", code)
