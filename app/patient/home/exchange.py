"""Keeps the kiosk and the clinic's server even, and says on the first screen when they are not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.core.clock import Clock
from app.devices.jobs import Jobs
from app.devices.sync_watch import SyncWatch
from app.ui.kiosk_screen import KioskScreen

if TYPE_CHECKING:
    from app.usecases.exchanging import ServerStanding

LOOK_MS = 60_000

Stands = Callable[[datetime], "ServerStanding"]
"""How this kiosk stands with the server at a time."""


class BackgroundExchange(QObject):
    """Begins once the records are open, and only where the clinic has a server. Nobody ever waits
    for it: whoever touches the first screen has it hurry, and by the time they have typed a code
    what other kiosks know is here."""

    def __init__(
        self, kiosk: KioskScreen, jobs: Jobs, watch: SyncWatch, clock: Clock, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._kiosk, self._jobs, self._watch, self._clock = kiosk, jobs, watch, clock
        self._standing: Stands | None = None
        self._take_up: Callable[[], object] = lambda: None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        kiosk.codeWanted.connect(watch.hurry)
        kiosk.staffWanted.connect(watch.hurry)
        kiosk.arrived.connect(self._arrived)
        watch.exchanged.connect(lambda _: self.look())

    def begin(self, standing: Stands, take_up: Callable[[], object] = lambda: None) -> None:
        """The records are open. ``take_up`` shows content that has come meanwhile."""
        self._standing, self._take_up = standing, take_up
        self.look()

    def close(self) -> None:
        """The records are about to be closed."""
        self._standing = None
        self._timer.stop()
        self._watch.close()

    def look(self) -> None:
        """See how this kiosk stands with the server."""
        standing, now = self._standing, self._clock.now()
        if standing is not None:
            self._jobs.run(lambda: standing(now), self._stand, lambda _: None)

    def _stand(self, found: ServerStanding) -> None:
        if not found.joined:
            return
        if not self._timer.isActive():
            self._timer.start()
            self._watch.start()
        if self._kiosk.shown.screen == "home":  # nobody is in a session, nor at the staff side
            self._jobs.run(self._take_up, lambda _: None, lambda _: None)
        as_of = _time(found.exchanged) if found.late else ""
        if as_of != self._kiosk.shown.asOf:
            self._kiosk.set(asOf=as_of)

    def _arrived(self, screen: str) -> None:
        if screen in ("home", "done"):  # somebody has finished: the others may know
            self._watch.hurry()


def _time(when: datetime | None) -> str:
    return when.astimezone().strftime("%H:%M") if when else "–"
