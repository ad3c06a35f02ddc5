"""Records put back from a backup: looked at first, then put in place whole or not at all.

All that comes in is made ready in a folder of its own inside the data folder. The file ``ready``
there is the moment that decides: before it nothing has changed, after it whoever opens the data
folder next finishes the change. What was there before is moved aside, never overwritten.
"""

import json
import os
import secrets
from contextlib import closing
from pathlib import Path
from shutil import rmtree

from app.core.clock import Clock
from app.core.errors import KioskError
from app.core.long_work import LongWork
from app.store import audit_key
from app.store.audit_head import FILE as AUDIT_HEAD
from app.store.audit_head import HeadFile
from app.store.audit_trail import Trail
from app.store.backup_file import take_out
from app.store.copying import counts_of, prove
from app.store.erasure import forget
from app.store.files import (
    Key,
    like_folder,
    make_folder,
    read_key,
    sync_folder,
    write_marker,
    write_private,
    writing,
)
from app.store.host_lock import HostLock
from app.store.key_stores import CREDENTIAL, IN_KEYCHAIN, KeyKeeper, keep
from app.store.keyed import connect
from app.store.known_erasures import known_erased
from app.store.ledger import Ledger
from app.store.lock import lock_folder, opening
from app.store.looking import Looked, Restored, Under
from app.store.own_content import put_in_place
from app.store.own_disk import check_own_disk
from app.store.recovery import FILE as RECOVERY
from app.store.recovery import write_lock
from db.migrations import unknown
from db.sqlite import Database, dbapi2

STAGE = "restoring"
READY = "ready"
ASIDE = "before-restore"

MOVED = (
    "kiosk.db",
    "kiosk.db-wal",
    "kiosk.db-shm",
    "kiosk.witness",
    "kiosk.json",
    "kiosk.key",
    CREDENTIAL,
    IN_KEYCHAIN,
    RECOVERY,
    AUDIT_HEAD,
    audit_key.FILE,
)
"""What belongs to the records and their key. The clinic's own content stays where it is."""


def restore(
    looked: Looked,
    folder: Path,
    clock: Clock,
    work: LongWork,
    to: Under | None = None,
    by: str | None = None,
) -> Restored:
    """Puts a backup into ``folder``, as a new kiosk. Nobody may have the folder open.

    Raises KioskError, and then nothing has changed.
    """
    check_own_disk(folder)
    make_folder(folder)
    with lock_folder(folder), opening(folder):
        HostLock(folder).check_alone()
        finish(folder)
        restored = stage(looked, folder, clock, work, to, by)
        finish(folder)
    return restored


def stage(
    looked: Looked,
    folder: Path,
    clock: Clock,
    work: LongWork,
    to: Under | None = None,
    by: str | None = None,
) -> Restored:
    """Makes a backup ready beside records that may be in use: whoever opens the folder next finds
    it in their place. Raises KioskError, and then nothing has changed."""
    to = to or Under(looked.key, looked.about.lock)
    place = folder / STAGE
    if (place / READY).exists():
        raise KioskError("A backup waits to be put in place already. Start the kiosk again.")
    rmtree(place, ignore_errors=True)
    try:
        with writing(folder):
            place.mkdir(mode=0o700)
            counts = _records(looked, folder, clock, work, to.key, by)
            _keep_key(place, folder, to)
            if to.lock is not None:
                write_lock(place, to.lock)
            kiosk = write_marker(place / "kiosk.json", to.key)
            work.check()
            aside = say_ready(folder, place, ASIDE, clock)
    except BaseException:
        if not (place / READY).exists():
            rmtree(place, ignore_errors=True)
        raise
    return Restored(counts, kiosk, aside if looked.instead else None)


def say_ready(folder: Path, place: Path, aside: str, clock: Clock) -> Path:
    """The moment that decides: all in ``place`` is written, and ``folder``'s own. Returns where
    what is there now will be, a new name that begins with ``aside``."""
    to = free_name(folder, f"{aside}-{clock.now():%Y-%m-%d-%H%M%S}")
    brought = [name for name in MOVED if (place / name).exists()]
    like_folder(folder, place, *place.rglob("*"))
    sync_folder(place)
    said = {"aside": to.name, "brought": brought}
    write_private(place / READY, json.dumps(said).encode())
    like_folder(folder, place / READY)
    return to


