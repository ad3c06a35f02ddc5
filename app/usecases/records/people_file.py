"""A list of patients as a spreadsheet saves it: read, looked at row by row, and then added."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from app.content.library import Library
from app.core.errors import KioskError
from app.core.faults import Sentence
from app.core.long_work import LongWork
from app.core.own_words import clean_words
from app.core.particulars import NONE, Particulars, as_listed
from app.core.person import LONGEST_NAME, clean_name, name_key
from app.core.plan import plan_from
from app.core.plan_check import must_be_confirmed
from app.usecases.needs import HasDay, HasLanguages, HasLibrary, HasStore
from app.usecases.records.birth_dates import year_in
from app.usecases.records.people_columns import FIRST, LAST, NAME, Columns, columns_of
from app.usecases.records.people_table import lines_of

NO_COLUMNS = Columns((), ())

_TURNED = re.compile(r"[^,]*\w[^,]*,[^,]*\w[^,]*")
"""Last, First: where every name of a list is written so, it is turned round."""

_AT_ONCE = 100
"""Patients between two looks at whether to stop."""


class Importing(HasStore, HasLibrary, HasLanguages, HasDay, Protocol):
    """Reads a list of patients, and puts them in the records."""


class Twins(StrEnum):
    """What becomes of rows about people who may be here already."""

    ADD = "add"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A line of the file. Without a code the kiosk gives one; without a programme, no plan.

    ``problems`` are whole sentences; ``twin`` is one that says where the same person may be
    already, by name and birth year, "" for somebody new. ``unsaid``: the list says no language,
    and the clinic's own stands in for it.
    """

    line: int
    code: str
    name: str
    birth_year: int | None
    language: str
    unsaid: bool
    programme: str
    referrer: str = ""
    more: Particulars = NONE
    problems: tuple[str, ...] = ()
    twin: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """What would be added, nothing of which is stored yet."""

    rows: tuple[PersonRow, ...]
    columns: Columns = NO_COLUMNS

    @property
    def unused(self) -> tuple[str, ...]:
        """Headings that say nothing to the kiosk."""
        return self.columns.unused

    @property
    def wrong(self) -> tuple[PersonRow, ...]:
        """The rows that cannot be added."""
        return tuple(row for row in self.rows if row.problems)

    @property
    def twins(self) -> tuple[PersonRow, ...]:
        """The rows about people who may be here already."""
        return tuple(row for row in self.rows if row.twin)

    @property
    def unsaid(self) -> tuple[PersonRow, ...]:
        """The rows that say no language: the clinic's own stands in for it."""
        return tuple(row for row in self.rows if row.unsaid)

    @property
    def right(self) -> "Preview":
        """The same without the rows that cannot be added."""
        return replace(self, rows=tuple(row for row in self.rows if not row.problems))


def headings_of(path: Path) -> list[str]:
    """The first line of a list. Raises KioskError."""
    return next((cells for _, cells in lines_of(path)), [])


def preview(path: Path, clinic: Importing, said: Mapping[str, str] | None = None) -> Preview:
    """Looks at every row of ``path``; ``said`` are fields by heading, where somebody has said
    which is which. Raises KioskError for a file that is no such list at all."""
    lines = lines_of(path)
    columns = columns_of(next((cells for _, cells in lines), []), said or {})
    named = [
        (number, {field: it for field, it in zip(columns.fields, cells, strict=False) if field})
        for number, cells in lines
    ]
    turned = bool(named) and all(_TURNED.fullmatch(it.get(NAME, "")) for _, it in named)
    seen: dict[str, int] = {}
    known, own = _Known(), clinic.languages()[0]
    for code, name, year in clinic.store.patients.everybody():
        known.add(name, year, f"Perhaps here already, with the code {code}.")
    rows = []
    for number, cells in named:
        row = _row(number, cells, clinic, own, turned=turned)
        if row.code in seen:
            row = _with(row, KioskError("Line {line} has the same code.", line=seen[row.code]))
        elif row.code:
            seen[row.code] = number
        row = replace(row, twin=known.find(row.name, row.birth_year))
        known.add(row.name, row.birth_year, f"Perhaps the same as line {number}.")
        rows.append(row)
    if not rows:
        raise KioskError("There are no patients in the file. Add them under the headings.")
    return Preview(tuple(rows), columns)


