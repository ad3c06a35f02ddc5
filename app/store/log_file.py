"""SQLite's write-ahead log as it lies on the disk: https://sqlite.org/fileformat2.html#walformat

Nothing is locked to read it: SQLite's locks are on the other files.
"""

import os
import struct
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

PAGE = 4096
DRAWN, DRAWN_SIZE = PAGE - 80, 16
"""Where a page of SQLCipher has its random part: 16 bytes before the 64 of its checksum."""

_HEADER = struct.Struct(">8I")
_FRAME = struct.Struct(">6I")
_SIZE = _FRAME.size + PAGE
_ORDERS = {0x377F0682: "<", 0x377F0683: ">"}
"""Of the bytes that the header's checksum is of, by the number that the log begins with."""


class Commit(Struct, frozen=True):
    """A commit by the last of its frames. ``salts`` tell this log from the one before it in the
    same file; ``sums`` hang on every frame up to this one."""

    salts: tuple[int, int]
    frame: int
    sums: tuple[int, int]
    page: int
    written: bytes
    """What SQLCipher encrypted the page with, drawn anew each time it is written: in the log, and
    in the file once the log has been folded in."""


class LogFile:
    """``kiosk.db-wal``, opened when it is first read and held until ``close``."""

    def __init__(self, database: Path) -> None:
        self._path = database.with_name(database.name + "-wal")
        self._handle: int | None = None

    def size(self) -> int:
        """In bytes, 0 where there is none."""
        try:
            return self._path.stat().st_size
        except FileNotFoundError:
            return 0

    def salts(self) -> tuple[int, int] | None:
        """Of the log that is in the file now; None without one, or where it is spoilt."""
        found = self._read(0, _HEADER.size)
        if len(found) < _HEADER.size:
            return None
        magic, *_, first, second, one, two = _HEADER.unpack(found)
        if magic not in _ORDERS or _sums(found[:24], _ORDERS[magic]) != (one, two):
            return None
        return first, second

    def commit(self, frame: int) -> Commit | None:
        """The commit that ends with ``frame``, counted from 1; None where it does not end one."""
        if frame <= 0:
            return None
        at = _HEADER.size + (frame - 1) * _SIZE
        found = self._read(at, _FRAME.size)
        written = self._read(at + _FRAME.size + DRAWN, DRAWN_SIZE)
        if len(written) < DRAWN_SIZE:
            return None
        page, pages, first, second, one, two = _FRAME.unpack(found)
        return Commit((first, second), frame, (one, two), page, written) if pages else None

    def goes_on(self, commit: Commit) -> bool:
        """Whether there may be more by now than ``commit``, or another log in its place."""
        _, _, *salts, _, _ = _FRAME.unpack(
            self._read(_HEADER.size + commit.frame * _SIZE, _FRAME.size).ljust(_FRAME.size, b"\0")
        )
        return tuple(salts) == commit.salts or self.salts() != commit.salts

    def pages(self, frames: int) -> Iterator[int]:
        """The pages that the first ``frames`` frames bring."""
        for frame in range(frames):
            found = self._read(_HEADER.size + frame * _SIZE, 4)
            yield int.from_bytes(found, "big")

    def close(self) -> None:
        """Let the file go."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def _read(self, offset: int, size: int) -> bytes:
        try:
            if self._handle is None:
                self._handle = os.open(self._path, os.O_RDONLY | os.O_CLOEXEC)
        except FileNotFoundError:
            return b""
        return os.pread(self._handle, size, offset)


def written_page(database: Path, number: int) -> bytes:
    """What a page in the database's file was encrypted with."""
    with database.open("rb") as file:
        file.seek((number - 1) * PAGE + DRAWN)
        return file.read(DRAWN_SIZE)


def _sums(words: bytes, order: str) -> tuple[int, int]:
    """SQLite's own checksum of the log's header."""
    one = two = 0
    for first, second in struct.iter_unpack(f"{order}2I", words):
        one = (one + first + two) & 0xFFFFFFFF
        two = (two + second + one) & 0xFFFFFFFF
    return one, two
