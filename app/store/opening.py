"""Opens a data folder, and never takes a lost or damaged database for a new one."""

from collections.abc import Callable, Mapping
from datetime import tzinfo
from functools import partial
from pathlib import Path

from app.core.clock import Clock
from app.core.exercise import Exercise
from app.core.faults import Fault, RecordsError
from app.core.long_work import LongWork
from app.core.programme import Programme
from app.store.audit_trail import trail_of
from app.store.backups import BESIDE, NEAR, back_up_open
from app.store.clinic_key import clinic_key
from app.store.credentials import Credentials
from app.store.data_folder import DataFolder
from app.store.files import (
    Key,
    make_folder,
    mark_witnessed,
    read_marker,
    sync_folder,
    wants_witness,
    write_marker,
    writing,
)
from app.store.host_lock import HostLock
from app.store.inspection import inspect
from app.store.keyed import connect
from app.store.ledger import Ledger
from app.store.lock import opening
from app.store.log_file import LogFile
from app.store.own_disk import check_own_disk
from app.store.reach import Reach
from app.store.restoring import finish as finish_restore
from app.store.store import Store
from app.store.trouble import DAMAGED, plainly
from app.store.updating import note_begun, note_done
from app.store.witness import Witness
from db.capture import follow
from db.fresh import begin, is_empty
from db.migrations import migrations, unknown
from db.sqlite import Database, dbapi2

# What is set, and what must read back: a setting that did not take is as bad as none.
_PRAGMAS: dict[str, tuple[str, object]] = {
    "journal_mode": ("WAL", "wal"),
    "synchronous": ("FULL", 2),
    "foreign_keys": ("ON", 1),
    "recursive_triggers": ("ON", 1),
    "busy_timeout": ("30000", 30000),  # only the thread of the records waits, nobody's touch
    "secure_delete": ("ON", 1),
    "temp_store": ("MEMORY", 2),
    "cache_size": ("-8192", -8192),  # KiB: a patient's rows lie far apart in a large file
    "trusted_schema": ("OFF", 0),
    "cell_size_check": ("ON", 1),
    "journal_size_limit": ("16777216", 16777216),  # bytes of the log that stay on the disk
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
    Raises KioskError, in one sentence, for all that can be wrong with the folder, key or file; a
    RecordsError also says what it is, and where a copy of what was found lies.
    """
    check_own_disk(folder)
    if create:
        make_folder(folder)
    host = HostLock(folder)
    with opening(folder):
        host.check()
        finish_restore(folder)
        place = DataFolder(folder, clock.now())
        key = place.key(key_file or folder / "kiosk.key", create=create)
        host.hold()
        try:
            database, reach = _database(place, key, clock, checked=checked)
            ledger = _ledger(folder, database, clock, zone, reach)
            ledger.again = partial(_connected, place.file, key)
        except BaseException:
            host.release()
            raise
    credentials = Credentials(clinic_key(ledger) or key)
    return Store(ledger, credentials, exercises, programmes, host.release, folder, own_key=key)


def _ledger(
    folder: Path, database: Database, clock: Clock, zone: tzinfo | None, reach: Reach
) -> Ledger:
    """The open database with its audit's chain, which says what it found missing."""
    try:
        trail = trail_of(folder, database.conn)
        ledger = Ledger(database, clock, zone, reach, trail)
        if trail.is_begun():
            return ledger
        with ledger.write():
            found = trail.begin()
            if found is not None:
                ledger.audit(found[0], None, None, found[1])
        trail.say_surely()
    except BaseException:
        database.close()
        reach.close()
        raise
    return ledger


def _database(
    place: DataFolder, key: Key, clock: Clock, *, checked: bool
) -> tuple[Database, Reach]:
    file, marked = place.file, read_marker(place.marker)
    if marked and marked != key.fingerprint:
        raise RecordsError(
            Fault.KEY_WRONG,
            "The key does not fit the kiosk's data. Put back the key that belongs to it, or type "
            "the recovery key: physio-kiosk key recover.",
        )
    if place.has_records:
        torn = inspect(place, key, checked=checked)
    else:
        torn, checked = False, True
        with writing(file.parent):
            file.touch(mode=0o600)
    with plainly():
        conn = connect(file, key)
        try:
            if conn.execute("PRAGMA cipher_status").fetchone() != ("1",):
                raise RuntimeError("this SQLite does not encrypt")
            db = Database(conn, execute_plugins=False)
            _prepare(
                db,
                lambda: _before_update(db, place.folder, key, clock),
                unsure=torn,
                checked=checked,
            )
            note_done(place.folder, conn)
            reach = Reach(conn, LogFile(file), Witness(place.folder, key))
            reach.begin()
            _mark(place, key, marked)
        except BaseException:
            conn.close()
            raise
    return db, reach


def _mark(place: DataFolder, key: Key, marked: str | None) -> None:
    """Say beside the records that they and their witness are there."""
    with writing(place.folder):
        if not marked:
            sync_folder(place.folder)
            write_marker(place.marker, key)
        if not marked or not wants_witness(place.marker):
            mark_witnessed(place.marker)
        place.begun()


def _before_update(db: Database, folder: Path, key: Key, clock: Clock) -> None:
    """A backup of records that are about to get another shape; of none where there are none."""
    if migrations().applied(db):
        place = [(folder / BESIDE, NEAR)]
        note_begun(
            folder, back_up_open(db.conn, folder, key, place, clock, LongWork(), "before-update")
        )


def _prepare(db: Database, back_up: Callable[[], None], *, unsure: bool, checked: bool) -> None:
    """Settings, then damage, then age: a file is changed only when it is known to be sound, and
    its shape only when a backup has been made."""
    _set_up(db.conn)
    if unsure or (migrations().pending(db) and not checked):
        _check(db)
    if unknown(db):
        raise RecordsError(
            Fault.NEWER,
            "The kiosk's data was made by a newer version of this program. Install that version.",
        )
    if is_empty(db):
        begin(db)
    elif migrations().pending(db):
        back_up()
        migrations().apply(db)
    follow(db)


def _set_up(conn: dbapi2.Connection) -> None:
    for name, (value, expected) in _PRAGMAS.items():
        conn.execute(f"PRAGMA {name} = {value}").fetchall()
        found = conn.execute(f"PRAGMA {name}").fetchone()[0]
        if found != expected:
            raise RuntimeError(f"PRAGMA {name} is {found!r}, not {expected!r}")


def _connected(file: Path, key: Key) -> dbapi2.Connection:
    """Another connection to a file that is open already."""
    conn = connect(file, key)
    try:
        _set_up(conn)
    except BaseException:
        conn.close()
        raise
    return conn


def _check(db: Database) -> None:
    """Every page is what was written. Pages still in the log come first: they mend torn ones."""
    busy, _, _ = db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if not busy and db.conn.execute("PRAGMA cipher_integrity_check").fetchone():
        raise RecordsError(Fault.DAMAGED, DAMAGED)
