"""A list of patients as a spreadsheet saves it: read, looked at row by row, and then added."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from io import StringIO
from pathlib import Path

from app.content.library import Library
from app.core.errors import KioskError
from app.core.person import birth_year, clean_name
from app.core.plan import plan_from
from app.core.spreadsheet_text import original
from app.services.clinic import Clinic

LARGEST = 10_000_000
"""Bytes: far more than any clinic has patients."""

HEADINGS = {
    "code": "code",
    "name": "name",
    "birth year": "birth_year",
    "birth_year": "birth_year",
    "year of birth": "birth_year",
    "language": "language",
    "programme": "programme",
    "program": "programme",
}


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A line of the file. Without a code the kiosk gives one; without a programme, no plan.

    ``problems`` are whole sentences.
    """

    line: int
    code: str
    name: str
    birth_year: int | None
    language: str
    programme: str
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """What would be added, nothing of which is stored yet."""

    rows: tuple[PersonRow, ...]

    @property
    def wrong(self) -> tuple[PersonRow, ...]:
        """The rows that cannot be added."""
        return tuple(row for row in self.rows if row.problems)


def preview(path: Path, clinic: Clinic) -> Preview:
    """Looks at every row of ``path``. Raises KioskError for a file that is no such list at all."""
    lines = _table(_text(path))
    seen: dict[str, int] = {}
    rows = []
    for number, cells in lines:
        row = _row(number, cells, clinic)
        if row.code in seen:
            row = _with(row, f"Line {seen[row.code]} has the same code.")
        elif row.code:
            seen[row.code] = number
        rows.append(row)
    if not rows:
        raise KioskError("There are no patients in the file. Add them under the headings.")
    return Preview(tuple(rows))


def bring_in(found: Preview, clinic: Clinic, staff: str | None = None) -> int:
    """Adds every patient of ``found``, each with a plan from today, or none of them.

    They have no PIN or card yet. Raises KioskError when a row is wrong, also by now.
    """
    if found.wrong:
        raise KioskError(f"Line {found.wrong[0].line}: {found.wrong[0].problems[0]}")
    store, library = clinic.store, clinic.library
    with store.ledger.write():
        for row in found.rows:
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
                store.plans.save(plan, added.id, made_by=staff, kind="started")
        store.ledger.audit("patients brought in", None, staff, f"{len(found.rows)} patients")
    return len(found.rows)


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST:
            raise KioskError("The file is too large for a list of patients. Choose another one.")
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise KioskError(f"{path} cannot be read. Check that it is there.") from error
    except UnicodeDecodeError as error:
        raise KioskError("Save the file as CSV UTF-8, then try again.") from error


def _table(text: str) -> Iterator[tuple[int, Mapping[str, str]]]:
    """Line number and cells by column, for each line that is not empty."""
    first = text.partition("\n")[0]
    separator = max(",;\t", key=first.count)
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        headings = [HEADINGS.get(cell.strip().casefold(), "") for cell in next(reader, [])]
        if "name" not in headings:
            raise KioskError(
                "The first line must name the columns: code, name, birth year, language, programme."
            )
        for cells in reader:
            if any(cell.strip() for cell in cells):
                named = dict(zip(headings, map(original, cells), strict=False))
                yield reader.line_num, {key: cell.strip() for key, cell in named.items()}
    except csv.Error as error:
        raise KioskError(
            f"Line {reader.line_num} of the file is not CSV. Save it again as CSV UTF-8."
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
        row = replace(row, birth_year=birth_year(cells.get("birth_year", ""), clinic.slot().day))
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