def _keep_key(place: Path, folder: Path, to: Under) -> None:
    """The key where it is to be: a file that is elsewhere is never written over, and a credential
    that systemd hands over stays in ``folder``."""
    if to.elsewhere is None:
        keep(place, place / "kiosk.key", to.key, to.kept)
        here = folder / CREDENTIAL
        if to.kept is KeyKeeper.SYSTEMD and not (place / CREDENTIAL).exists() and here.exists():
            write_private(place / CREDENTIAL, here.read_bytes())
    elif (found := read_key(to.elsewhere)) is None:
        keep(place, to.elsewhere, to.key, KeyKeeper.FILE)
    elif found != to.key:
        raise KioskError(
            "Another key is in {file}. Move it away, or name another file in "
            "PHYSIO_KIOSK_KEY_FILE.",
            file=to.elsewhere,
        )


def finish(folder: Path) -> None:
    """Puts in place what was made ready; without that, does nothing. Nobody may have the records
    open. Cut off anywhere, it goes on from there the next time."""
    stage = folder / STAGE
    try:
        said = json.loads((stage / READY).read_bytes())
        aside, brought = folder / str(said["aside"]), set(said["brought"])
    except FileNotFoundError:
        return
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise KioskError(
            "A restore into {folder} was cut off. Restore once more into a new folder.",
            folder=folder,
        ) from error
    HostLock(folder).check_alone()
    with writing(folder):
        for name in MOVED:
            if name not in brought:
                _set_aside(folder, aside, name)
            elif (stage / name).exists():  # else it is in its place already
                _set_aside(folder, aside, name)
                os.rename(stage / name, folder / name)
            sync_folder(folder)
        put_in_place(stage, folder)
        (stage / READY).unlink()
        sync_folder(stage)
        rmtree(stage, ignore_errors=True)


def _set_aside(folder: Path, aside: Path, name: str) -> None:
    if (folder / name).exists():
        aside.mkdir(mode=0o700, exist_ok=True)
        like_folder(folder, aside)
        os.rename(folder / name, aside / name)
        sync_folder(aside)


def _trail(conn: dbapi2.Connection, folder: Path) -> Trail | None:
    """The chain of what was restored: a new one, since the old one went on elsewhere after the
    backup. A key that is not beside the records stays as it is. None for records from before
    there were chains."""
    stage, file = folder / STAGE, audit_key.place(folder)
    if not conn.execute("SELECT 1 FROM sqlite_master WHERE name = 'audit_link'").fetchone():
        return None
    file = stage / audit_key.FILE if file == folder / audit_key.FILE else file
    signer = audit_key.find_signer(file) or audit_key.make_signer(file)
    return Trail(conn, signer, HeadFile(stage))


def _records(
    looked: Looked, folder: Path, clock: Clock, work: LongWork, key: Key, by: str | None
) -> dict[str, int]:
    """The records in the stage, opened, checked, counted, and told that they were restored."""
    file = folder / STAGE / "kiosk.db"
    take_out(looked.file, looked.about, file, work)
    work.at(0.7, "check")
    found = prove(file, looked.key)
    if found != looked.about.counts:
        raise KioskError(
            "{file} does not hold what it says. Take another backup.", file=looked.file.name
        )
    with closing(connect(file, looked.key)) as conn:
        db = Database(conn, execute_plugins=False)
        if unknown(db):
            raise KioskError(
                "This backup was made by a newer version of this program. Install that version."
            )
        if erased := known_erased(folder, *looked.lists):
            forget(conn, erased)
            found = counts_of(conn)
        ledger = Ledger(db, clock, None, trail=(trail := _trail(conn, folder)))
        before = HeadFile(folder).read()
        instead = f", in place of {before.mark()}" if before is not None else ""
        to = looked.erased_to
        known = f", erasures known to {to.isoformat(timespec='seconds')}" if to else ""
        with ledger.write():
            if trail is not None and not trail.head.place and (begun := trail.begin()):
                ledger.audit(begun[0], None, by, begun[1])
            ledger.audit(
                "records restored", None, by, f"backup of {looked.about.made}{instead}{known}"
            )
            for (patient,) in conn.execute(_SAID_NOWHERE).fetchall() if erased else ():
                ledger.audit("record erased", patient, by, "left out of the backup")
        if trail is not None:
            trail.say_surely()
    if key.secret != looked.key.secret:
        with closing(connect(file, looked.key)) as conn:
            conn.execute(f"PRAGMA rekey = \"x'{key.secret.hex()}'\"")
        prove(file, key)
    work.at(0.95, "check")
    with file.open("rb") as written:
        os.fsync(written.fileno())
    return found


_SAID_NOWHERE = """
SELECT patient_id FROM erased WHERE patient_id NOT IN (
  SELECT subject_id FROM audit WHERE action = 'record erased' AND subject_id IS NOT NULL)
"""


def free_name(folder: Path, name: str) -> Path:
    """``name`` in ``folder``, or one like it that is not there yet."""
    aside = folder / name
    while aside.exists():
        aside = folder / f"{name}-{secrets.token_hex(2)}"
    return aside
