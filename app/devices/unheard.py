"""What nobody caught: it ends in the log, and in one sentence on the screen."""

import faulthandler
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.core.clock import Clock
from app.core.errors import UNKNOWN

log = logging.getLogger(__name__)

AGAIN_S = 5.0
"""What fails many times a second is told once."""


class Unheard(QObject):
    """Hears errors of slots, threads and what is taken down, from ``listen`` until ``close``.

    ``heard`` carries the sentence. A crash below Python leaves its stack in ``crashes``.
    """

    heard = Signal(str)

    def __init__(
        self, clock: Clock, crashes: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock, self._crashes = clock, crashes
        self._last = float("-inf")
        self._before: tuple[Any, Any, Any] | None = None
        self._file: Any = None

    def listen(self) -> None:
        """From now on."""
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._raised
        threading.excepthook = lambda it: self._raised(it.exc_type, it.exc_value, it.exc_traceback)
        sys.unraisablehook = lambda it: self._note(it.exc_type, it.exc_traceback)
        if self._crashes is not None:
            with suppress(OSError):
                self._listen_below(self._crashes)

    def close(self) -> None:
        """Not any more."""
        if self._before is not None:
            sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
            self._before = None
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None

    def _listen_below(self, crashes: Path) -> None:
        crashes.parent.mkdir(parents=True, exist_ok=True)
        if crashes.exists() and crashes.stat().st_size:
            log.error("The kiosk was ended by a crash before: see %s", crashes.name)
            crashes.replace(crashes.with_suffix(".before.log"))
        self._file = crashes.open("w", encoding="utf-8")
        crashes.chmod(0o600)
        faulthandler.enable(self._file)

    def _raised(
        self, kind: type[BaseException], error: BaseException | None, where: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            before: Callable[..., Any] = sys.__excepthook__
            before(kind, error, where)
            return
        self._note(kind, where)
        now = self._clock.monotonic()
        if now - self._last >= AGAIN_S:
            self._last = now
            self.heard.emit(UNKNOWN)

    def _note(self, kind: type[BaseException], where: TracebackType | None) -> None:
        """Which error and where; not its words, which may hold a name or an answer."""
        frames = "".join(traceback.format_tb(where))
        log.error("Unheard %s\n%s", kind.__qualname__, frames.rstrip())
