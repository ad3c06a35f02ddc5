"""The clocks that wiring may choose from. No other room asks the machine for the time."""

import time
from datetime import UTC, datetime, timedelta


def seconds() -> float:
    """Of a clock that is never set, and goes on while the machine sleeps."""
    return time.clock_gettime(time.CLOCK_BOOTTIME)


class SystemClock:
    """The machine's own time."""

    rate = 1.0

    def now(self) -> datetime:
        """In UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Goes on while the machine sleeps."""
        return seconds()


class FastClock:
    """A clock that runs ``rate`` times as fast from the moment it is made: for demos."""

    def __init__(self, rate: float, start: datetime | None = None) -> None:
        self.rate = rate
        self._began = seconds()
        self._start = start or datetime.now(UTC)

    def now(self) -> datetime:
        """In UTC, from where it was started on."""
        return self._start + timedelta(seconds=self._passed())

    def monotonic(self) -> float:
        """Runs as fast as ``now``."""
        return self._began + self._passed()

    def _passed(self) -> float:
        return (seconds() - self._began) * self.rate
