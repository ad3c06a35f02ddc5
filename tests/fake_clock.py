"""A clock that a test turns by hand."""

from datetime import UTC, datetime, timedelta


class FakeClock:
    """Starts on a Monday morning; ``advance`` moves both the wall clock and the monotonic one."""

    def __init__(self, start: datetime = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)) -> None:
        self.wall = start
        self.seconds = 1000.0

    def now(self) -> datetime:
        return self.wall

    def monotonic(self) -> float:
        return self.seconds

    def advance(self, seconds: float) -> None:
        self.seconds += seconds
        self.wall += timedelta(seconds=seconds)
