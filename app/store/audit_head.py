"""Says beside the records how far the audit goes, so that an end that was cut off is seen.

It is written after each commit and never waited for: after a power cut it may know less than the
records do, never more.
"""

import os
import struct
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from msgspec import Struct

from app.store.files import like_folder, write_private

FILE = "audit.head"
_SAID = struct.Struct(">4s32sQ32s")
_MAGIC, _SUM = b"PKA1", 8
_SLOTS = 0, 512
"""Written in turns: a write that a power cut tears leaves the other one."""


class Head(Struct, frozen=True):
    """The last entry of a chain. ``place`` is 0 before the first."""

    chain: str
    place: int
    hash: bytes

    def mark(self) -> str:
        """As it stands on paper: enough of it to find the entry, and to see that it is the same."""
        sums = self.hash.hex()[:16]
        return f"{self.place}-{sums[:4]}-{sums[4:8]}-{sums[8:12]}-{sums[12:]}"


class HeadFile:
    """The file ``audit.head`` of a data folder."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE

    def read(self) -> Head | None:
        """The last that was said; None where nothing was, or nothing can be understood."""
        try:
            found = self._file.read_bytes()
        except OSError:
            return None
        known = [_understood(found[slot : slot + _SAID.size + _SUM]) for slot in _SLOTS]
        return max((it for it in known if it), key=lambda it: it.place, default=None)

    def begin(self, head: Head) -> None:
        """Say where the audit stands, and wait for the disk; what was said before is gone."""
        with suppress(OSError):
            write_private(self._file, _said(head).ljust(_SLOTS[1], b"\0") + _said(head))
            like_folder(self._file.parent, self._file)

    def say(self, head: Head) -> None:
        """Write it down. A disk that refuses costs no record, so that no error comes of it."""
        with suppress(OSError):
            handle = os.open(self._file, os.O_WRONLY | os.O_CLOEXEC)
            try:
                os.pwrite(handle, _said(head), _SLOTS[head.place % 2])
            finally:
                os.close(handle)


def _said(head: Head) -> bytes:
    said = _SAID.pack(_MAGIC, bytes.fromhex(head.chain), head.place, head.hash)
    return said + sha256(said).digest()[:_SUM]


def _understood(found: bytes) -> Head | None:
    said, summed = found[: _SAID.size], found[_SAID.size :]
    if sha256(said).digest()[:_SUM] != summed:
        return None
    magic, chain, place, hash_ = _SAID.unpack(said)
    return Head(chain.hex(), place, hash_) if magic == _MAGIC else None
