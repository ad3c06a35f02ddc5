"""A list of patients brought in at the staff side: found, mapped, looked at and added."""

from collections.abc import Iterable, Mapping
from itertools import islice
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from app.core.errors import KioskError
from app.core.long_work import LongWork
from app.core.roles import Action
from app.core.staff import Staff
from app.usecases.needs import HasFolder, HasSettings
from app.usecases.records.people_columns import Columns, guessed, keep_columns, kept_columns
from app.usecases.records.people_file import Importing, Preview, Twins, bring_in, preview
from app.usecases.records.people_table import LARGEST, lines_of

LISTS = (".csv", ".tsv", ".txt", ".xlsx")
MOST_FILES = 200
_SAMPLES = 3


class Bringing(Importing, HasFolder, HasSettings, Protocol):
    """Brings a list of patients in."""


class ListedFile(Struct, frozen=True):
    """A file that may be a list of patients, and the name of where it lies."""

    path: Path
    where: str


class Opened(Struct, frozen=True):
    """A list whose columns are to be told apart: some of what stands in each is in ``samples``.

    ``said`` are fields by heading, as they were told the last time.
    """

    path: Path
    columns: Columns
    samples: tuple[str, ...]
    said: Mapping[str, str]


def lists_in(clinic: HasSettings, staff: Staff, drives: Iterable[Path]) -> tuple[ListedFile, ...]:
    """Files on ``drives`` and in the folder for exports that may be such a list."""
    staff.require(Action.ADD_PATIENT)
    folder = clinic.setting("export_folder")
    places = [*drives, *([Path(folder)] if folder else [])]
    found = (ListedFile(path, place.name) for place in places for path in _files(place))
    return tuple(islice(found, MOST_FILES))


def opened(clinic: HasFolder, staff: Staff, path: Path) -> Opened:
    """The columns of a list, as they were told before or as their headings say. KioskError."""
    staff.require(Action.ADD_PATIENT)
    first, *rows = [cells for _, cells in islice(lines_of(path), _SAMPLES + 1)] or [[]]
    if not rows:
        raise KioskError("There are no patients in the file. Add them under the headings.")
    said = kept_columns(clinic.folder, first) if clinic.folder else {}
    samples = tuple(
        " · ".join(row[at] for row in rows if at < len(row) and row[at]) for at in range(len(first))
    )
    return Opened(path, guessed(first, said), samples, said)


def looked_at(clinic: Importing, staff: Staff, path: Path, said: Mapping[str, str]) -> Preview:
    """Every row, as ``preview`` has it; nothing is stored. KioskError."""
    staff.require(Action.ADD_PATIENT)
    return preview(path, clinic, said)


def added(
    clinic: Bringing,
    staff: Staff,
    found: Preview,
    said: Mapping[str, str],
    twins: Mapping[int, Twins],
    work: LongWork,
) -> int:
    """Adds them all or none; what was said of the columns is kept for the next such list.
    KioskError, and Stopped."""
    staff.require(Action.ADD_PATIENT)
    if said and clinic.folder:
        keep_columns(clinic.folder, found.columns.headings, said)
    return bring_in(found, clinic, staff.id, work, twins)


def _files(place: Path) -> list[Path]:
    """A stick that was pulled out meanwhile has none."""
    try:
        return sorted(path for path in place.iterdir() if _may_be(path))
    except OSError:
        return []


def _may_be(path: Path) -> bool:
    hidden = path.name.startswith((".", "~"))
    return (
        not hidden
        and path.suffix.lower() in LISTS
        and path.is_file()
        and path.stat().st_size <= LARGEST
    )
