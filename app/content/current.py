"""The content in force: one library at a time, never changed, but swapped for another."""

from collections.abc import Mapping

from app.content.library import Library
from app.core.exercise import Exercise
from app.core.live import Live
from app.core.programme import Programme


class Current:
    """Called, it gives the library in force. Whoever asks twice may be given two of them, so a job
    asks once and keeps what it got."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def __call__(self) -> Library:
        return self._library

    def swap(self, library: Library) -> None:
        """Have ``library`` in force from now on; one assignment, so that no thread meets half."""
        self._library = library

    @property
    def exercises(self) -> Mapping[str, Exercise]:
        """The exercises in force, whichever they are when they are looked up."""
        return Live(lambda: self._library.exercises)

    @property
    def programmes(self) -> Mapping[str, Programme]:
        """The same of the programmes."""
        return Live(lambda: self._library.programmes)
