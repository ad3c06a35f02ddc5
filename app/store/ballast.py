"""Room on the disk that is given up for the last saves when it is full, and told of before."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

SIZE = 8 * 1024 * 1024
"""Some hundred sessions' worth of log."""

SCARCE = 1024 * 1024
"""Bytes free below which the log is kept as short as can be."""

LOW = 1024 * 1024 * 1024
"""Bytes free below which staff are told, while all still goes well."""


class Ballast:
    """The file ``kiosk.ballast``: made while there is room, gone when there is none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / "kiosk.ballast"

    def load(self) -> None:
        """Make it, if it is not there and there is room for much more. A disk that refuses it has
        none, so that no error comes of it."""
        with suppress(OSError):
            if self._file.exists() or self.free() < 4 * SIZE:
                return
            handle = os.open(self._file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            try:
                os.posix_fallocate(handle, 0, SIZE)
            except OSError:
                self._file.unlink()
                raise
            finally:
                os.close(handle)

    def last_room(self) -> int:
        """Bytes free where there is hardly any room, and this was given up or never made; 0 as long
        as all is well."""
        try:
            free = self.free()
        except OSError:
            return 0
        return free if free < SCARCE and not self._file.exists() else 0

    def drop(self) -> bool:
        """Give the room up; whether there was any."""
        try:
            self._file.unlink()
        except OSError:
            return False
        return True

    def free(self) -> int:
        """Bytes that are free on its disk."""
        return shutil.disk_usage(self._folder).free

    def low(self) -> int:
        """Megabytes that are free, where that is little; -1 while there is enough."""
        try:
            free = self.free()
        except OSError:
            return -1
        return free // 1_000_000 if free < LOW else -1
