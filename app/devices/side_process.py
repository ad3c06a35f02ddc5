"""A small program beside the kiosk, for libraries that may hang or crash.

Qt's sound and speech objects wait for the sound server inside their constructors and calls while
they hold Python's lock, so that a server that hangs would stop every thread of the kiosk, and with
it the count. In a process of its own it stops nothing but the sound.
"""

import json
import logging
import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from app.core.clock import Clock

log = logging.getLogger(__name__)

AGAIN_S = 30.0
"""A program that ended is not started again sooner."""

HUNG_S = 10.0
"""A program that has not answered for so long is ended."""

LEAVE_MS = 300

START_MS = 100
"""Starting a program takes the system some milliseconds, in which a picture might be due."""


class SideProcess(QObject):
    """Sends messages to ``module``, run with ``arguments``, and never waits for it.

    The other end is in side_program. ``clock`` must be the machine's own, for both ends compare
    its seconds. ``said`` carries what the program tells about itself; ``ended`` says that it is
    gone. Close it before the kiosk ends.
    """

    said = Signal(list)
    ended = Signal()

    def __init__(
        self,
        module: str,
        arguments: Sequence[str],
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._module = module
        self._arguments = ("-m", module, *arguments)
        self._clock = clock
        self._process: QProcess | None = None
        self._early: list[bytes] = []
        self._started: float | None = None
        self._unanswered: float | None = None
        self._closed = False

    def start(self) -> None:
        """Start the program, unless it runs, has just ended, or this object is closed."""
        now = self._clock.monotonic()
        early = self._started is not None and now - self._started < AGAIN_S
        if self._closed or self._process is not None or early:
            return
        self._started, self._unanswered = now, None
        self._process = QProcess(self)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)
        QTimer.singleShot(START_MS, self._process, self._launch)

    def send(self, *message: object) -> None:
        """Send a message, starting the program if need be; lost when there is none."""
        self.start()
        if self._process is None:
            return
        now = self._clock.monotonic()
        if self._unanswered is not None and now - self._unanswered > HUNG_S:
            log.warning("%s does not answer and is ended", self._module)
            self._process.kill()
            return
        self._unanswered = self._unanswered or now
        self._write(json.dumps([now, *message]).encode() + b"\n")

    def close(self) -> None:
        """End the program; at once if it hangs."""
        self._closed = True
        if self._process is None:
            return
        process = self._process
        process.closeWriteChannel()
        if not process.waitForFinished(LEAVE_MS):
            process.kill()
            process.waitForFinished(LEAVE_MS)

    def _launch(self) -> None:
        if self._closed or self._process is None:
            return
        self._process.start(sys.executable, self._arguments)
        for line in self._early:
            self._process.write(line)
        self._early.clear()

    def _write(self, line: bytes) -> None:
        if self._process is None or self._process.state() is QProcess.ProcessState.NotRunning:
            self._early.append(line)
        else:
            self._process.write(line)

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            self._unanswered = None
            if message := json.loads(bytes(self._process.readLine().data())):
                self.said.emit(message)

    def _finished(self, code: int) -> None:
        if code and not self._closed:
            log.warning("%s ended with code %d", self._module, code)
        self._gone()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            log.warning("%s could not be started", self._module)
            self._gone()

    def _gone(self) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
            self._early.clear()
            self.ended.emit()
