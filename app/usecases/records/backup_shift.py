"""The backups that are due: after sessions, and at least one every day."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from app.core.clock import Clock
from app.core.errors import KioskError
from app.core.faults import Sentence
from app.core.long_work import LongWork, Stopped
from app.store.backup_state import note_trouble
from app.store.backups import Backup, back_up, backups_in, proven
from app.store.known_erasures import known_erased
from app.usecases.needs import HasSettings, HasStore


class Placing(HasStore, HasSettings, Protocol):
    """Says where backups go."""


class BackupShift:
    """Makes backups beside a running kiosk, into the folder that the clinic has set and into the
    data folder itself. Why one failed is kept for staff to see."""

    def __init__(
        self, data: Path, clock: Clock, opened: Callable[[], Placing], key_file: Path | None
    ) -> None:
        self._data, self._clock, self._opened, self._key_file = data, clock, opened, key_file

    def due(self, work: LongWork) -> Backup | None:
        """The backup of this day; None when there is one already, and nothing to make up for. After
        an erasure another one is due, since it rids those of before of the record."""
        place = self._place()
        today = self._clock.now().astimezone().date()
        known = backups_in(place) if place else proven(self._data)
        behind = known and known[0].about.counts.get("erased", 0) < len(known_erased(self._data))
        if not behind and any(it.made.astimezone().date() == today for it in known):
            return None
        return self._make(place, work)

    def now(self, work: LongWork) -> Backup:
        """A backup of what is there now. Raises KioskError when it could not be made."""
        return self._make(self._place(), work)

    def _make(self, place: Path | None, work: LongWork) -> Backup:
        places = [place] if place else []
        try:
            done = back_up(self._data, places, self._clock, work, self._key_file)
        except Stopped:
            raise
        except KioskError as error:
            note_trouble(self._data, Sentence.of(error))
            raise
        note_trouble(self._data, None)
        return done

    def _place(self) -> Path | None:
        clinic = self._opened()
        try:
            said = clinic.setting("backup_folder")
        finally:
            clinic.store.close()
        return Path(said) if said else None
