"""Has the night's pack written when the local day changes, by a process of its own.

A pack of a large clinic takes minutes of Python: in the kiosk's own process it would be seen.
"""

import logging
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer

from app.core.clock import Clock

log = logging.getLogger(__name__)

LOOK_MS = 60_000
AGAIN_S = 3600.0
"""After a night's pack that failed; a stick may have been put back by then."""

LEAVE_MS = 500


class NightWatch(QObject):
    """Runs ``physio-kiosk nightly``, which itself knows whether anything is due. Close it before
    the kiosk ends."""

    def __init__(self, data: Path, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arguments = ["-m", "app", "nightly", "--data", str(data)]
        self._clock = clock
        self._done = ""
        self._tried = float("-inf")
        self._process: QProcess | None = None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look every minute; the first time in a minute, when the kiosk has settled down."""
        self._timer.start()

    def look(self) -> None:
        """Start the command once a local day, and again an hour after it failed."""
        day = self._clock.now().astimezone().date().isoformat()
        recent = self._clock.monotonic() - self._tried < AGAIN_S
        if self._process is not None or day == self._done or recent:
            return
        self._tried = self._clock.monotonic()
        self._process = QProcess(self)
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(lambda code: self._finished(code, day))
        self._process.start(sys.executable, self._arguments)

    def close(self) -> None:
        """Stop looking; a pack that is half written disappears."""
        self._timer.stop()
        if self._process is not None:
            self._process.finished.disconnect()
            self._process.kill()
            self._process.waitForFinished(LEAVE_MS)
            self._process = None

    def _finished(self, code: int, day: str) -> None:
        if code:
            log.warning("The night's pack was not written: code %d", code)
        else:
            self._done, self._tried = day, float("-inf")
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
