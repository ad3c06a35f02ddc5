"""Backups as staff make them, look into them and bring them back: no Qt, off the thread that
draws, beside the open records."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.clock import Clock
from app.core.errors import KioskError
from app.core.long_work import LongWork
from app.core.roles import Action
from app.core.staff import Staff
from app.store.backup_state import trouble
from app.store.backups import Backup, back_up, backups_in, proven
from app.store.files import Key, like_folder, writing
from app.store.key_stores import as_kept, find_key
from app.store.looking import Looked, Restored, Under, look
from app.store.recovery import FILE as RECOVERY
from app.store.recovery import lock, new_words, read_lock, tidied, unlock, write_lock
from app.store.restoring import stage
from app.usecases.needs import HasSettings, HasStore

__all__ = ["Backup", "BackupDesk", "BackupStanding", "Last", "Looked", "Restored"]

MOST_LISTED = 20


@dataclass(frozen=True, slots=True)
class BackupStanding:
    """``backups`` are those that were opened when they were made, newest first; ``places`` where
    another can be put. ``trouble`` is why the last one could not be made."""

    backups: tuple[Backup, ...]
    places: tuple[Path, ...]
    trouble: str
    has_recovery: bool


@dataclass(frozen=True, slots=True)
class Last:
    """``backup`` is the newest one, ``trouble`` why there is none later; ``has_recovery`` whether
    it opens without this machine."""

    backup: Backup | None
    trouble: str
    has_recovery: bool


class BackupDesk:
    """Everything takes who asks, and refuses whoever may not."""

    def __init__(
        self,
        data: Path,
        clock: Clock,
        drives: Callable[[], list[Path]],
        key_file: Path | None,
        sheet: Callable[[str, str], bytes] = lambda *_: b"",
    ) -> None:
        self._data, self._clock, self._drives, self._key_file = data, clock, drives, key_file
        self._sheet = sheet

    def last(self) -> Last:
        """The newest backup, and what is still to be done so that it can be brought back."""
        found = proven(self._data)
        return Last(found[0] if found else None, trouble(self._data), self._has_recovery())

    def standing(self, staff: Staff, clinic: HasSettings) -> BackupStanding:
        """What there is, also on sticks that are put in now."""
        staff.require(Action.BACK_UP)
        drives = self._drives()
        known = {it.file: it for place in drives for it in backups_in(place)}
        known |= {it.file: it for it in proven(self._data)}
        backups = sorted(known.values(), key=lambda it: it.made, reverse=True)[:MOST_LISTED]
        said = clinic.setting("backup_folder")
        places = dict.fromkeys([*([Path(said)] if said else []), *drives])
        return BackupStanding(
            tuple(backups), tuple(places), trouble(self._data), self._has_recovery()
        )

    def make(self, staff: Staff, place: Path | None, work: LongWork) -> Backup:
        """A backup of now in ``place``, and in the data folder."""
        staff.require(Action.BACK_UP)
        places = [place] if place is not None else []
        return back_up(self._data, places, self._clock, work, self._key_file)

    def note(self, staff: Staff, clinic: HasStore, made: Backup) -> None:
        """Writes down who made it, on the thread of the open records."""
        detail = f"{made.about.counts.get('patient', 0)} patients; sha256 {made.about.sha256}"
        with clinic.store.ledger.write():
            clinic.store.ledger.audit("backup made", None, staff.id, detail)

    def look(self, staff: Staff, file: Path, work: LongWork) -> Looked:
        """Opens a backup with this kiosk's key; nothing changes."""
        staff.require(Action.BACK_UP)
        return look(file, self._data, work, self._key_file, None, self._drives())

    def bring_back(self, staff: Staff, looked: Looked, work: LongWork) -> Restored:
        """Makes it ready: when the kiosk is started again it is in place, and what was there is
        set aside."""
        staff.require(Action.BACK_UP)
        kept = as_kept(self._data, self._key_file or self._data / "kiosk.key", looked.key)
        to = Under(looked.key, looked.about.lock, kept, self._key_file)
        return stage(looked, self._data, self._clock, work, to, staff.id)

    def new_recovery(self, staff: Staff) -> str:
        """The words of a new recovery key. They count once they were kept."""
        staff.require(Action.BACK_UP)
        self._key()
        return new_words()

    def recovery_page(self, staff: Staff, words: str) -> bytes:
        """The words on paper, with their code to scan."""
        staff.require(Action.BACK_UP)
        return self._sheet(words, self._key().fingerprint)

    def keep_recovery(
        self, staff: Staff, words: str, typed: str, asked: Sequence[int] = ()
    ) -> None:
        """From now on ``words`` open the records and every later backup, as ``typed`` shows that
        somebody has them: all, or those at the places that were ``asked``, counted from 1.
        KioskError says what is wrong with ``typed``; then nothing changed."""
        staff.require(Action.BACK_UP)
        _must_show(words, typed, asked)
        locked = lock(self._key(), words)
        with writing(self._data):
            write_lock(self._data, locked)
            like_folder(self._data, self._data / RECOVERY)
        back = read_lock(self._data)
        if back is None or unlock(back, words) != self._key():
            raise KioskError("The recovery key was not kept. Check the disk, then make another.")

    def note_recovery(self, staff: Staff, clinic: HasStore) -> None:
        """Writes down who made it, on the thread of the open records."""
        with clinic.store.ledger.write():
            clinic.store.ledger.audit("recovery key made", None, staff.id)

    def _key(self) -> Key:
        key = find_key(self._data, self._key_file or self._data / "kiosk.key")
        if key is None:
            raise KioskError("The key of the records is not here. Put it back first.")
        return key

    def _has_recovery(self) -> bool:
        try:
            return read_lock(self._data) is not None
        except KioskError:
            return False


def _must_show(words: str, typed: str, asked: Sequence[int]) -> None:
    every = words.split()
    some = [it for it in typed.lower().replace(",", " ").split() if not it.strip(".").isdecimal()]
    if asked and len(some) == len(asked):
        if some != [every[place - 1] for place in asked]:
            raise KioskError("One of these is not the word on the paper. Look again.")
    elif tidied(typed) != words:
        raise KioskError("That is another recovery key. Take the page that was just printed.")
