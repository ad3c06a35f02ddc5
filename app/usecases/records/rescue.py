"""Records brought back where they cannot be opened: from the newest backup that proves itself.

Nobody can sign in there. Who asks shows the recovery key, or what an admin of the backup signs in
with, checked against the backup itself. No Qt.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.core.clock import Clock
from app.core.errors import KioskError
from app.core.long_work import LongWork, Stopped
from app.core.roles import Action
from app.store.backup_reading import reading_backup
from app.store.backups import Backup, backups_in, proven
from app.store.clinic_key import clinic_key
from app.store.credentials import Credentials
from app.store.files import like_folder, make_folder, read_marker, write_private, writing
from app.store.key_stores import as_kept, find_key
from app.store.looking import Looked, Restored, Under, look
from app.store.recovery import tidied
from app.store.restoring import stage
from app.store.staff_sign_in import fits_an_admin

__all__ = ["Backup", "Offer", "Proven", "Rescue", "Restored"]

TRIES = 10
"""Of a secret, also across restarts: then only the recovery key is left."""

TRIED = "rescue.tries"


@dataclass(frozen=True, slots=True)
class Offer:
    """``backup`` is the newest that there is; ``admin`` is whether this machine has its key, so
    that it can be asked who is an admin."""

    backup: Backup
    admin: bool


@dataclass(frozen=True, slots=True)
class Proven:
    """A backup that was opened for somebody who may bring it back; ``by`` is an admin's id."""

    looked: Looked
    by: str | None = None


class Rescue:
    """Everything takes long, and nothing changes before ``bring_back``."""

    def __init__(
        self, data: Path, clock: Clock, drives: Callable[[], list[Path]], key_file: Path | None
    ) -> None:
        self._data, self._clock, self._drives, self._key_file = data, clock, drives, key_file

    def offer(self) -> Offer | None:
        """What can be brought back; None without a backup."""
        found = self._backups()
        return Offer(found[0], self._key_is_here(found)) if found else None

    def by_words(self, words: str, work: LongWork) -> Proven:
        """The newest whole backup that the recovery key opens."""
        words, drives = tidied(words), self._drives()
        return Proven(self._newest(lambda file: look(file, self._data, work, None, words, drives)))

    def by_admin(self, number: str, secret: str, work: LongWork) -> Proven:
        """The newest whole backup, if an admin in it signs in so. Each try is counted before."""
        opened, drives = self._key_file, self._drives()
        looked = self._newest(lambda file: look(file, self._data, work, opened, None, drives))
        tried = self._count()
        with reading_backup(looked, self._data, self._clock, work) as ledger:
            key = clinic_key(ledger) or looked.key
            staff = fits_an_admin(ledger, Credentials(key), number, secret)
        if staff is None:
            left = TRIES - tried
            if left <= 0:
                raise KioskError("Too many tries. Use the recovery key.")
            raise KioskError("That is no admin of this backup. Tries left: {left}.", left=left)
        staff.require(Action.BACK_UP)
        (self._data / TRIED).unlink(missing_ok=True)
        return Proven(looked, staff.id)

    def bring_back(self, found: Proven, work: LongWork) -> Restored:
        """Makes it ready: the next start puts it in place, and sets aside what is here now."""
        looked = found.looked
        make_folder(self._data)
        kept = as_kept(self._data, self._key_file or self._data / "kiosk.key", looked.key)
        to = Under(looked.key, looked.about.lock, kept, self._key_file)
        restored = stage(looked, self._data, self._clock, work, to, found.by)
        (self._data / TRIED).unlink(missing_ok=True)
        return restored

    def _backups(self) -> tuple[Backup, ...]:
        """Newest first: those that are known of, and those on sticks of the same records."""
        key = read_marker(self._data / "kiosk.json")
        sticks = (it for place in self._drives() for it in backups_in(place))
        known = {it.file: it for it in sticks if not key or it.about.key == key}
        known |= {it.file: it for it in proven(self._data)}
        return tuple(sorted(known.values(), key=lambda it: it.made, reverse=True))

    def _newest(self, opens: Callable[[Path], Looked]) -> Looked:
        wrong: KioskError | None = None
        for each in self._backups():
            try:
                return opens(each.file)
            except Stopped:
                raise
            except KioskError as error:
                wrong = wrong or error
        raise wrong or KioskError("There is no backup here. Put the stick with the backups in.")

    def _key_is_here(self, backups: tuple[Backup, ...]) -> bool:
        try:
            key = find_key(self._data, self._key_file or self._data / "kiosk.key")
        except KioskError:
            return False
        return key is not None and any(it.about.key == key.fingerprint for it in backups)

    def _count(self) -> int:
        """One try more, on the disk before anything is compared."""
        file = self._data / TRIED
        try:
            tried = int(file.read_text(encoding="ascii")) + 1
        except FileNotFoundError:
            tried = 1
        except (OSError, ValueError):
            tried = TRIES + 1
        if tried > TRIES:
            raise KioskError("Too many tries. Use the recovery key.")
        with writing(self._data):
            write_private(file, str(tried).encode())
            like_folder(self._data, file)
        return tried
