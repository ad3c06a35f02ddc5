"""Content that head office has sent: packs on a shelf in the data folder, one of them in force.

``FOLDER/VERSION`` is a whole pack, put there by one rename; ``FOLDER/in-force`` names the one that
the kiosk shows. The one before it stays, for whoever still has a photo of it before them.
"""

import os
import shutil
from contextlib import suppress
from pathlib import Path

_NAME = "packs"
_POINTER = "in-force"


class PackShelf:
    """The packs of one data folder."""

    def __init__(self, data: Path) -> None:
        self.folder = data / _NAME

    def has(self, version: int) -> bool:
        """Whether this pack is there, whole."""
        return self.place(version).is_dir()

    def place(self, version: int) -> Path:
        """Where a pack is, or is to be."""
        return self.folder / str(version)

    def versions(self) -> tuple[int, ...]:
        """All that are there, the newest last."""
        here = self.folder.iterdir() if self.folder.is_dir() else ()
        return tuple(sorted(int(it.name) for it in here if it.name.isdecimal() and it.is_dir()))

    @property
    def version(self) -> int:
        """The pack in force; 0 for none."""
        with suppress(OSError, ValueError):
            found = int((self.folder / _POINTER).read_text(encoding="ascii"))
            if self.has(found):
                return found
        return 0

    def folders(self) -> tuple[Path, ...]:
        """The pack in force as a content folder, if there is one."""
        version = self.version
        return (self.place(version),) if version else ()

    def waiting(self) -> int:
        """A pack that was checked and is newer than the one in force; 0 for none."""
        newest = max(self.versions(), default=0)
        return newest if newest > self.version else 0

    def take_up(self, version: int) -> None:
        """Have this pack in force from now on; 0 for none."""
        half = self.folder / f"{_POINTER}.new"
        half.write_text(str(version), encoding="ascii")
        half.replace(self.folder / _POINTER)

    def put(self, made: Path, version: int) -> None:
        """``made`` is a whole pack from now on; of the older ones two stay."""
        if hasattr(os, "sync"):  # its files, before the name that says they are whole
            os.sync()
        made.rename(self.place(version))
        kept = {version, self.version, *self.versions()[-3:]}
        for old in self.versions():
            if old not in kept:
                shutil.rmtree(self.place(old), ignore_errors=True)
