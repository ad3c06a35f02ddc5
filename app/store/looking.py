"""What a backup holds, looked at before anything of it is taken back."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.core.errors import KioskError
from app.core.long_work import LongWork
from app.store.backup_file import BackupLabel, check_whole, read_about
from app.store.files import (
    Key,
)
from app.store.key_stores import KeyKeeper, find_key
from app.store.known_erasures import erasures_known_to
from app.store.recovery import Lock, unlock


@dataclass(frozen=True, slots=True)
class Looked:
    """A backup that was opened, and what is in it. ``instead`` is whether records are already
    where it is to go, which would be set aside. ``lists`` are folders in which lists of erased
    records may be; whoever was erased after ``erased_to`` comes back with it, None: nobody does.
    """

    file: Path
    about: BackupLabel
    key: Key
    instead: bool
    lists: tuple[Path, ...] = ()
    erased_to: datetime | None = None


@dataclass(frozen=True, slots=True)
class Restored:
    """What is there now, and where what was there before is: None when nothing was."""

    counts: dict[str, int]
    kiosk: str
    aside: Path | None


@dataclass(frozen=True, slots=True)
class Under:
    """The key that records are to be under, its recovery lock, and what keeps it. ``elsewhere``
    is a key file that is not beside them."""

    key: Key
    lock: Lock | None
    kept: KeyKeeper = KeyKeeper.FILE
    elsewhere: Path | None = None


def key_for(about: BackupLabel, folder: Path, key_file: Path | None, words: str | None) -> Key:
    """The key of a backup: from ``words``, from ``key_file``, or the one that ``folder`` has.

    Raises KioskError when that is not the one, or none is at hand.
    """
    if words is not None:
        if about.lock is None:
            raise KioskError(
                "No recovery key had been made when this backup was. Use the key file instead: "
                "--key-file."
            )
        return unlock(about.lock, words)
    key = find_key(folder, key_file or folder / "kiosk.key")
    if key is None:
        raise KioskError(
            "This backup is locked. Say with --recovery-key or --key-file what opens it."
        )
    if key.fingerprint != about.key:
        raise KioskError(
            "This backup belongs to other records, or to an earlier key of these. "
            "Use the key, or the recovery key, that it was made with."
        )
    return key


def look(
    file: Path,
    folder: Path,
    work: LongWork,
    key_file: Path | None = None,
    words: str | None = None,
    lists: Iterable[Path] = (),
) -> Looked:
    """Opens ``file`` without changing anything; ``lists`` are more folders in which a list of
    erased records may be. KioskError with what is wrong with it."""
    about = read_about(file)
    key = key_for(about, folder, key_file, words)
    if not about.is_sealed_by(key):
        raise KioskError(
            "{file} was changed since it was made, or put together from two. Take another backup.",
            file=file.name,
        )
    check_whole(file, about, work)
    instead = any((folder / it).exists() for it in ("kiosk.db", "kiosk.json"))
    places = (file.parent, *lists)
    return Looked(file, about, key, instead, places, erasures_known_to(folder, about, *places))
