"""A new version tries the records on a copy before it is taken, and the version before takes them
back as they were, whole or not at all.

Before a new version changes the records' shape it makes a backup; the note beside them says which,
and what the records held when the shape was new. Where they still hold just that, the way back
loses nothing.
"""

import json
import os
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from shutil import copyfile, rmtree

import msgspec

from app.core.clock import Clock
from app.core.errors import KioskError
from app.core.long_work import LongWork
from app.store.backup_file import check_whole, read_about, take_out
from app.store.backups import BESIDE, Backup
from app.store.copying import copy_live, prove
from app.store.files import Key, like_folder, read_marker, write_private, writing
from app.store.host_lock import HostLock
from app.store.key_stores import find_key
from app.store.keyed import connect
from app.store.lock import lock_folder, opening
from app.store.own_disk import check_own_disk
from app.store.restoring import MOVED, READY, STAGE, finish, say_ready
from app.store.trouble import plainly
from db.migrations import migrations, unknown
from db.sqlite import Database, dbapi2

NOTE = "updated.json"
SCRATCH = "rehearsal"
ASIDE = "before-way-back"
_NOT_ROWS = "commit_witness"
"""Says how far the file goes, and changes whenever it is closed."""


class Updated(msgspec.Struct, frozen=True):
    """``backup``: the copy in the shape before. ``rows``: what the new shape held at first, ""
    until that is known, and until then nobody could save anything."""

    backup: str
    rows: str = ""


def note_begun(folder: Path, backup: Backup) -> None:
    """The shape is about to change. An update that was cut off goes on under its first backup."""
    note = _read(folder)
    if note is None or note.rows or not (folder / BESIDE / note.backup).is_file():
        _write(folder, Updated(backup.file.name))


def note_done(folder: Path, conn: dbapi2.Connection) -> None:
    """The new shape is there, and nobody has saved anything in it yet."""
    note = _read(folder)
    if note is not None and not note.rows:
        _write(folder, Updated(note.backup, rows_of(conn)))


def rows_of(conn: dbapi2.Connection) -> str:
    """Tells whether any row of any table is another one."""
    digest = sha256()
    tables = conn.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
        "AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name"
    ).fetchall()
    for (name,) in tables:
        if name != _NOT_ROWS:
            digest.update(f"\n{name}\n".encode())
            for row in conn.execute(f'SELECT * FROM "{name}"'):
                digest.update(repr(row).encode())
    return digest.hexdigest()


def rehearse(folder: Path, work: LongWork, key_file: Path | None = None) -> None:
    """Brings a copy of the records into this version's shape, and looks at all of it. A kiosk may
    be using them. Raises KioskError where that fails; the records are never touched."""
    check_own_disk(folder)
    key = _key(folder, key_file)
    scratch = folder / SCRATCH
    rmtree(scratch, ignore_errors=True)
    try:
        with writing(folder):
            scratch.mkdir(mode=0o700)
            like_folder(folder, scratch)
        copy = scratch / "kiosk.db"
        with plainly(), closing(connect(folder / "kiosk.db", key)) as live:
            live.execute("PRAGMA busy_timeout = 5000").fetchall()
            before = copy_live(live, key, copy, work)
        with plainly(), closing(connect(copy, key)) as conn:
            db = Database(conn, execute_plugins=False)
            if unknown(db):
                raise KioskError(
                    "The records were made by a newer version than this one. Install a newer one."
                )
            conn.execute("PRAGMA foreign_keys = ON").fetchall()
            try:
                migrations().apply(db)
            except dbapi2.Error as error:
                raise KioskError(
                    "This version cannot take over the records as they are. It is not taken."
                ) from error
        after = prove(copy, key)
        if any(after.get(table, 0) < rows for table, rows in before.items()):
            raise KioskError("This version would lose a part of the records. It is not taken.")
    finally:
        rmtree(scratch, ignore_errors=True)


