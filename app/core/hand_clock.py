"""A clock that only whoever holds it moves: for simulations, demos and what happened earlier."""

from datetime import datetime, timedelta


class HandClock:
    """Stands still until it is moved: for writing down what is said to have happened earlier."""

    rate = 1.0

    def __init__(self, start: datetime) -> None:
        self._now = start
        self._seconds = 0.0

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return self._seconds

    def move(self, seconds: float) -> None:
        """Let ``seconds`` pass."""
        self._seconds += seconds
        self._now += timedelta(seconds=seconds)

    def move_to(self, then: datetime) -> None:
        """Let time pass until ``then``, if that is still to come."""
        self.move(max((then - self._now).total_seconds(), 0.0))
