"""What the kiosk does with its records while nobody is here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from app.devices.jobs import Jobs

HOUR_MS = 3_600_000
REST_MS = 300_000
"""How often a kiosk that nobody uses folds its log."""


class Keeps(Protocol):
    """Keeps the records in order."""

    def close_stale(self) -> int:
        """Ends as interrupted what earlier days left open; how many."""
        ...

    def fold(self) -> None:
        """Writes the database's log into its file."""
        ...


class Resting(QObject):
    """Ends what an earlier day left open, and folds the log. ``anybody`` says who is here."""

    def __init__(
        self, records: Keeps, jobs: Jobs, anybody: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._records, self._jobs, self._anybody = records, jobs, anybody
        for every, what in ((HOUR_MS, self.close_stale), (REST_MS, self._rest)):
            timer = QTimer(self, interval=every)
            timer.timeout.connect(what)
            timer.start()

    def close_stale(self) -> None:
        """End what an earlier day left open, unless somebody is just at it past midnight.

        A kiosk is not switched off at night, so opening the records is not the only time for it.
        """
        if not self._anybody():
            self._jobs.run(self._records.close_stale, failed=lambda _: None)

    def fold(self) -> None:
        """What lies in the log goes into the data file."""
        self._jobs.run(self._records.fold, failed=lambda _: None)

    def _rest(self) -> None:
        if not self._anybody():
            self.fold()
