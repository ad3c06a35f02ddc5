"""What content files hold, remembered from the last start: a kiosk is ready the sooner for it.

Only a file that is in every way the one that was read is taken from memory: its place, size, both
of its times and its number on the disk. All else is read anew, and nothing depends on the memory.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.content.files import read
from app.content.sealed import seal, unsealed

NAME = "content-read.bin"
_WORTH_IT = 20
"""Files read anew, from which on the memory is written again."""

_Known = dict[str, tuple[tuple[int, ...], Any]]


class Remembered:
    """Reads content files; ``folder`` is where the memory is kept."""

    def __init__(self, folder: Path, reading: Callable[[Path], dict[str, Any]] = read) -> None:
        self._path = folder / NAME
        self._reading = reading
        self._before: _Known = {}
        self._now: _Known = {}
        self._fresh = 0
        if (known := unsealed(self._path, _Known, _as_it_is)) is not None:
            self._before = known

    def __call__(self, path: Path) -> dict[str, Any]:
        """As ``read``. Raises UnreadableError."""
        key = str(path)
        marks = _marks(path)
        known = self._before.get(key)
        if marks is not None and known is not None and known[0] == marks:
            self._now[key] = known
            found: dict[str, Any] = known[1]
            return found
        document = self._reading(path)
        # A change that comes while it is read shows in the marks the next time
        if marks is not None and marks == _marks(path):
            self._now[key] = (marks, document)
            self._fresh += 1
        return document

    def save(self) -> None:
        """Remember what was read, where that is worth it and the disk lets us."""
        if self._fresh >= _WORTH_IT:
            seal(self._path, {**self._before, **self._now}, str)
            self._fresh = 0


def _as_it_is(_: type, value: object) -> object:
    return value


def _marks(path: Path) -> tuple[int, ...] | None:
    try:
        it = os.stat(path)
    except OSError:
        return None
    return (it.st_size, it.st_mtime_ns, it.st_ctime_ns, it.st_ino)
