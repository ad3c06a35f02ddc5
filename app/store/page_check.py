"""Looks at every page of a large file behind an open kiosk: 800 MB take some seconds."""

from contextlib import closing
from datetime import datetime
from pathlib import Path

from app.core.faults import RecordsError
from app.store.files import Key
from app.store.inspection import check_pages
from app.store.keyed import connect
from app.store.set_aside import set_aside
from app.store.trouble import plainly
from db.sqlite import dbapi2

AT_ONCE = 32 * 1024 * 1024
"""A file no larger is looked at before it is opened: that takes a third of a second."""

_TRIES = 3
"""A page can be half written just when it is read."""


def is_small(folder: Path) -> bool:
    """Whether the records in ``folder`` are looked at before the first patient."""
    try:
        return (folder / "kiosk.db").stat().st_size <= AT_ONCE
    except OSError:
        return True


class PageCheck:
    """One look at all pages, on a thread and a connection of its own."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "kiosk.db"
        self._conn: dbapi2.Connection | None = None
        self._stopped = False

    def run(self, key: Key, now: datetime) -> bool:
        """Whether it came to the end. Raises RecordsError for a damaged page; a copy is kept."""
        for left in reversed(range(_TRIES)):
            try:
                with plainly(), closing(connect(self._file, key, read_only=True)) as conn:
                    self._conn = conn
                    if not self._stopped:
                        check_pages(conn, self._file)
                    return not self._stopped
            except RecordsError as error:
                if self._stopped:
                    return False
                if not left:
                    error.kept = set_aside(self._file.parent, error.fault, now)
                    raise
            except dbapi2.OperationalError:
                if not self._stopped:
                    raise
                return False
            finally:
                self._conn = None
        return False

    def stop(self) -> None:
        """Give it up, from another thread."""
        self._stopped = True
        conn = self._conn
        if conn is not None:
            conn.interrupt()
