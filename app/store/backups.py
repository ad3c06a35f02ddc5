"""Backups of a data folder: made beside a running kiosk, listed, and thinned out with time.

A backup appears under its name only when it was opened by itself, every page of it was checked,
it was counted against the live records, and it was read back from where it lies. So whatever
``proven`` lists has been opened once.
"""

from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from shutil import rmtree

import msgspec
from filelock import FileLock, Timeout

from app.core.clock import Clock
from app.core.errors import KioskError
from app.core.long_work import LongWork
from app.store.audit_chain import mark_of
from app.store.audit_key import own_chain
from app.store.backup_file import (
    ENDING,
    BackupLabel,
    digest_of,
    file_name,
    read_about,
    write_backup,
)
from app.store.backup_state import other_places, remember
from app.store.copying import copy_live
from app.store.erased import rid_of_erased, write_list
from app.store.erasure import erased_ids
from app.store.files import (
    Key,
    give_id,
    kiosk_id,
    like_folder,
    read_marker,
    writing,
)
from app.store.host_lock import HostLock
from app.store.key_stores import find_key
from app.store.keyed import connect
from app.store.lock import opening
from app.store.own_content import gather
from app.store.own_disk import check_own_disk
from app.store.recovery import read_lock
from app.store.trouble import plainly
from db.sqlite import dbapi2

BESIDE = "backups"
"""Where in the data folder its own last backups are."""

SCRATCH = "backup.tmp"


@dataclass(frozen=True, slots=True)
class Keep:
    """How many backups stay: the newest of each of so many hours, days, weeks and months."""

    hours: int = 24
    days: int = 7
    weeks: int = 5
    months: int = 12


NEAR = Keep(hours=3, days=2, weeks=0, months=0)
"""In the data folder itself: against a damaged file, not against a lost disk."""

FAR = Keep()


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was opened when it was made."""

    file: Path
    about: BackupLabel

    @property
    def made(self) -> datetime:
        """The moment that it is of."""
        return self.about.when

    @property
    def patients(self) -> int:
        """How many patients are in it."""
        return self.about.counts.get("patient", 0)


def proven(folder: Path) -> tuple[Backup, ...]:
    """The backups of a data folder, newest first: those in it and where others were last written.

    Needs no key and no database. What is not a whole backup, or of other records, is left out.
    """
    key = read_marker(folder / "kiosk.json")
    found = {
        each.file: each
        for place in (folder / BESIDE, *other_places(folder))
        for each in backups_in(place)
        if not key or each.about.key == key
    }
    return tuple(sorted(found.values(), key=lambda it: it.made, reverse=True))


def backups_in(place: Path) -> tuple[Backup, ...]:
    """The whole backups in a folder, newest first."""
    found = []
    with suppress(OSError):
        for file in place.iterdir():
            if file.suffix == ENDING and not file.name.startswith("."):
                with suppress(KioskError):
                    found.append(Backup(file, read_about(file)))
    return tuple(sorted(found, key=lambda it: it.made, reverse=True))


def back_up(
    folder: Path,
    places: Iterable[Path],
    clock: Clock,
    work: LongWork,
    key_file: Path | None = None,
    beside: bool = True,
) -> Backup:
    """Makes one backup of ``folder``, which a kiosk may be using, and puts it in each of
    ``places``; with ``beside`` in the folder itself too.

    Returns the one in the last place. KioskError with what is wrong; what is there stays, and so
    does what was made before that.
    """
    check_own_disk(folder)
    if not (folder / "kiosk.db").is_file():
        raise KioskError("There is no kiosk data in {folder}. Check the folder.", folder=folder)
    host = HostLock(folder)
    with opening(folder):
        host.check()
        key = find_key(folder, key_file or folder / "kiosk.key")
        host.hold()
    if key is None:
        host.release()
        raise KioskError(
            "The key of {folder} is gone. Put it back before a backup is made.", folder=folder
        )
    try:
        conn = connect(folder / "kiosk.db", key)
        try:
            with plainly():
                conn.execute("PRAGMA busy_timeout = 5000").fetchall()
                conn.execute("SELECT count(*) FROM sqlite_master").fetchone()
            wanted = [(folder / BESIDE, NEAR)] if beside else []
            wanted += [(place, FAR) for place in places]
            return back_up_open(conn, folder, key, wanted, clock, work)
        finally:
            conn.close()
    finally:
        host.release()


def back_up_open(
    conn: dbapi2.Connection,
    folder: Path,
    key: Key,
    places: Iterable[tuple[Path, Keep]],
    clock: Clock,
    work: LongWork,
    why: str = "",
) -> Backup:
    """The same of records that are open already. ``why`` becomes part of its name."""
    marker = folder / "kiosk.json"
    with _alone(folder) as scratch:
        if not kiosk_id(marker):
            with writing(folder):
                give_id(marker, key)
                like_folder(folder, marker)
        made, copy = clock.now().astimezone(UTC), scratch / "records.db"
        counts = copy_live(conn, key, copy, work)
        own, left_out = gather(folder, scratch)
        about = BackupLabel(
            made=made.isoformat(timespec="seconds"),
            key=key.fingerprint,
            kiosk=kiosk_id(marker),
            schema=_schema(conn),
            counts=counts,
            size=copy.stat().st_size,
            sha256=digest_of(copy),
            lock=read_lock(folder),
            why=why,
            own={name: digest_of(scratch / name) for name in own},
            left_out=left_out,
            audit=_audit(copy, folder, key),
        ).sealed(key)
        written: list[Backup] = []
        for place, keep in places:
            _ready(place, folder)
            file = _free_name(place, made, why)
            write_backup(file, copy, about, work)
            like_folder(place, file)
            written.append(Backup(file, about))
            thin_out(place, about, keep)
        remember(folder, [it.file.parent for it in written if it.file.parent != folder / BESIDE])
        with suppress(KioskError, OSError):  # the backup itself is made
            there = {it: backups_in(it) for it in (folder / BESIDE, *other_places(folder))}
            rid_of_erased(there, erased_ids(conn), key, scratch, work, made)
    return written[-1]


def note_erased_beside(folder: Path, patient: str) -> None:
    """Puts an erased record on the list beside the backups in the data folder."""
    place = folder / BESIDE
    _ready(place, folder)
    write_list(place, [patient])


def thin_out(place: Path, about: BackupLabel, keep: Keep) -> None:
    """Removes what is too much of this kiosk's own backups; those before an update stay longest."""
    own = [it for it in backups_in(place) if it.about.kiosk == about.kiosk]
    special = [it for it in own if it.about.why]
    usual = [it for it in own if not it.about.why]
    stay = {it.file for it in special[:3]} | _kept(usual, keep)
    for each in own:
        if each.file not in stay:
            with suppress(OSError):
                each.file.unlink()


