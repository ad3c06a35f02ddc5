"""The one door through which time enters."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """What every room that needs the time is given."""

    def now(self) -> datetime:
        """The wall clock, aware, in UTC. For records only, never for counting."""

    def monotonic(self) -> float:
        """Seconds that only grow. For counting, never for records."""
