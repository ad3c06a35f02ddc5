"""Reading a file that came from somebody: only what is a file, and never more than expected.

A name on a stick or in a folder may be a link to a device, which has no end, or a pipe, which
waits for ever; and what is asked for its size may grow while it is read.
"""

import errno
import os
import stat
from io import FileIO
from pathlib import Path
from typing import BinaryIO


class NoFileError(OSError):
    """It is a device, a folder, a pipe or a socket."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.EINVAL, "is not a file", str(path))


class TooLargeError(OSError):
    """It holds more than ``most`` bytes: ``size``, as far as it is known."""

    def __init__(self, path: Path, size: int, most: int) -> None:
        super().__init__(errno.EFBIG, "is too large", str(path))
        self.size, self.most = size, most


def open_regular(path: Path) -> BinaryIO:
    """The file ``path``, open to read. Raises NoFileError, and any other OSError."""
    return open(path, "rb", opener=_opened)  # handed on; Path's own takes no opener


class InPieces(FileIO):
    """A file that is never read by more than ``most`` bytes at once. An archive's table of contents
    is: one that is longer, or says so, raises TooLargeError before anything of it is read."""

    def __init__(self, path: Path, most: int) -> None:
        super().__init__(path, "rb", opener=_opened)
        self._path, self._most = path, most

    def read(self, size: int | None = -1, /) -> bytes:
        """As of any file."""
        if size is None or size < 0:
            size = os.fstat(self.fileno()).st_size - self.tell()
        if size > self._most:
            raise TooLargeError(self._path, size, self._most)
        return super().read(size)


def _opened(path: str, flags: int) -> int:
    """A pipe that nobody writes to is not waited for, where the system can say so."""
    try:
        handle = os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
    except OSError as error:
        if error.errno == errno.ENXIO:  # a socket, or a device that is not there
            raise NoFileError(Path(path)) from error
        raise
    if stat.S_ISREG(os.fstat(handle).st_mode):
        return handle
    os.close(handle)
    raise NoFileError(Path(path))


def read_regular(path: Path, most: int) -> bytes:
    """All of the file ``path``, at most ``most`` bytes of it in memory.

    Raises NoFileError, TooLargeError, and any other OSError.
    """
    with open_regular(path) as file:
        size = os.fstat(file.fileno()).st_size
        if size > most:
            raise TooLargeError(path, size, most)
        data = file.read(most + 1)
    if len(data) > most:
        raise TooLargeError(path, len(data), most)
    return data