def _kept(newest_first: list[Backup], keep: Keep) -> set[Path]:
    """Always the newest; then the newest of each hour, day, week and month, as many as asked."""
    stay = {it.file for it in newest_first[:1]}
    for most, form in (
        (keep.hours, "%Y-%m-%d %H"),
        (keep.days, "%Y-%m-%d"),
        (keep.weeks, "%G-%V"),
        (keep.months, "%Y-%m"),
    ):
        newest: dict[str, Path] = {}
        for each in newest_first:
            newest.setdefault(each.made.strftime(form), each.file)
        stay |= set(list(newest.values())[:most])
    return stay


def _ready(place: Path, folder: Path) -> None:
    """The folder that a backup goes to is there, and was before unless it is the kiosk's own."""
    if place == folder / BESIDE:
        with writing(folder):
            place.mkdir(mode=0o700, exist_ok=True)
            like_folder(folder, place)
    elif not place.is_dir():
        raise KioskError(
            "The folder {place} for backups is not there. Put the stick in, or make the folder.",
            place=place,
        )
    for half in place.glob(f".*{ENDING}.half"):  # a killed backup's
        with suppress(OSError):
            half.unlink()


def _free_name(place: Path, made: datetime, why: str) -> Path:
    file = place / file_name(made, why)
    number = 2
    while file.exists():
        file = place / file_name(made, f"{why}-{number}".strip("-"))
        number += 1
    return file


def _schema(conn: dbapi2.Connection) -> str:
    return str(conn.execute("SELECT max(name) FROM _sqlite_migrations").fetchone()[0])


def _audit(copy: Path, folder: Path, key: Key) -> str | msgspec.UnsetType:
    """Where the audit of a copy stands. A copy of a chain that does not hold together is one all
    the same: the records are worth keeping, and ``audit verify`` says what is wrong."""
    with closing(connect(copy, key, read_only=True)) as conn:
        if not conn.execute("SELECT 1 FROM sqlite_master WHERE name = 'audit_link'").fetchone():
            return msgspec.UNSET
        return mark_of(conn, own_chain(folder))


@contextmanager
def _alone(folder: Path) -> Iterator[Path]:
    """A private folder for the copy; what a killed backup left there goes first."""
    lock = FileLock(folder / "backup.lock", timeout=0, mode=0o600, thread_local=False)
    with writing(folder):
        try:
            lock.acquire()
        except Timeout:  # an OSError as well
            raise KioskError("Another backup is being made. Wait until it is done.") from None
    scratch = folder / SCRATCH
    try:
        rmtree(scratch, ignore_errors=True)
        with writing(folder):
            scratch.mkdir(mode=0o700)
        yield scratch
    finally:
        rmtree(scratch, ignore_errors=True)
        like_folder(folder, folder / "backup.lock")
        lock.release()
