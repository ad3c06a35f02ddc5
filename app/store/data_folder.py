"""What lies in a data folder before the database is opened: never taken for a new clinic's."""

from datetime import datetime
from pathlib import Path

from app.core.errors import KioskError
from app.core.faults import Fault, RecordsError
from app.store.files import Key, make_folder, make_key, read_marker, write_private, writing
from app.store.key_stores import find_key, first_key
from app.store.set_aside import set_aside

_GONE = (
    "The kiosk's data file is gone or empty: {file}. "
    "Bring the records back from your last backup: physio-kiosk restore."
)
_ONLY_A_KEY = (
    "There is a key in {key}, but no records in {folder}. Bring the records back from your last "
    "backup: physio-kiosk restore; for a new clinic, move that key away first."
)
_NEW = "kiosk.new"
_TRACES = "kiosk.json", "kiosk.witness", "kiosk.db-wal"
"""Each is written once there are records, or holds some."""


def begin_with_own_key(folder: Path) -> None:
    """An empty ``folder`` begins with a key beside its records to be, whatever keeps the key of
    others on this machine."""
    make_folder(folder)
    if not (folder / "kiosk.key").exists():
        with writing(folder):
            write_private(folder / _NEW, b"")
            make_key(folder / "kiosk.key")


class DataFolder:
    """The files of one folder, as they were found at ``now``."""

    def __init__(self, folder: Path, now: datetime) -> None:
        self.folder, self.now = folder, now
        self.file = folder / "kiosk.db"
        self.marker = folder / "kiosk.json"
        self._new = folder / _NEW

    @property
    def has_records(self) -> bool:
        """Whether there is something in the data file."""
        return self._size("kiosk.db") > 0

    @property
    def beginning(self) -> bool:
        """Whether its very first start was cut: nothing was ever acknowledged."""
        return self._new.exists() and read_marker(self.marker) is None

    def begun(self) -> None:
        """The first start is over."""
        self._new.unlink(missing_ok=True)

    def key(self, file: Path, *, create: bool) -> Key:
        """The key, new only where there never was a database. Refuses where one was and is not
        any more."""
        here = self.has_records
        marked = read_marker(self.marker) is not None
        traces = marked or any(self._size(each) for each in _TRACES)
        if traces and not here and not self.beginning:
            raise RecordsError(Fault.GONE, _GONE, self._set_aside(), file=self.file)
        if not here and not create:
            raise KioskError(
                "There is no kiosk data in {folder}. Check the folder, or start the kiosk "
                "there once.",
                folder=self.folder,
            )
        key = find_key(self.folder, file)
        if key is None and here:
            raise RecordsError(
                Fault.KEY_GONE,
                "The key file {file} is gone. Without it the data cannot be read: put it back.",
                file=file,
            )
        if key is not None and not here and not self._new.exists():
            raise RecordsError(
                Fault.GONE, _ONLY_A_KEY, self._set_aside(), key=file, folder=self.folder
            )
        if not here:
            with writing(self.folder):
                write_private(self._new, b"")
        if key is None:
            with writing(self.folder):
                key = first_key(self.folder, file)
        return key

    def _set_aside(self) -> Path | None:
        return set_aside(self.folder, Fault.GONE, self.now)

    def _size(self, name: str) -> int:
        try:
            return (self.folder / name).stat().st_size
        except FileNotFoundError:
            return 0
