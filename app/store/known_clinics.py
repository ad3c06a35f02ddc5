"""Which data folders of this machine held a clinic, known outside of them.

The mount point of a disk that is not there is an empty folder, and nothing in it says that there
were records.
"""

import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from app.core.faults import Fault, RecordsError
from app.store.files import write_private

_SAID = (
    "There are records in {folder}, but its disk is not there now. Check that disk. "
    "For a new clinic in that folder, delete {mark} first."
)


class KnownClinics:
    """One small file for each folder, in ``place``: the settings folder of the kiosk's user."""

    def __init__(self, place: Path) -> None:
        self._place = place

    def check(self, folder: Path) -> None:
        """Raises RecordsError where ``folder`` is empty, or not there, and held a clinic."""
        mark = self.mark(folder)
        if os.path.exists(mark) and not _holds_anything(folder):
            raise RecordsError(Fault.DISK, _SAID, folder=folder, mark=mark)

    def note(self, folder: Path) -> None:
        """There is a clinic in ``folder``. Where that cannot be kept, all else goes on."""
        mark = self.mark(folder)
        if not os.path.exists(mark):
            with suppress(OSError):
                self._place.mkdir(mode=0o700, parents=True, exist_ok=True)
                write_private(mark, f"{folder.absolute()}\n".encode())

    def mark(self, folder: Path) -> Path:
        """Where it is said of ``folder``."""
        name = sha256(os.path.realpath(folder).encode()).hexdigest()[:16]
        return self._place / f"{name}.clinic"


def _holds_anything(folder: Path) -> bool:
    """Whatever a kiosk leaves beside its locks, which it may have made on the empty place."""
    try:
        return any(it.suffix != ".lock" and it.name != "lost+found" for it in folder.iterdir())
    except FileNotFoundError:
        return False
    except OSError:
        return True
