"""What the kiosk does with its records while nobody is here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from app.devices.jobs import Jobs
    from app.usecases.clinic import Clinic

HOUR_MS = 3_600_000
REST_MS = 300_000
"""How often a kiosk that nobody uses folds its log."""


class Resting(QObject):
    """Ends what an earlier day left open, and folds the log. ``anybody`` says who is here."""

    def __init__(
        self, clinic: Clinic, jobs: Jobs, anybody: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._clinic, self._jobs, self._anybody = clinic, jobs, anybody
        for every, what in ((HOUR_MS, self.close_stale), (REST_MS, self._rest)):
            timer = QTimer(self, interval=every)
            timer.timeout.connect(what)
            timer.start()

    def close_stale(self) -> None:
        """End what an earlier day left open, unless somebody is just at it past midnight.

        A kiosk is not switched off at night, so opening the records is not the only time for it.
        """
        if not self._anybody():
            self._jobs.run(self._clinic.store.sessions.close_stale, failed=lambda _: None)

    def fold(self) -> None:
        """What lies in the log goes into the data file."""
        self._jobs.run(self._clinic.store.fold, failed=lambda _: None)

    def _rest(self) -> None:
        if not self._anybody():
            self.fold()
