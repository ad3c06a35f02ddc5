"""Has the night's pack written when the local day changes, by a process of its own.

A pack of a large clinic takes minutes of Python: in the kiosk's own process it would be seen.
"""

from pathlib import Path

from PySide6.QtCore import QObject

from app.core.clock import Clock
from app.devices.command_watch import CommandWatch

LOOK_MS = 60_000
AGAIN_S = 3600.0
"""After a night's pack that failed; a stick may have been put back by then."""


class NightWatch(CommandWatch):
    """Runs ``physio-kiosk nightly``, which itself knows whether anything is due."""

    what, failed = "nightly", "The night's pack was not written"

    def __init__(self, data: Path, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(data, clock, parent)
        self._day = self._done = ""
        self._tried = float("-inf")
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look every minute; the first time in a minute, when the kiosk has settled down."""
        self._timer.start()

    def look(self) -> None:
        """Start the command once a local day, and again an hour after it failed."""
        day = self._clock.now().astimezone().date().isoformat()
        recent = self._clock.monotonic() - self._tried < AGAIN_S
        if self._command.running or day == self._done or recent:
            return
        self._tried = self._clock.monotonic()
        self._day = day
        self._command.start()

    def _ended(self, code: int) -> None:
        super()._ended(code)
        if not code:
            self._done, self._tried = self._day, float("-inf")
