"""Records that were erased do not come back, neither with a backup nor in one.

A plain list of their random ids lies beside the backups wherever those are: no name stands in it,
and who does not have the records cannot know an id. A backup that is put back is rid of them first,
and each backup that can be reached is written anew without them. A key for each patient would not
spare that: it would have to be in every backup, or nobody could read one by itself. Each list says
as of when it is whole, so that a restore can say what it cannot know.
"""

import logging
import re
from collections.abc import Iterable, Mapping
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import Protocol

import msgspec

from app.core.errors import KioskError
from app.core.long_work import LongWork
from app.regular_file import read_regular
from app.store.backup_file import BackupLabel, digest_of, take_out, write_backup
from app.store.copying import prove
from app.store.erasure import forget
from app.store.files import Key, clear_halves, like_folder, write_private, writing
from app.store.keyed import connect

_LOG = logging.getLogger(__name__)


class LabelledFile(Protocol):
    """A backup file, and what it says of itself."""

    @property
    def file(self) -> Path: ...

    @property
    def about(self) -> BackupLabel: ...


FILE = "erased-records.txt"
_MOST = 32 << 20
_ID = re.compile(r"[0-9a-f-]{36}")
_AS_OF = "# Whole as of "
_HEAD = "# Ids of erased records. A restore leaves them out: keep this file beside the backups.\n"


def _in(place: Path) -> Path:
    return place / FILE if place.is_dir() else place


def _read(place: Path) -> str:
    """A stick may bear a pipe or a device of that name, which would never end."""
    return read_regular(_in(place), _MOST).decode("ascii", errors="replace")


def listed(place: Path) -> frozenset[str]:
    """The records that the list in ``place``, or ``place`` itself, names; nothing without one."""
    with suppress(OSError):
        return frozenset(it for it in _read(place).splitlines() if _ID.fullmatch(it))
    return frozenset()


def whole_as_of(place: Path) -> datetime | None:
    """When the list in ``place`` named everybody who was erased; None where nothing says so."""
    with suppress(OSError, ValueError, IndexError):
        when = datetime.fromisoformat(_read(place).split(_AS_OF)[1].split("\n")[0])
        return when if when.tzinfo else None
    return None


def write_list(place: Path, erased: Iterable[str], now: datetime | None = None) -> None:
    """Makes the list in ``place`` hold all of ``erased``, and what it held already. With ``now``
    ``erased`` are all that there are."""
    clear_halves(place / FILE)
    known, then = listed(place), whole_as_of(place)
    every = known | frozenset(erased)
    when = max((it for it in (now, then) if it is not None), default=None)
    if every == known and when == then:
        return
    head = _HEAD + (f"{_AS_OF}{when.isoformat(timespec='seconds')}\n" if when else "")
    with writing(place):
        write_private(place / FILE, (head + "".join(f"{it}\n" for it in sorted(every))).encode())
        like_folder(place, place / FILE)


def rid_of_erased(
    there: Mapping[Path, Iterable[LabelledFile]],
    erased: frozenset[str],
    key: Key,
    scratch: Path,
    work: LongWork,
    now: datetime,
) -> None:
    """The list of erased records goes to every place that can be reached, and what its backups
    hold of them goes. A backup that counts as many erased records as there are has none of them."""
    for place, backups in there.items():
        if place.is_dir():
            with suppress(KioskError, OSError):
                write_list(place, erased, now)
            for each in backups if erased else ():
                about = each.about
                if about.counts.get("erased", 0) < len(erased) and about.is_sealed_by(key):
                    work.check()
                    _take_out_of(each.file, about, erased, key, scratch, work)


def _take_out_of(
    file: Path, about: BackupLabel, erased: frozenset[str], key: Key, scratch: Path, work: LongWork
) -> None:
    """Writes a backup anew without the erased records, under its own name. One that cannot be
    stays as it was: the list keeps its records from coming back."""
    copy = scratch / "records.db"
    try:
        copy.unlink(missing_ok=True)
        take_out(file, about, copy, work)
        with closing(connect(copy, key)) as conn:
            forget(conn, erased)
        new = msgspec.structs.replace(
            about, counts=prove(copy, key), size=copy.stat().st_size, sha256=digest_of(copy)
        )
        write_backup(file, copy, new.sealed(key), work)
        like_folder(file.parent, file)
    except (KioskError, OSError) as error:
        work.check()
        _LOG.warning("A backup still holds an erased record: %s", type(error).__name__)
    finally:
        copy.unlink(missing_ok=True)
