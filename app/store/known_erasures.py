"""What a data folder knows of erased records, without opening any."""

from datetime import datetime
from pathlib import Path

from app.store.backup_file import BackupLabel
from app.store.backup_state import other_places
from app.store.backups import BESIDE
from app.store.erased import FILE, listed, whole_as_of
from app.store.files import read_marker


def known_erased(folder: Path, *more: Path) -> frozenset[str]:
    """The erased records that are listed where a data folder's backups are, or in ``more``."""
    every = (folder / BESIDE, *other_places(folder), *more)
    return frozenset().union(*(listed(place) for place in every))


def erasures_known_to(folder: Path, about: BackupLabel, *more: Path) -> datetime | None:
    """Until when it is known whose records were erased, of a backup that comes back to ``folder``;
    None where its own list is there, which names each at once."""
    if (folder / BESIDE / FILE).is_file() and read_marker(folder / "kiosk.json") == about.key:
        return None
    lists = (whole_as_of(it) for it in (folder / BESIDE, *other_places(folder), *more))
    return max([about.when, *(it for it in lists if it is not None)])
