"""Has a backup made when sessions have ended, by a process of its own."""

import logging
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Slot

from app.core.clock import Clock

log = logging.getLogger(__name__)

QUIET_MS = 120_000
"""After a session: the next patient may have begun, and one backup does for both."""

LONGEST_S = 900.0
"""One after another, a backup waits no longer than this."""

LEAVE_MS = 500


class BackupWatch(QObject):
    """Runs ``physio-kiosk backup``. Close it before the kiosk ends."""

    def __init__(self, data: Path, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arguments = ["-m", "app", "backup", "--data", str(data)]
        self._clock = clock
        self._since: float | None = None
        self._process: QProcess | None = None
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
        if self._process is not None:
            self._timer.start()
            return
        self._since = None
        self._process = QProcess(self)
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._finished)
        self._process.start(sys.executable, self._arguments)

    def close(self) -> None:
        """Stop; a backup that is half written disappears with the next one."""
        self._timer.stop()
        if self._process is not None:
            self._process.finished.disconnect()
            self._process.kill()
            self._process.waitForFinished(LEAVE_MS)
            self._process = None

    def _finished(self, code: int) -> None:
        if code:
            log.warning("The backup after a session was not made: code %d", code)
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
