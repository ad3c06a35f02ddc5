"""One thread that compresses and writes, so that reading goes on and stopping never waits."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from pathlib import Path
from typing import Any

from app.core.long_work import LongWork
from app.exports.place import said_plainly

WAITING = 2
"""Blocks that may wait to be written: more would be memory, fewer would be idle time."""

PATIENCE_S = 0.05


class Disk:
    """Does jobs in order on its own thread. What goes wrong there is raised at a later call."""

    def __init__(self, out: Path, work: LongWork) -> None:
        self._out = out
        self._work = work
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="pack")
        self._waiting: deque[Future[Any]] = deque()

    def do(self, job: Callable[..., object], *given: object) -> None:
        """Have ``job`` done soon."""
        while len(self._waiting) >= WAITING:
            self._wait()
        self._waiting.append(self._pool.submit(job, *given))

    def settle(self) -> None:
        """Wait until everything is done. Raises Stopped at once when the work is to stop."""
        while self._waiting:
            self._wait()

    def check(self) -> None:
        """Raises Stopped once the work was asked to stop."""
        self._work.check()

    def close(self) -> None:
        """Everything is done."""
        self._pool.shutdown()

    def abandon(self, *last: Callable[[], object]) -> None:
        """Do only ``last`` any more. Returns at once: what hangs on a slow disk holds nobody up."""
        for future in self._waiting:
            future.cancel()
        for job in last:
            self._pool.submit(job)
        self._pool.shutdown(wait=False)

    def _wait(self) -> None:
        first = self._waiting[0]
        while not wait([first], PATIENCE_S).done:
            self._work.check()
        self._work.check()
        self._waiting.popleft()
        with said_plainly(self._out):
            first.result()