def take_back(
    folder: Path, clock: Clock, work: LongWork, key_file: Path | None = None
) -> Path | None:
    """Gives the records the shape that this version knows, where a newer one has changed it.

    Returns where the newer file was put aside, None where nothing had to be done. Raises
    KioskError, before anything is touched, where a row would be lost.
    """
    check_own_disk(folder)
    with lock_folder(folder), opening(folder):
        HostLock(folder).check_alone()
        finish(folder)
        key = _key(folder, key_file)
        with plainly(), closing(connect(folder / "kiosk.db", key)) as conn:
            if not unknown(Database(conn, execute_plugins=False)):
                (folder / NOTE).unlink(missing_ok=True)
                return None
            backup = _backup_of(folder, conn)
        aside = _stage(folder, backup, key, clock, work)
        finish(folder)
        (folder / NOTE).unlink(missing_ok=True)
    return aside


def _backup_of(folder: Path, conn: dbapi2.Connection) -> Path:
    """The copy in the shape before, which holds every row that is there now."""
    note = _read(folder)
    if note is None or not (folder / BESIDE / note.backup).is_file():
        raise KioskError(
            "The records have a newer shape, and there is no copy of them in the one before. "
            "The newer version stays."
        )
    if note.rows and rows_of(conn) != note.rows:
        raise KioskError(
            "Something was saved since the update, and going back would lose it. The newer "
            "version stays. Install one that is newer still."
        )
    return folder / BESIDE / note.backup


def _stage(folder: Path, backup: Path, key: Key, clock: Clock, work: LongWork) -> Path:
    about = read_about(backup)
    if about.key != key.fingerprint or not about.is_sealed_by(key):
        raise KioskError(
            "The copy in the shape before does not belong to these records, or was changed. "
            "The newer version stays."
        )
    check_whole(backup, about, work)
    place = folder / STAGE
    rmtree(place, ignore_errors=True)
    try:
        with writing(folder):
            place.mkdir(mode=0o700)
            take_out(backup, about, place / "kiosk.db", work)
            for own in about.own:  # the clinic's own content stays as it is today
                (place / own).unlink(missing_ok=True)
            _check(place / "kiosk.db", key, about.counts)
            for name in MOVED:
                if not name.startswith("kiosk.db") and (folder / name).is_file():
                    copyfile(folder / name, place / name)
                    (place / name).chmod(0o600)
            (place / "kiosk.witness").unlink(missing_ok=True)
            _unwitnessed(place / "kiosk.json")
            like_folder(folder, *place.iterdir())
            for each in place.iterdir():
                _sync(each)
            aside = say_ready(folder, place, ASIDE, clock)
    except BaseException:
        if not (place / READY).exists():
            rmtree(place, ignore_errors=True)
        raise
    return aside


def _check(file: Path, key: Key, counts: dict[str, int]) -> None:
    if prove(file, key) != counts:
        raise KioskError("The copy in the shape before is damaged. The newer version stays.")
    with closing(connect(file, key)) as conn:
        if unknown(Database(conn, execute_plugins=False)):
            raise KioskError(
                "The version before this one does not know the shape of the copy either. The "
                "newer version stays."
            )


def _unwitnessed(marker: Path) -> None:
    """The copy has no witness of its own until it is opened."""
    said = json.loads(marker.read_bytes())
    said.pop("witnessed", None)
    write_private(marker, json.dumps(said).encode() + b"\n")


def _sync(file: Path) -> None:
    handle = os.open(file, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _key(folder: Path, key_file: Path | None) -> Key:
    if not (folder / "kiosk.db").is_file() or read_marker(folder / "kiosk.json") is None:
        raise KioskError("There is no kiosk data in {folder}. Check the folder.", folder=folder)
    key = find_key(folder, key_file or folder / "kiosk.key")
    if key is None:
        raise KioskError(
            "The key of {folder} is gone. Put it back before another version is installed.",
            folder=folder,
        )
    return key


def _read(folder: Path) -> Updated | None:
    try:
        return msgspec.json.decode((folder / NOTE).read_bytes(), type=Updated)
    except (OSError, ValueError):
        return None


def _write(folder: Path, note: Updated) -> None:
    with writing(folder):
        write_private(folder / NOTE, msgspec.json.encode(note))
        like_folder(folder, folder / NOTE)
