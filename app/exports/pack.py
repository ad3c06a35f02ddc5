"""The pack: a zip whose files are hashed as they are written. The same files make the same bytes
unless it is encrypted, for which every pack has a salt of its own."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from typing import IO, Any, BinaryIO, cast
from zipfile import ZipFile, ZipInfo

from pyzipper import WZ_AES, ZIP_DEFLATED, ZIP_STORED, AESZipFile

from app.exports.disk import Disk
from app.exports.squeeze import compressor

BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class Entry:
    """A file that is in the pack. ``rows`` is None where there are none to count."""

    name: str
    size: int
    sha256: str
    rows: int | None


class PackFile:
    """One file of a pack while it is written."""

    def __init__(self, handle: IO[bytes], disk: Disk) -> None:
        self.rows: int | None = None
        self.size = 0
        self._hash = sha256()
        self._handle = handle
        self._disk = disk
        self._blocks: list[bytes] = []
        self._waiting = 0

    def write(self, data: bytes) -> int:
        """Take ``data``; it is written when there is much of it. Raises Stopped."""
        self._disk.check()
        self._blocks.append(data)
        self._waiting += len(data)
        if self._waiting >= BLOCK:
            self.flush()
        return len(data)

    def flush(self) -> None:
        """Hand on what has been taken so far."""
        if self._blocks:
            self._disk.do(self._put_all, self._blocks)
            self._blocks, self._waiting = [], 0

    def entry(self, name: str) -> Entry:
        """What to say of it, once it is closed and the disk has settled."""
        return Entry(name, self.size, self._hash.hexdigest(), self.rows)

    def _put_all(self, blocks: list[bytes]) -> None:
        for block in blocks:
            self.put(block)

    def put(self, block: bytes) -> int:
        """Writes at once: for the disk's own thread."""
        self._hash.update(block)
        self.size += len(block)
        return self._handle.write(block)


class MemberParts:
    """A zip within a pack. Without the marks of files over 4 GB, of which Excel complains."""

    def __init__(self, file: PackFile, disk: Disk) -> None:
        file.flush()
        self._disk = disk
        self._zip = ZipFile(cast("IO[bytes]", _Within(file)), "w", ZIP_DEFLATED)

    @contextmanager
    def part(self, name: str) -> Iterator[Callable[[bytes], int]]:
        """A new part, of less than 2 GB: what writes to it."""
        self._disk.settle()
        info = ZipInfo(name)
        info.compress_type = ZIP_DEFLATED
        handle: Any = self._zip.open(info, "w")
        handle._compressor = compressor()

        def write(data: bytes) -> int:
            self._disk.do(handle.write, data)
            return len(data)

        yield write
        self._disk.do(handle.close)
        self._disk.settle()

    def close(self) -> None:
        """Writes the list of parts at the end."""
        self._disk.do(self._zip.close)
        self._disk.settle()

    def abandon(self) -> None:
        """Write nothing more, not even when this goes away."""
        self._zip.fp = None


class _Within:
    """A file of a pack for whoever writes on the disk's own thread."""

    def __init__(self, file: PackFile) -> None:
        self.write = file.put

    def flush(self) -> None:
        """Nothing waits here."""


class Pack:
    """Writes into ``file``, with AES-256 when there is a ``passphrase``."""

    def __init__(self, file: BinaryIO, disk: Disk, passphrase: str = "") -> None:
        self.entries: list[Entry] = []
        self._disk = disk
        secret: dict[str, Any] = {"encryption": WZ_AES} if passphrase else {}
        self._zip = AESZipFile(file, "w", ZIP_DEFLATED, **secret)
        if passphrase:
            self._zip.setpassword(passphrase.encode())

    @contextmanager
    def file(self, name: str, *, squeezed: bool = False) -> Iterator[PackFile]:
        """A new file. ``squeezed`` is one that is compressed already. One at a time."""
        info = self._zip.zipinfo_cls(name)
        info.compress_type = ZIP_STORED if squeezed else ZIP_DEFLATED
        self._disk.settle()
        handle = self._zip.open(info, "w", force_zip64=True)
        if not squeezed:
            handle._compressor = compressor()
        file = PackFile(handle, self._disk)
        yield file
        file.flush()
        self._disk.do(handle.close)
        self._disk.settle()
        self.entries.append(file.entry(name))

    @contextmanager
    def parts(self, name: str) -> Iterator["MemberParts"]:
        """A new file that is a zip itself, to be filled part by part."""
        with self.file(name, squeezed=True) as file:
            parts = MemberParts(file, self._disk)
            try:
                yield parts
                parts.close()
            except BaseException:
                parts.abandon()
                raise

    def add(self, name: str, content: bytes, *, squeezed: bool = False) -> None:
        """A file that is at hand whole."""
        with self.file(name, squeezed=squeezed) as file:
            file.write(content)

    def close(self) -> None:
        """Writes the list of files at the end."""
        self._disk.do(self._zip.close)
        self._disk.settle()

    def abandon(self) -> None:
        """Write nothing more, not even when this goes away."""
        self._zip.fp = None
