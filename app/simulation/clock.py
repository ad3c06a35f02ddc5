"""A clock that only the simulation turns."""

from datetime import datetime, timedelta


class TurnedClock:
    """Stands still until it is turned; never back."""

    def __init__(self, start: datetime) -> None:
        self._now = start
        self._seconds = 0.0

    def now(self) -> datetime:
        """The wall clock."""
        return self._now

    def monotonic(self) -> float:
        """Seconds since it was made."""
        return self._seconds

    def turn(self, seconds: float) -> None:
        """Let ``seconds`` pass."""
        self._seconds += seconds
        self._now += timedelta(seconds=seconds)

    def turn_to(self, then: datetime) -> None:
        """Let time pass until ``then``, if that is still to come."""
        self.turn(max((then - self._now).total_seconds(), 0.0))
