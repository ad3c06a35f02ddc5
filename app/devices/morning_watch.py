"""Has the kiosk look at itself once a day, before anybody comes, by a process of its own."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from app.core.clock import Clock
from app.devices.command_watch import CommandWatch

LOOK_MS = 60_000
FROM_HOUR = 5
"""Of the local day: after the night's work, and before a clinic opens."""


class MorningWatch(CommandWatch):
    """Runs ``physio-kiosk doctor --keep`` from five o'clock on, as soon as nobody is before the
    screen: it plays a tone. A kiosk that was off at five does it a minute after it was started."""

    what, more, failed = "doctor", ("--keep",), "The self-test found something to do"

    def __init__(
        self, data: Path, clock: Clock, free: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(data, clock, parent)
        self._free = free
        self._done = ""
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look every minute; the first time in a minute, when the kiosk has settled down."""
        self._timer.start()

    def look(self) -> None:
        """Start the command once a local day."""
        now = self._clock.now().astimezone()
        day = now.date().isoformat()
        if now.hour < FROM_HOUR or day == self._done or self._command.running or not self._free():
            return
        self._done = day
        self._command.start()
