"""A list of patients as a spreadsheet saves it: read, looked at row by row, and then added."""

import csv
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from enum import StrEnum
from io import StringIO
from pathlib import Path

from app.content.library import Library
from app.core.errors import KioskError
from app.core.long_work import LongWork
from app.core.person import birth_year, clean_name, name_key
from app.core.plan import plan_from
from app.core.plan_check import must_be_confirmed
from app.core.spreadsheet_text import original
from app.regular_file import TooLargeError, read_regular
from app.usecases.clinic import Clinic

LARGEST = 10_000_000
"""Bytes: far more than any clinic has patients."""

HEADINGS = {
    "code": "code",
    "name": "name",
    "birth year": "birth_year",
    "birth_year": "birth_year",
    "year of birth": "birth_year",
    "birth date": "birth_year",
    "date of birth": "birth_year",
    "language": "language",
    "programme": "programme",
    "program": "programme",
}

_DATE = re.compile(r"\d{1,2}([./-])\d{1,2}\1(\d{4})|(\d{4})-\d{1,2}-\d{1,2}")
"""A day of birth as spreadsheets write it: only its year is kept."""

_AT_ONCE = 100
"""Patients between two looks at whether to stop."""


class Twins(StrEnum):
    """What becomes of rows about people who may be here already."""

    ADD = "add"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A line of the file. Without a code the kiosk gives one; without a programme, no plan.

    ``problems`` are whole sentences; ``twin`` is one that says where the same person may be
    already, by name and birth year, "" for somebody new.
    """

    line: int
    code: str
    name: str
    birth_year: int | None
    language: str
    programme: str
    problems: tuple[str, ...] = ()
    twin: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """What would be added, nothing of which is stored yet. ``unused`` are headings that say
    nothing to the kiosk."""

    rows: tuple[PersonRow, ...]
    unused: tuple[str, ...] = ()

    @property
    def wrong(self) -> tuple[PersonRow, ...]:
        """The rows that cannot be added."""
        return tuple(row for row in self.rows if row.problems)

    @property
    def twins(self) -> tuple[PersonRow, ...]:
        """The rows about people who may be here already."""
        return tuple(row for row in self.rows if row.twin)


def preview(path: Path, clinic: Clinic) -> Preview:
    """Looks at every row of ``path``. Raises KioskError for a file that is no such list at all."""
    table = _Table(_text(path))
    seen: dict[str, int] = {}
    known = _Known()
    for code, name, year in clinic.store.patients.everybody():
        known.add(name, year, f"Perhaps here already, with the code {code}.")
    rows = []
    for number, cells in table.rows():
        row = _row(number, cells, clinic)
        if row.code in seen:
            row = _with(row, f"Line {seen[row.code]} has the same code.")
        elif row.code:
            seen[row.code] = number
        row = replace(row, twin=known.find(row.name, row.birth_year))
        known.add(row.name, row.birth_year, f"Perhaps the same as line {number}.")
        rows.append(row)
    if not rows:
        raise KioskError("There are no patients in the file. Add them under the headings.")
    return Preview(tuple(rows), table.unused)


def bring_in(
    found: Preview,
    clinic: Clinic,
    staff: str | None = None,
    work: LongWork | None = None,
    twins: Twins | None = None,
) -> int:
    """Adds every patient of ``found``, each with a plan from today, or none of them; ``twins`` says
    what becomes of those who may be here already.

    They have no PIN or card yet. Raises KioskError when a row is wrong, also by now, or when there
    are twins and nothing is said of them, and Stopped.
    """
    work = work or LongWork()
    if found.wrong:
        raise KioskError(f"Line {found.wrong[0].line}: {found.wrong[0].problems[0]}")
    if found.twins and twins is None:
        raise KioskError("Some of them may be here already. Say whether to add or to skip those.")
    rows = [row for row in found.rows if not (row.twin and twins is Twins.SKIP)]
    store, library = clinic.store, clinic.library
    with store.ledger.write():
        for done, row in enumerate(rows):
            if done % _AT_ONCE == 0:
                work.at(done / len(rows), "Adding patients")
            added = store.patients.add(
                row.name,
                pin=None,
                code=row.code or None,
                language=row.language,
                birth_year=row.birth_year,
                by=staff,
            )
            if row.programme:
                plan = plan_from(
                    library.programmes[row.programme], library.exercises, clinic.slot().day
                )
                must_be_confirmed(plan)
                store.plans.save(plan, added.id, made_by=staff, kind="started")
        store.ledger.audit("patients brought in", None, staff, f"{len(rows)} patients")
    return len(rows)


@dataclass(frozen=True, slots=True)
class _Known:
    """People by name and birth year, and what to say of each: the first who is called so."""

    _said: dict[str, dict[int | None, str]] = field(default_factory=dict)

    def add(self, name: str, year: int | None, said: str) -> None:
        if key := name_key(name):
            self._said.setdefault(key, {}).setdefault(year, said)

    def find(self, name: str, year: int | None) -> str:
        """What is said of somebody of this name whose year is the same, or not known."""
        years = self._said.get(name_key(name), {})
        if year is None:
            return next(iter(years.values()), "")
        return years.get(year) or years.get(None, "")


def _text(path: Path) -> str:
    try:
        text = read_regular(path, LARGEST).decode("utf-8-sig")
        return StringIO(text, newline=None).getvalue()
    except TooLargeError as error:
        raise KioskError(
            "The file is too large for a list of patients. Choose another one."
        ) from error
    except OSError as error:
        raise KioskError(f"{path} cannot be read. Check that it is there.") from error
    except UnicodeDecodeError as error:
        raise KioskError("Save the file as CSV UTF-8, then try again.") from error


class _Table:
    """The lines of a CSV file under its headings; ``unused`` are those nobody knows."""

    def __init__(self, text: str) -> None:
        first, _, rest = text.partition("\n")
        told = first.strip().casefold().startswith("sep=")  # as some programs write for Excel
        self._before = 1 if told else 0
        text = rest if told else text
        first = text.partition("\n")[0]
        separator = max(",;\t", key=first.count)
        self._reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
        with self._csv_errors():
            said = [cell.strip() for cell in next(self._reader, [])]
        self._headings = [HEADINGS.get(cell.casefold(), "") for cell in said]
        self.unused = tuple(
            cell for cell, name in zip(said, self._headings, strict=True) if cell and not name
        )
        if "name" not in self._headings:
            raise KioskError(
                "The first line must name the columns: code, name, birth year, language, programme."
            )
        for name, times in Counter(self._headings).items():
            if name and times > 1:
                raise KioskError(
                    f"More than one column is for the {name.replace('_', ' ')}. Keep one of them."
                )

    def rows(self) -> Iterator[tuple[int, Mapping[str, str]]]:
        """Line number and cells by column, for each line that is not empty."""
        with self._csv_errors():
            for cells in self._reader:
                if any(cell.strip() for cell in cells):
                    named = dict(zip(self._headings, map(original, cells), strict=False))
                    yield self._line(), {key: cell.strip() for key, cell in named.items()}

    def _line(self) -> int:
        return self._reader.line_num + self._before

    @contextmanager
    def _csv_errors(self) -> Iterator[None]:
        try:
            yield
        except csv.Error as error:
            raise KioskError(
                f"Line {self._line()} of the file is not CSV. Save it again as CSV UTF-8."
            ) from error


def _row(line: int, cells: Mapping[str, str], clinic: Clinic) -> PersonRow:
    library = clinic.library
    row = PersonRow(
        line=line,
        code=cells.get("code", "").replace(" ", ""),
        name=cells.get("name", ""),
        birth_year=None,
        language=cells.get("language", "") or library.texts.language,
        programme=_programme(cells.get("programme", ""), library),
    )
    try:
        born = cells.get("birth_year", "")
        dated = _DATE.fullmatch(born)
        row = replace(
            row, birth_year=birth_year(dated[2] or dated[3] if dated else born, clinic.slot().day)
        )
    except KioskError as error:
        row = _with(row, str(error))
    try:
        row = replace(row, name=clean_name(row.name))
    except KioskError as error:
        row = _with(row, str(error))
    if row.code and not (len(row.code) == 6 and row.code.isascii() and row.code.isdecimal()):
        row = _with(row, "A code has six digits. A spreadsheet may have taken a leading 0 away.")
    elif row.code and clinic.store.patients.by_code(row.code):
        row = _with(row, "Somebody in this clinic has that code.")
    if row.language not in library.languages:
        row = _with(row, f"Languages here: {', '.join(library.languages)}.")
    if row.programme and row.programme not in library.programmes:
        row = _with(row, f"Programmes here: {', '.join(sorted(library.programmes))}.")
    return row


def _programme(said: str, library: Library) -> str:
    """The id of a programme that is called by its id or its name."""
    wanted = said.casefold()
    for name, text in library.texts.programmes.items():
        if wanted in (name, text.name.casefold()):
            return name
    return said


def _with(row: PersonRow, problem: str) -> PersonRow:
    return replace(row, problems=(*row.problems, problem))
