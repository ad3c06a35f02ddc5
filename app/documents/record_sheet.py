"""A patient's whole record on paper: a table for each part, as many pages as they need."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm

from app.documents import palette
from app.documents.document import About, Document, Making
from app.documents.fonts import Fonts
from app.documents.handout_model import SIZES, ClinicHeader, Paper
from app.documents.letterhead import Letterhead
from app.documents.masthead import Masthead
from app.documents.table import PrintedTable
from app.documents.type import Type

MARGIN = 14 * mm
GAP = 14.0
BODY = 9
FOOT = 18.0
LEAST_ROWS = 2
"""Of a table's beginning at the foot of a page: fewer begin on the next one."""
_MOST = 60
"""More rows than any page holds."""


@dataclass(frozen=True, slots=True)
class Section:
    """One table. ``nothing`` stands in its place where there are no rows."""

    title: str
    headings: Sequence[str]
    rows: Sequence[Sequence[str]]
    shares: Sequence[float]
    nothing: str = ""


@dataclass(frozen=True, slots=True)
class RecordSheet:
    """``whose`` record it is, and ``about`` its code and day; ``foot`` stands on every page, with
    its number where ``{page}`` and ``{pages}`` are."""

    title: str
    whose: str
    about: str
    foot: str
    sections: Sequence[Section]
    clinic: ClinicHeader
    paper: Paper = "a4"


class _Ruled(PrintedTable):
    """Its columns stand as they are shared out, the same on every page."""

    def _parts(self, width: float) -> Sequence[float]:
        return self.shares


Placed = tuple[PrintedTable, float]


def record_sheet(it: RecordSheet, fonts: Fonts) -> Document:
    """``it`` as PDF; no row is split over two pages, and no heading stands alone."""
    size = SIZES[it.paper]
    width, room = size[0] - 2 * MARGIN, size[1] - 2 * MARGIN - FOOT
    type_ = Type(fonts, BODY, BODY * 0.9)
    making = Making(About(it.title, it.about, it.clinic.name, "en"), size, type_)
    head = Letterhead(type_, it.clinic.logo, it.clinic.name, it.clinic.contact, "")
    mast = Masthead(type_, head, it.title, it.whose, it.about)
    pages = _pages(it.sections, type_, width, room, mast.height(width) + GAP)
    for number, tables in enumerate(pages, 1):
        if number == 1:
            mast.draw(making.sheet, MARGIN, MARGIN, width)
        for table, y in tables:
            table.draw(making.sheet, MARGIN, MARGIN + y, width)
        foot = it.foot.format(page=number, pages=len(pages))
        style = type_.label.inked(palette.QUIET)
        making.sheet.text(MARGIN, MARGIN + room + FOOT / 3, width, foot, style, tag="P")
        making.sheet.end_page()
    return making.done()


def _pages(
    sections: Sequence[Section], type_: Type, width: float, room: float, top: float
) -> list[list[Placed]]:
    pages: list[list[Placed]] = [[]]
    y = top
    for section in sections:
        rows: list[Sequence[str]] = list(section.rows)
        if not rows:
            rows = [(section.nothing, *[""] * (len(section.headings) - 1))]
        heading = section.title
        while rows:
            many = _fitting(heading, section, rows, type_, width, room - y)
            if pages[-1] and many < min(LEAST_ROWS, len(rows)):
                pages.append([])
                y = 0.0
                continue
            table = _table(heading, section, rows[: max(many, 1)], type_)
            pages[-1].append((table, y))
            y += table.height(width) + GAP
            rows = rows[max(many, 1) :]
    return pages


def _fitting(
    heading: str,
    section: Section,
    rows: Sequence[Sequence[str]],
    type_: Type,
    width: float,
    room: float,
) -> int:
    """How many of the first rows fit: the most that do, found by halves."""
    low, high = 0, min(len(rows), _MOST)
    while low < high:
        middle = (low + high + 1) // 2
        if _table(heading, section, rows[:middle], type_).height(width) <= room:
            low = middle
        else:
            high = middle - 1
    return low


def _table(
    heading: str, section: Section, rows: Sequence[Sequence[str]], type_: Type
) -> PrintedTable:
    return _Ruled(type_, heading, section.headings, rows, section.shares)
