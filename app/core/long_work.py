"""Work that takes a while: it says how far it is, and can be told to stop."""

from collections.abc import Callable
from threading import Event

from app.core.errors import KioskError


class Stopped(KioskError):  # noqa: N818
    """Somebody asked for it."""

    def __init__(self) -> None:
        super().__init__("Stopped. Nothing was written.")


class LongWork:
    """Shared by the thread that works and the one that watches.

    ``watch`` is called on the working thread with the share done, 0 to 1, and what is done now.
    """

    def __init__(self, watch: Callable[[float, str], None] = lambda share, what: None) -> None:
        self._watch = watch
        self._stop = Event()

    def stop(self) -> None:
        """Ask the work to stop. Safe on any thread."""
        self._stop.set()

    @property
    def stopped(self) -> bool:
        """Whether it was asked to stop."""
        return self._stop.is_set()

    def check(self) -> None:
        """Called often by the work. Raises Stopped once it was asked to stop."""
        if self._stop.is_set():
            raise Stopped

    def at(self, share: float, what: str) -> None:
        """Called by the work now and then: how far it is. Raises Stopped as ``check`` does."""
        self.check()
        self._watch(min(max(share, 0.0), 1.0), what)
