"""A whole copy of the records, made while they are in use, and looked at through and through."""

from collections.abc import Mapping
from pathlib import Path

from app.core.errors import KioskError
from app.core.long_work import LongWork
from app.store.files import Key
from app.store.keyed import connect
from app.store.log_room import LogRoom
from app.store.trouble import plainly
from db.sqlite import dbapi2

Counts = Mapping[str, int]
"""How many rows each table holds."""


def counts_of(conn: dbapi2.Connection) -> dict[str, int]:
    """The rows of every table, at one moment."""
    own = not conn.in_transaction
    if own:
        conn.execute("BEGIN")
    try:
        tables = conn.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
            "ORDER BY name"
        ).fetchall()
        return {
            str(name): int(conn.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])
            for (name,) in tables
        }
    finally:
        if own:
            conn.execute("COMMIT")


def copy_live(live: dbapi2.Connection, key: Key, to: Path, work: LongWork) -> dict[str, int]:
    """Writes all that ``live`` holds, its log too, to ``to``, and returns what was counted there.

    The kiosk may go on writing: the copy is of one moment. It is opened anew, every page of it is
    checked, and it is counted against the live file. Raises KioskError when that is not so.
    """
    room = LogRoom(live)
    live.set_progress_handler(lambda: int(work.stopped or room.short), 10_000)
    try:
        with plainly():
            before = counts_of(live)
            work.at(0.1, "copy")
            live.execute("VACUUM INTO ?", (str(to),))
            after = counts_of(live)
    except KioskError:
        work.check()
        room.check()
        raise
    except dbapi2.OperationalError:
        work.check()  # told to stop, it is interrupted
        room.check()
        raise
    finally:
        live.set_progress_handler(None, 0)
    to.chmod(0o600)
    work.at(0.4, "check")
    found = prove(to, key)
    for table in before.keys() | after.keys() | found.keys():
        least, most = sorted((before.get(table, 0), after.get(table, 0)))
        if not least <= found.get(table, -1) <= most:
            raise KioskError("The copy does not hold what the records hold. Try again.")
    return found


def prove(file: Path, key: Key) -> dict[str, int]:
    """Opens ``file`` by itself, looks at every page and every link, and counts.

    Raises KioskError with what is wrong.
    """
    conn = connect(file, key, read_only=True)
    try:
        try:
            if conn.execute("PRAGMA cipher_integrity_check").fetchone():
                raise KioskError(_BROKEN)
            if conn.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                raise KioskError(_BROKEN)
            if conn.execute("PRAGMA foreign_key_check").fetchone():
                raise KioskError(_BROKEN)
            found = counts_of(conn)
        except dbapi2.DatabaseError as error:
            raise KioskError(_BROKEN) from error
    finally:
        conn.close()
    if "patient" not in found or "_sqlite_migrations" not in found:
        raise KioskError("There are no records in this copy. Take another backup.")
    return found


_BROKEN = "The copy is damaged: not every page of it can be read. Take another backup."
