"""One worker thread for everything that may wait: the store, which is opened there and belongs to
it, PIN hashing, paper. A second one for what takes seconds and needs no records."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.core.errors import UNKNOWN, KioskError
from app.core.faults import Sentence

log = logging.getLogger(__name__)

Done = Callable[[Any], None]
Failed = Callable[[str], None]


class Jobs(QObject):
    """Runs jobs one after the other, in order, and answers on the thread that owns this object.

    Those ``beside`` are in order among themselves.
    """

    failed = Signal(object)
    """A sentence."""
    _answered = Signal(object, object)

    def __init__(
        self, parent: QObject | None = None, words: Callable[[str], str] = lambda said: said
    ) -> None:
        """``words`` puts a sentence into the language of the screen."""
        super().__init__(parent)
        self._words = words
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="kiosk-jobs")
        self._beside = ThreadPoolExecutor(max_workers=1, thread_name_prefix="kiosk-beside")
        self._closed = False
        self._answered.connect(self._answer)

    def run(
        self,
        job: Callable[[], Any],
        done: Done = lambda _: None,
        failed: Failed | None = None,
    ) -> None:
        """Run ``job`` on the worker thread, then ``done(result)`` here.

        An error becomes one plain line for ``failed`` (by default this object's signal); its
        details go to the log.
        """
        self._pool.submit(self._work, job, done, failed)

    def run_beside(
        self, job: Callable[[], Any], done: Done = lambda _: None, failed: Failed | None = None
    ) -> None:
        """The same, while other jobs go on: for what takes long and never touches the records."""
        self._beside.submit(self._work, job, done, failed)

    def close(self) -> None:
        """Finish what was asked for, then stop the threads. No answer comes any more."""
        self._closed = True
        self._pool.shutdown(wait=True)
        self._beside.shutdown(wait=True)

    def _work(self, job: Callable[[], Any], done: Done, failed: Failed | None) -> None:
        """On a worker thread; the signal crosses back to the thread of this object."""
        try:
            result = job()
        except Exception as error:
            self._answered.emit(failed or self.failed.emit, self._words(_sentence(error)))
        else:
            self._answered.emit(done, result)

    def _answer(self, callback: Callable[[Any], None], value: Any) -> None:
        if not self._closed:
            callback(value)


def _sentence(error: Exception) -> str:
    log.error("A job failed", exc_info=error)
    return Sentence.of(error if isinstance(error, KioskError) else KioskError(UNKNOWN))
