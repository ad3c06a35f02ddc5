"""What the watches share: each runs one command of the kiosk's own when its time has come."""

import logging
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from app.core.clock import Clock
from app.devices.own_command import OwnCommand

log = logging.getLogger(__name__)


class CommandWatch(QObject):
    """Runs ``physio-kiosk WHAT --data DATA``; a code other than 0 is logged as ``failed``. Close it
    before the kiosk ends: what is half done disappears with the next run."""

    what: str
    more: tuple[str, ...] = ()
    failed: str

    def __init__(self, data: Path, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        words = (self.what, "--data", str(data), *self.more)
        self._command = OwnCommand(*words, parent=self)
        self._command.ended.connect(self._ended)
        self._timer = QTimer(self)

    def close(self) -> None:
        """Stop, also in the middle."""
        self._timer.stop()
        self._command.close()

    def _ended(self, code: int) -> None:
        if code:
            log.warning("%s: code %d", self.failed, code)
