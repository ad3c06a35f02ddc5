"""Reading a file that came from somebody: only what is a file, and never more than expected.

A name on a stick or in a folder may be a link to a device, which has no end, or a pipe, which
waits for ever; and what is asked for its size may grow while it is read.
"""

import errno
import os
import stat
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
