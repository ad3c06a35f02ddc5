"""A file that is there whole or not at all, on a disk that may be full or pulled out."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from app.core.errors import KioskError

_FULL = (errno.ENOSPC, errno.EDQUOT)
# EXDEV: what was open is still on the stick, and its folder is on the machine's own disk by now
_GONE = (
    *(errno.EIO, errno.ENODEV, errno.ENXIO, errno.ENOENT, errno.ESTALE, errno.ENOTCONN),
    errno.EXDEV,
)


@contextmanager
def said_plainly(out: Path, *, reading: bool = False) -> Iterator[None]:
    """Turns what the disk did into a sentence that names the place and says what to do."""
    try:
        yield
    except OSError as error:
        if reading and out.parent.is_dir() and not out.exists():
            raise KioskError(
                "{out} is not there. Check its name, then try again.", out=out
            ) from error
        raise _trouble(error, out) from error


def check_place(out: Path) -> None:
    """Raises KioskError where a device stands, which a file must not take the place of."""
    with said_plainly(out):
        odd = out.exists() and not out.is_file()
    if odd:
        raise KioskError("{out} is not a file. Choose another name.", out=out)


def _trouble(error: OSError, out: Path) -> KioskError:
    where = out.parent
    if error.errno in _FULL:
        return KioskError(
            "There is not enough room in {where}. Free some space, or choose another place.",
            where=where,
        )
    if error.errno == errno.EFBIG:
        return KioskError(
            "The pack is larger than {where} can hold in one file. "
            "Choose fewer formats or patients, or another stick.",
            where=where,
        )
    if error.errno == errno.EROFS:
        return KioskError(
            "{where} can only be read. Unlock the stick, or choose another place.", where=where
        )
    if error.errno == errno.ENOENT and where.is_dir() and not os.statvfs(where).f_blocks:
        return KioskError("Nothing can be kept in {where}. Choose another place.", where=where)
    if error.errno in _GONE:
        return KioskError(
            "{where} is not there. Put the stick back or check the folder, then try again.",
            where=where,
        )
    return KioskError(
        "{out} cannot be written. Check who may write there, or choose another place.", out=out
    )


class Unfinished:
    """A file without its name. Until ``finish`` nobody sees it; a killed process leaves nothing
    where the file system allows it, and elsewhere a hidden part that the next try removes."""

    def __init__(self, out: Path) -> None:
        self.out = out
        self._part = out.with_name(f".{out.name}.part")
        self._nameless = True
        with suppress(FileNotFoundError):
            self._part.unlink()
        self.file: BinaryIO = os.fdopen(self._open(), "w+b")

    def _open(self) -> int:
        try:
            return os.open(self.out.parent, os.O_TMPFILE | os.O_RDWR, 0o600)
        except OSError as error:
            # FAT, exFAT and NTFS cannot; older kernels say that a folder is not a file
            if error.errno not in (errno.EOPNOTSUPP, errno.EISDIR, errno.EINVAL):
                raise
        self._nameless = False
        return os.open(self._part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)

    def sync(self) -> None:
        """On the disk when this returns."""
        self.file.flush()
        os.fsync(self.file.fileno())

    def finish(self) -> None:
        """Gives the file its name, in place of one that had it. Sync it first."""
        if self._nameless:
            # With a folder's descriptor Python follows the link to the open file, without it not
            fds = os.open("/proc/self/fd", os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.link(str(self.file.fileno()), self._part, src_dir_fd=fds)
            finally:
                os.close(fds)
        os.replace(self._part, self.out)
        self.file.close()
        sync_folder(self.out.parent)

    def forget(self) -> None:
        """Nobody finds it any more."""
        with suppress(OSError):
            self._part.unlink()

    def discard(self) -> None:
        """Nothing of it stays."""
        with suppress(OSError):
            self.file.close()


def sync_folder(folder: Path) -> None:
    """Makes the names in ``folder`` survive a power cut."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
