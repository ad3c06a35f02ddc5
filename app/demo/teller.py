"""Says how far a demo has come, and that it still goes on."""

from collections.abc import Callable
from threading import Event, Lock, Thread
from types import TracebackType

from app.core.clock import Clock

LOOK_S = 0.5
SILENCE_S = 8.0
"""Whoever waits for longer without a word believes that it has stopped."""


class Teller:
    """Says a line at once, and again when it has been silent for long; from a thread of its own,
    as the kiosk's may be busy. Use it as a context."""

    def __init__(self, clock: Clock, write: Callable[[str], None]) -> None:
        self._clock, self._write = clock, write
        self._line, self._at = "", clock.monotonic()
        self._one, self._over = Lock(), Event()
        self._thread = Thread(target=self._go_on, daemon=True)

    def __enter__(self) -> "Teller":
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._over.set()
        self._thread.join()

    def say(self, line: str) -> None:
        """Something new."""
        with self._one:
            self._line = line
            self._tell(line)

    def look(self) -> None:
        """Say that it goes on, where nothing was said for long."""
        with self._one:
            if self._line and self._clock.monotonic() - self._at >= SILENCE_S:
                self._tell(f"  still at it: {self._line}")

    def _tell(self, line: str) -> None:
        self._at = self._clock.monotonic()
        self._write(line)

    def _go_on(self) -> None:
        while not self._over.wait(LOOK_S):
            self.look()