def bring_in(
    found: Preview,
    clinic: Importing,
    staff: str | None = None,
    work: LongWork | None = None,
    twins: Twins | Mapping[int, Twins] | None = None,
) -> int:
    """Adds every patient of ``found``, each with a plan from today, or none of them; ``twins`` says
    what becomes of those who may be here already, of all or by line.

    They have no PIN or card yet. Raises KioskError when a row is wrong, also by now, or when there
    are twins and nothing is said of them, and Stopped.
    """
    work = work or LongWork()
    if found.wrong:
        raise KioskError(
            "Line {line}: {found}", line=found.wrong[0].line, found=found.wrong[0].problems[0]
        )
    decided = {it.line: twins for it in found.twins} if isinstance(twins, Twins) else twins or {}
    if any(it.line not in decided for it in found.twins):
        raise KioskError("Some of them may be here already. Say whether to add or to skip those.")
    rows = [row for row in found.rows if not (row.twin and decided[row.line] is Twins.SKIP)]
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
                referrer=row.referrer,
                more=row.more,
                by=staff,
                as_written=True,
            )
            if row.programme:
                plan = plan_from(
                    library.programmes[row.programme], library.exercises, clinic.slot().day
                )
                must_be_confirmed(plan)
                store.plans.begin(plan, added.id, staff)
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


def _called(cells: Mapping[str, str], *, turned: bool) -> str:
    """The whole name, out of first and last, or of "Last, First"."""
    if name := cells.get(NAME, ""):
        last, _, first = name.partition(",")
        return f"{first.strip()} {last.strip()}" if turned else name
    return f"{cells.get(FIRST, '')} {cells.get(LAST, '')}".strip()


def _row(
    line: int, cells: Mapping[str, str], clinic: Importing, own: str, *, turned: bool
) -> PersonRow:
    library, language = clinic.library, cells.get("language", "")
    row = PersonRow(
        line=line,
        code=cells.get("code", "").replace(" ", ""),
        name=_called(cells, turned=turned),
        birth_year=None,
        language=language or own,
        unsaid=not language,
        programme=_programme(cells.get("programme", ""), library),
        referrer=clean_words(cells.get("referrer", "")),
    )
    try:
        row = replace(row, birth_year=year_in(cells.get("birth year", ""), clinic.slot().day))
    except KioskError as error:
        row = _with(row, error)
    try:
        row = replace(row, name=clean_name(row.name, as_written=True))
    except KioskError as error:
        row = _with(row, error)
    try:
        row = replace(row, more=_more(cells))
    except KioskError as error:
        row = _with(row, error)
    if row.code and not (len(row.code) == 6 and row.code.isascii() and row.code.isdecimal()):
        row = _with(
            row,
            KioskError("A code has six digits. A spreadsheet may have taken a leading 0 away."),
        )
    elif row.code and clinic.store.patients.by_code(row.code):
        row = _with(row, KioskError("Somebody in this clinic has that code."))
    if len(row.referrer) > LONGEST_NAME:
        row = _with(
            row,
            KioskError("A referrer has {most} letters at the most. Shorten it.", most=LONGEST_NAME),
        )
    if row.language not in library.languages:
        row = _with(row, KioskError("Languages here: {known}.", known=", ".join(library.languages)))
    if row.programme and row.programme not in library.programmes:
        row = _with(
            row,
            KioskError("Programmes here: {known}.", known=", ".join(sorted(library.programmes))),
        )
    return row


def _more(cells: Mapping[str, str]) -> Particulars:
    """What is kept as the list has it. Raises KioskError."""

    def said(field: str) -> str:
        return as_listed(field.replace(" ", "_"), cells.get(field, ""))

    return Particulars(said("phone"), said("email"), said("hospital number"), said("diagnosis"))


def _programme(said: str, library: Library) -> str:
    """The id of a programme that is called by its id or its name."""
    wanted = said.casefold()
    for name, text in library.texts.programmes.items():
        if wanted in (name, text.name.casefold()):
            return name
    return said


def _with(row: PersonRow, problem: KioskError) -> PersonRow:
    return replace(row, problems=(*row.problems, Sentence.of(problem)))
