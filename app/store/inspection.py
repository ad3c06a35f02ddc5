"""Looks at a database before anything can change it: by a connection that may only read."""

import re
from contextlib import closing
from pathlib import Path
from time import sleep

from app.core.faults import Fault, RecordsError
from app.store.data_folder import DataFolder
from app.store.files import Key, read_marker, wants_witness
from app.store.keyed import connect
from app.store.log_file import LogFile
from app.store.reach import Reach, falls_short
from app.store.set_aside import set_aside
from app.store.trouble import DAMAGED, plainly
from app.store.witness import Witness
from db.sqlite import dbapi2

BEHIND = (
    "The last that was saved is missing from the kiosk's data. What was found is kept as it is. "
    "Put the data folder back as it was, or bring back your last backup."
)
UNWITNESSED = (
    "The file kiosk.witness is gone, which says how far the records go: what was saved last may be "
    "missing. Put the whole data folder back as it was, or bring back your last backup."
)
WRONG_KEY = (
    "The kiosk's data cannot be read: the key is not the right one, or the file is damaged."
    " Bring the records back from your last backup: physio-kiosk restore."
)
_TRIES = 40
_PAUSE_S = 0.05
"""Another program may be in the middle of a save, or fold its log in, while this one looks: what is
missing then is there a moment later. What is truly missing stays so."""

_BAD_PAGE = re.compile(r"page (\d+)")


def inspect(place: DataFolder, key: Key, *, checked: bool) -> bool:
    """Raises RecordsError for records that cannot be read, are damaged, or fall short of what was
    saved; a copy is set aside first. Nothing is changed.

    ``checked``: each page is looked at. Returns whether pages are torn that the log will mend.
    """
    _undo_a_cut_beginning(place, key)
    try:
        with plainly(), closing(connect(place.file, key, read_only=True)) as conn:
            conn.execute("PRAGMA busy_timeout = 5000")
            _can_read(conn, surely_its_key=bool(read_marker(place.marker)))
            if not place.beginning:
                _reaches(conn, place, Witness(place.folder, key))
            return checked and check_pages(conn, place.file)
    except RecordsError as error:
        if error.fault in (Fault.DAMAGED, Fault.BEHIND):
            error.kept = set_aside(place.folder, error.fault, place.now)
        raise


def _undo_a_cut_beginning(place: DataFolder, key: Key) -> None:
    """Before its log is begun a new file has a rollback journal; where that was cut off, only a
    connection that may write can undo it."""
    if not place.file.with_name(f"{place.file.name}-journal").exists():
        return
    with plainly(), closing(connect(place.file, key)) as conn:
        conn.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _can_read(conn: dbapi2.Connection, *, surely_its_key: bool) -> None:
    try:
        conn.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.DatabaseError as error:
        if surely_its_key or error.sqlite_errorcode != dbapi2.SQLITE_NOTADB:
            raise
        raise RecordsError(Fault.KEY_WRONG, WRONG_KEY) from error


def _reaches(conn: dbapi2.Connection, place: DataFolder, witness: Witness) -> None:
    for left in reversed(range(_TRIES)):
        with closing(LogFile(place.file)) as log:
            said, now = witness.read(), Reach(conn, log, witness).now()
            if now is None and said is None:
                return
            if said is None:
                if wants_witness(place.marker):
                    raise RecordsError(Fault.UNWITNESSED, UNWITNESSED)
                return
            if now is not None and not falls_short(said, now, place.file, log):
                return
            if not left:
                raise RecordsError(Fault.BEHIND, BEHIND)
        sleep(_PAUSE_S)


def check_pages(conn: dbapi2.Connection, file: Path) -> bool:
    """Raises RecordsError where a page is not what was written, unless the log brings it anew."""
    told = [str(said) for (said,) in conn.execute("PRAGMA cipher_integrity_check").fetchall()]
    if not told:
        return False
    with closing(LogFile(file)) as log:
        frames = conn.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()[1]
        mended = set(log.pages(frames))
    for said in told:
        bad = _BAD_PAGE.search(said)
        if bad is None or int(bad[1]) not in mended:
            raise RecordsError(Fault.DAMAGED, DAMAGED)
    return True
