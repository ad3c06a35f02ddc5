"""Opens a data folder, and never takes a lost or damaged database for a new one."""

from collections.abc import Callable, Mapping
from datetime import tzinfo
from pathlib import Path

from app.core.clock import Clock
from app.core.errors import KioskError
from app.core.exercise import Exercise
from app.core.long_work import LongWork
from app.core.programme import Programme
from app.store.audit_trail import trail_of
from app.store.backups import BESIDE, NEAR, back_up_open
from app.store.credentials import Credentials
from app.store.files import (
    Key,
    make_folder,
    make_key,
    read_marker,
    sync_folder,
    write_marker,
    writing,
)
from app.store.host_lock import HostLock
from app.store.key_stores import find_key
from app.store.keyed import connect
from app.store.ledger import Ledger
from app.store.lock import opening
from app.store.own_disk import check_own_disk
from app.store.restoring import finish as finish_restore
from app.store.store import Store
from app.store.trouble import DAMAGED, plainly
from db.migrations import migrations, unknown
from db.sqlite import Database, dbapi2

# What is set, and what must read back: a setting that did not take is as bad as none.
_PRAGMAS: dict[str, tuple[str, object]] = {
    "journal_mode": ("WAL", "wal"),
    "synchronous": ("FULL", 2),
    "foreign_keys": ("ON", 1),
    "recursive_triggers": ("ON", 1),
    "busy_timeout": ("5000", 5000),
    "secure_delete": ("ON", 1),
    "temp_store": ("MEMORY", 2),
    "cache_size": ("-8192", -8192),  # KiB: a patient's rows lie far apart in a large file
    "trusted_schema": ("OFF", 0),
    "cell_size_check": ("ON", 1),
}


def open_store(
    folder: Path,
    clock: Clock,
    *,
    exercises: Mapping[str, Exercise],
    programmes: Mapping[str, Programme],
    create: bool = True,
    zone: tzinfo | None = None,
    key_file: Path | None = None,
    checked: bool = True,
) -> Store:
    """The store in ``folder``, made first when there is none and ``create`` allows it.

    ``zone`` decides the local day (the machine's own without it); ``key_file`` may lie elsewhere.
    With ``checked`` every page is looked at first; without, damage is found when it is read.
    Raises KioskError, in one sentence, for all that can be wrong with the folder, key or file.
    """
    check_own_disk(folder)
    if create:
        make_folder(folder)
    host = HostLock(folder)
    with opening(folder):
        host.check()
        finish_restore(folder)
        key = _key(folder, key_file or folder / "kiosk.key", create=create)
        host.hold()
        try:
            database = _database(folder, key, clock, checked=checked)
            ledger = _ledger(folder, database, clock, zone)
        except BaseException:
            host.release()
            raise
    return Store(ledger, Credentials(key), exercises, programmes, host.release, folder)


def _ledger(folder: Path, database: Database, clock: Clock, zone: tzinfo | None) -> Ledger:
    """The open database with its audit's chain, which says what it found missing."""
    try:
        trail = trail_of(folder, database.conn)
        ledger = Ledger(database, clock, zone, trail)
        if trail.is_begun():
            return ledger
        with ledger.write():
            found = trail.begin()
            if found is not None:
                ledger.audit(found[0], None, None, found[1])
        trail.say_surely()
    except BaseException:
        database.close()
        raise
    return ledger


def _key(folder: Path, key_file: Path, *, create: bool) -> Key:
    """The key, new only where there is no database. Refuses where one was and is not any more."""
    file, marked = folder / "kiosk.db", read_marker(folder / "kiosk.json") is not None
    here = file.exists() and file.stat().st_size > 0
    if marked and not here:
        raise KioskError(
            f"The kiosk's data file is gone or empty: {file}. "
            "Bring the records back from your last backup: physio-kiosk restore."
        )
    if not here and not create:
        raise KioskError(
            f"There is no kiosk data in {folder}. Check the folder, or start the kiosk there once."
        )
    key = find_key(folder, key_file)
    if key is None and here:
        raise KioskError(
            f"The key file {key_file} is gone. Without it the data cannot be read: put it back."
        )
    if key is None:
        with writing(folder):
            key = make_key(key_file)
    return key


def _database(folder: Path, key: Key, clock: Clock, *, checked: bool) -> Database:
    file, marker = folder / "kiosk.db", folder / "kiosk.json"
    marked = read_marker(marker)
    if marked and marked != key.fingerprint:
        raise KioskError(
            "The key does not fit the kiosk's data. Put back the key that belongs to it, or type "
            "the recovery key: physio-kiosk key recover."
        )
    with writing(file.parent):
        file.touch(mode=0o600)
    with plainly():
        conn = connect(file, key)
        try:
            db = Database(conn, execute_plugins=False)
            _decrypt(db, surely_its_key=bool(marked))
            _prepare(db, lambda: _before_update(db, folder, key, clock), checked=checked)
            if not marked:
                with writing(file.parent):
                    sync_folder(file.parent)
                    write_marker(marker, key)
        except BaseException:
            conn.close()
            raise
    return db


def _decrypt(db: Database, *, surely_its_key: bool) -> None:
    conn = db.conn
    if conn.execute("PRAGMA cipher_status").fetchone() != ("1",):
        raise RuntimeError("this SQLite does not encrypt")
    try:
        conn.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.DatabaseError as error:
        if surely_its_key or error.sqlite_errorcode != dbapi2.SQLITE_NOTADB:
            raise
        raise KioskError(
            "The kiosk's data cannot be read: the key is not the right one, or the file is damaged."
            " Bring the records back from your last backup: physio-kiosk restore."
        ) from error


def _before_update(db: Database, folder: Path, key: Key, clock: Clock) -> None:
    """A backup of records that are about to get another shape; of none where there are none."""
    if migrations().applied(db):
        place = [(folder / BESIDE, NEAR)]
        back_up_open(db.conn, folder, key, place, clock, LongWork(), "before-update")


def _prepare(db: Database, back_up: Callable[[], None], *, checked: bool) -> None:
    """Settings, then damage, then age: a file is changed only when it is known to be sound, and
    its shape only when a backup has been made."""
    conn = db.conn
    for name, (value, expected) in _PRAGMAS.items():
        conn.execute(f"PRAGMA {name} = {value}").fetchall()
        found = conn.execute(f"PRAGMA {name}").fetchone()[0]
        if found != expected:
            raise RuntimeError(f"PRAGMA {name} is {found!r}, not {expected!r}")
    if checked or migrations().pending(db):
        _check(db)
    if unknown(db):
        raise KioskError(
            "The kiosk's data was made by a newer version of this program. Install that version."
        )
    if migrations().pending(db):
        back_up()
        migrations().apply(db)


def _check(db: Database) -> None:
    """Every page is what was written. Pages still in the log come first: they mend torn ones."""
    busy, _, _ = db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if not busy and db.conn.execute("PRAGMA cipher_integrity_check").fetchone():
        raise KioskError(DAMAGED)
