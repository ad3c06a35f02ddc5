"""One worker thread for everything that may wait: the store, PIN hashing, paper."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from app.core.errors import KioskError

log = logging.getLogger(__name__)

UNKNOWN = "Something went wrong. Nothing is lost. Please tell the desk."


class Jobs(QObject):
    """Runs jobs one after the other, in order, and answers on the thread that owns this object."""

    failed = Signal(str)
    _answered = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="kiosk-jobs")
        self._closed = False
        self._answered.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        job: Callable[[], Any],
        done: Callable[[Any], None] = lambda _: None,
        failed: Callable[[str], None] | None = None,
    ) -> None:
        """Run ``job`` on the worker thread, then ``done(result)`` here.

        An error becomes one plain line for ``failed`` (by default this object's signal); its
        details go to the log.
        """
        future = self._pool.submit(job)
        future.add_done_callback(lambda it: self._answered.emit((done, failed), it))

    def close(self) -> None:
        """Finish what was asked for, then stop the thread. No answer comes any more."""
        self._closed = True
        self._pool.shutdown(wait=True)

    def _answer(
        self, callbacks: tuple[Callable[[Any], None], Callable[[str], None] | None], it: Future[Any]
    ) -> None:
        if self._closed:
            return
        done, failed = callbacks
        error = it.exception()
        if error is None:
            done(it.result())
            return
        log.error("A job failed", exc_info=error)
        sentence = str(error) if isinstance(error, KioskError) else UNKNOWN
        (failed or self.failed.emit)(sentence)
