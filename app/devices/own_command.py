"""A command of the kiosk's own in a process beside it: what takes long is not seen on screen."""

import sys

from PySide6.QtCore import QObject, QProcess, Signal

LEAVE_MS = 500


class OwnCommand(QObject):
    """``physio-kiosk`` with ``words``, one run at a time. ``ended`` says with what code."""

    ended = Signal(int)

    def __init__(self, *words: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arguments = ["-m", "app", *words]
        self._process: QProcess | None = None

    @property
    def running(self) -> bool:
        """Whether it has been started and has not ended."""
        return self._process is not None

    def start(self) -> None:
        """Run it, unless it runs."""
        if self.running:
            return
        self._process = QProcess(self)
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._finished)
        self._process.start(sys.executable, self._arguments)

    def close(self) -> None:
        """Stop it in the middle, and say nothing of it."""
        if self._process is not None:
            self._process.finished.disconnect()
            self._process.kill()
            self._process.waitForFinished(LEAVE_MS)
            self._process = None

    def _finished(self, code: int) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        self.ended.emit(code)
