"""What goes wrong with the database, said so that a person knows what to do."""

from collections.abc import Iterator
from contextlib import contextmanager

from app.core.errors import KioskError
from db.sqlite import dbapi2

DAMAGED = (
    "The kiosk's data file is damaged. "
    "Bring the records back from your last backup: physio-kiosk restore."
)
FULL = "The disk is full. Free some space, then try again: all that was shown as saved is safe."

_SENTENCES = {
    dbapi2.SQLITE_FULL: FULL,
    dbapi2.SQLITE_CORRUPT: DAMAGED,
    dbapi2.SQLITE_NOTADB: DAMAGED,
    dbapi2.SQLITE_BUSY: "Another program is using the kiosk's data. Close it, then try again.",
    dbapi2.SQLITE_IOERR: "The disk did not read or write. Check the disk and its free space.",
    dbapi2.SQLITE_READONLY: "The data folder cannot be written. Check who may write there.",
    dbapi2.SQLITE_CANTOPEN: "The data folder cannot be opened. Check who may read and write there.",
}


@contextmanager
def plainly() -> Iterator[None]:
    """Turns what the disk or the file did into a KioskError; our own mistakes pass as they are."""
    try:
        yield
    except dbapi2.Error as error:
        sentence = _SENTENCES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if sentence is None:
            raise
        raise KioskError(sentence) from error
