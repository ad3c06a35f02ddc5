"""Once somebody has left, nothing of them stays in this program's memory."""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.devices.given_back import overwrite_given_back
from app.devices.jobs import Jobs

SOON_MS = 3_000
"""Whoever comes at once is not made to wait for it."""


class Forgetting(QObject):
    """Lets go of what only waits to be collected, on the thread of the screens and on those of
    ``jobs``, and overwrites what that gives back. ``screens`` and ``records`` let go of theirs."""

    def __init__(
        self,
        screens: Callable[[], None],
        records: Callable[[], None],
        jobs: Jobs,
        beside: tuple[Jobs, ...],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("forgetting")
        self._jobs, self._beside = jobs, beside
        self._records = records
        # one a turn of the event loop: what is before the screen goes on moving
        once = (screens, gc.collect, self._on_the_jobs, overwrite_given_back)
        self._steps = once * 2  # what the first has set free elsewhere meanwhile goes as well
        self._next = self._under_way = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    def soon(self) -> None:
        """Somebody has left."""
        self._next = 0
        self._timer.start(SOON_MS)

    def put_off(self) -> None:
        """Somebody is there again, or the kiosk closes."""
        self._timer.stop()

    @property
    def waiting(self) -> bool:
        """Whether any of it is still to be done."""
        return self._timer.isActive() or self._under_way > 0

    def _step(self) -> None:
        self._timer.setInterval(0)
        step = self._steps[self._next]
        self._next += 1
        if self._next == len(self._steps):
            self._timer.stop()
        step()

    def _on_the_jobs(self) -> None:
        self._jobs.run(self._records, failed=lambda _: None)
        for jobs in (self._jobs, *self._beside):
            for run in (jobs.run, jobs.run_beside):
                self._under_way += 1
                run(overwrite_given_back, self._done, self._done)

    def _done(self, _: object) -> None:
        self._under_way -= 1
