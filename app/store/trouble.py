"""What goes wrong with the database, said so that a person knows what to do."""

from collections.abc import Iterator
from contextlib import contextmanager

from app.core.faults import Fault, RecordsError
from db.sqlite import dbapi2

DAMAGED = (
    "The kiosk's data file is damaged. "
    "Bring the records back from your last backup: physio-kiosk restore."
)
FULL = "The disk is full. Free some space, then try again: all that was shown as saved is safe."

_TOLD = {
    dbapi2.SQLITE_FULL: (Fault.FULL, FULL),
    dbapi2.SQLITE_CORRUPT: (Fault.DAMAGED, DAMAGED),
    dbapi2.SQLITE_NOTADB: (Fault.DAMAGED, DAMAGED),
    dbapi2.SQLITE_BUSY: (
        Fault.BUSY,
        "Another program is using the kiosk's data. Close it, then try again.",
    ),
    dbapi2.SQLITE_IOERR: (
        Fault.DISK,
        "The disk did not read or write. Check the disk and its free space.",
    ),
    dbapi2.SQLITE_READONLY: (
        Fault.READ_ONLY,
        "The data folder cannot be written. Check who may write there.",
    ),
    dbapi2.SQLITE_CANTOPEN: (
        Fault.READ_ONLY,
        "The data folder cannot be opened. Check who may read and write there.",
    ),
}


@contextmanager
def plainly() -> Iterator[None]:
    """Turns what the disk or the file did into a RecordsError; our own mistakes pass as is."""
    try:
        yield
    except dbapi2.Error as error:
        told = _TOLD.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if told is None:
            raise
        fault, sentence = told
        raise RecordsError(fault, sentence) from error


def sqlite_version() -> str:
    """Of the one SQLite of this process."""
    return str(dbapi2.sqlite_version)
