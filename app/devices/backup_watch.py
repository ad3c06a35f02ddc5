"""Has a backup made when sessions have ended, by a process of its own."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from app.core.clock import Clock
from app.devices.command_watch import CommandWatch

QUIET_MS = 120_000
"""After a session: the next patient may have begun, and one backup does for both."""

LONGEST_S = 900.0
"""One after another, a backup waits no longer than this."""


class BackupWatch(CommandWatch):
    """Runs ``physio-kiosk backup`` when nobody has exercised for a while."""

    what, failed = "backup", "The backup after a session was not made"

    def __init__(self, data: Path, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(data, clock, parent)
        self._since: float | None = None
        self._timer.setInterval(QUIET_MS)
        self._timer.setSingleShot(True)
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
