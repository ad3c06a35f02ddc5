"""The service manager hears from the thread that draws; where there is none, nobody does.

It restarts a kiosk that hangs: what holds up this thread holds up the person before the screen.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

STANDS_MS = 60_000
"""After so long the start counts as one that went well."""
SHARE = 4
"""Told so many times in the time after which systemd gives up."""
PATIENCE = 8
"""Furnishing the screens holds the thread up for longer than the first picture took: a machine that
is slow, or busy, is given so many times that for it, or a kiosk that needs longer never stands."""


class Watchdog(QObject):
    """Speaks systemd's notify protocol: sd_notify(3). ``environment`` is the process's own."""

    def __init__(self, environment: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = environment.get("NOTIFY_SOCKET", "")
        self._extended = False
        self._limit = int(environment.get("WATCHDOG_USEC", "0"))
        every = self._limit // 1000 // SHARE
        runtime = environment.get("RUNTIME_DIRECTORY", "")
        self._starts = Path(runtime) / "starts" if runtime else None
        self._timer = QTimer(self, interval=every)
        self._timer.timeout.connect(lambda: self._tell("WATCHDOG=1"))
        if self._address and every:
            self._timer.start()

    def ready(self, age_ms: int = 0) -> None:
        """The first picture is there; so long after the start, where more is to come."""
        self._extended = 0 < self._limit < (needed := PATIENCE * age_ms * 1000)
        if self._extended:
            self._tell(f"WATCHDOG_USEC={needed}")
        self._tell("READY=1")
        if self._starts is not None:
            QTimer.singleShot(STANDS_MS, self, self._forget)

    def settled(self) -> None:
        """All screens are there: once this thread is free, a hang is one after the unit's time."""
        if self._extended:
            self._extended = False
            QTimer.singleShot(0, self, lambda: self._tell(f"WATCHDOG_USEC={self._limit}"))

    def _forget(self) -> None:
        if self._starts is not None:
            self._starts.unlink(missing_ok=True)

    def _tell(self, what: str) -> None:
        if not self._address:
            return
        import socket  # the first picture need not wait for it

        address = self._address
        if address.startswith("@"):  # an abstract socket
            address = f"\0{address[1:]}"
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as to:
            try:
                to.sendto(what.encode(), address)
            except OSError:  # the manager is gone: there is nobody to tell
                self._timer.stop()
