"""The other end of a SideProcess, for a program that has Qt's own loop."""

import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

from app.core.clock import Clock
from app.devices.side_end import end_with_the_kiosk, leave, obey, tell

__all__ = ["Listener", "end_with_the_kiosk", "leave", "tell"]


class Listener(QObject):
    """Calls ``handle(age in seconds, *message)`` for each message, oldest first, and answers it.

    The process ends when the kiosk closes its end or dies.
    """

    def __init__(
        self, handle: Callable[..., None], clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._handle = handle
        self._clock = clock
        self._rest = b""
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def _read(self) -> None:
        self._rest = obey(os.read(sys.stdin.fileno(), 65536), self._rest, self._handle, self._clock)
