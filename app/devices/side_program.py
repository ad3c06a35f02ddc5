"""The other end of a SideProcess: messages come in on stdin, answers leave on stdout."""

import ctypes
import json
import os
import signal
import sys
from collections.abc import Callable
from typing import NoReturn

from PySide6.QtCore import QObject, QSocketNotifier

from app.core.clock import Clock

PR_SET_PDEATHSIG = 1  # of <sys/prctl.h>


def tell(*message: object) -> None:
    """Tell the kiosk something."""
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


def end_with_the_kiosk() -> None:
    """Call first of all: should the kiosk die, this program dies too, even where it hangs."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def leave(code: int) -> NoReturn:
    """End at once: a sound server that hangs would hold up an orderly end."""
    os._exit(code)


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
        came = os.read(sys.stdin.fileno(), 65536)
        if not came:
            leave(0)
        *lines, self._rest = (self._rest + came).split(b"\n")
        for line in lines:
            asked, *message = json.loads(line)
            self._handle(self._clock.monotonic() - asked, *message)
            tell()
