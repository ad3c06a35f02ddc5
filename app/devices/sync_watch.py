"""Has a process of its own exchange what changed with the clinic's server.

What comes in may be thousands of rows: in the kiosk's own process a rep would wait for them.
"""

import logging
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

log = logging.getLogger(__name__)

AGAIN_MS = 60_000
"""After the process has ended, which it only does when something is wrong."""

LEAVE_MS = 2000
"""How long it may finish what it is in the middle of; what is not finished is sent again."""


class SyncWatch(QObject):
    """Runs ``physio-kiosk sync --watch``. ``exchanged`` says how an exchange went: empty for well,
    else why not. Close it before the kiosk ends."""

    exchanged = Signal(str)

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arguments = ["-m", "app", "sync", "--watch", "--data", str(data)]
        self._process: QProcess | None = None
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self.start)

    def start(self) -> None:
        """Begin; it goes on until ``close``."""
        if self._process is not None:
            return
        self._process = process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(self._ended)
        process.start(sys.executable, self._arguments)

    def hurry(self) -> None:
        """Exchange now: somebody is about to sign in, or has just done something."""
        if self._process is not None:
            self._process.write(b"\n")

    def close(self) -> None:
        """Stop; a batch on its way is sent again the next time."""
        self._again.stop()
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect()
            process.closeWriteChannel()
            if not process.waitForFinished(LEAVE_MS):
                process.kill()
                process.waitForFinished(LEAVE_MS)

    def _hear(self) -> None:
        if self._process is None:
            return
        said = bytes(self._process.readAllStandardOutput().data()).decode().split()
        if said:
            self.exchanged.emit("" if said[-1] == "exchanged" else said[-1])

    def _ended(self, code: int) -> None:
        log.warning("The exchange with the server ended: code %d", code)
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        self._again.start()
