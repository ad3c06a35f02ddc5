"""Says beside the database how far it goes, so that a file or a log that falls short is seen.

It is written after each commit and never waited for: after a power cut it may know less than the
database does, never more.
"""

import os
import struct
from contextlib import suppress
from hashlib import sha256
from hmac import compare_digest
from hmac import digest as mac
from pathlib import Path

from msgspec import Struct

from app.store.files import Key, write_private
from app.store.log_file import Commit

_SAID = struct.Struct(">4sQ8s6I16s")
_MAGIC = b"PKW1"
_PLACES = 0, 512
"""Written in turns: a write that a power cut tears leaves the other one."""


_LOGS_LATER = 1 << 16


class Witnessed(Struct, frozen=True):
    """How far the records went. ``commit`` is None when all of the log was in the file."""

    generation: int
    token: bytes
    commit: Commit | None = None

    def is_after(self, other: "Witnessed") -> bool:
        """Whether it was said later."""
        if self.generation != other.generation:
            return self.generation > other.generation
        mine, theirs = self.commit, other.commit
        if mine is None or theirs is None:
            return mine is not None
        if mine.salts == theirs.salts:
            return mine.frame > theirs.frame
        return is_later_log(mine.salts, theirs.salts)


def is_later_log(salts: tuple[int, int], than: tuple[int, int]) -> bool:
    """Whether the log with ``salts`` took the place of the other in its file: the first salt goes
    up by one each time, and a log that was not begun by this database has any number there."""
    return 0 < (salts[0] - than[0]) & 0xFFFFFFFF < _LOGS_LATER


class Witness:
    """The file ``kiosk.witness``, which only who has the records' key can write."""

    def __init__(self, folder: Path, key: Key) -> None:
        self._path = folder / "kiosk.witness"
        self._key = key.derive("witness of commits")
        self._turn = 0
        self._handle: int | None = None

    def read(self) -> Witnessed | None:
        """The last that was said; None where nothing was, or nothing can be believed."""
        try:
            found = self._path.read_bytes()
        except OSError:
            return None
        last = None
        for turn, place in enumerate(_PLACES):
            said = self._believed(found[place : place + _SAID.size + 32])
            if said is not None and (last is None or said.is_after(last)):
                last, self._turn = said, 1 - turn
        return last

    def say(self, now: Witnessed, *, surely: bool = False) -> None:
        """Write it down; ``surely`` waits for the disk. A disk that refuses costs no record, so
        that no error comes of it."""
        commit = now.commit or Commit((0, 0), 0, (0, 0), 0, bytes(16))
        said = _SAID.pack(
            _MAGIC,
            now.generation,
            now.token,
            *commit.salts,
            commit.frame,
            *commit.sums,
            commit.page,
            commit.written,
        )
        with suppress(OSError):
            handle = self._open()
            os.pwrite(handle, said + mac(self._key, said, sha256), _PLACES[self._turn])
            self._turn = 1 - self._turn
            if surely:
                os.fsync(handle)

    def close(self) -> None:
        """Let the file go."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def _open(self) -> int:
        if self._handle is None:
            if not self._path.exists():
                write_private(self._path, bytes(1024))
            self._handle = os.open(self._path, os.O_WRONLY | os.O_CLOEXEC)
        return self._handle

    def _believed(self, found: bytes) -> Witnessed | None:
        said, signed = found[: _SAID.size], found[_SAID.size :]
        if len(said) < _SAID.size or not compare_digest(mac(self._key, said, sha256), signed):
            return None
        magic, generation, token, *salts, frame, one, two, page, written = _SAID.unpack(said)
        if magic != _MAGIC:
            return None
        if not frame:
            return Witnessed(generation, token)
        commit = Commit((salts[0], salts[1]), frame, (one, two), page, written)
        return Witnessed(generation, token, commit)
