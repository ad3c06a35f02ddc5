"""A long list on paper: a title on the first page, the headings on each."""

from collections.abc import Iterator, Sequence

from reportlab.lib.units import mm

from app.documents.document import About, Document, Making
from app.documents.fonts import Fonts
from app.documents.handout_model import SIZES, ClinicHeader, Paper
from app.documents.letterhead import Letterhead
from app.documents.masthead import Masthead
from app.documents.table import PrintedTable
from app.documents.type import Type

MARGIN = 14 * mm
GAP = 10.0
BODY = 8.5

Rows = Sequence[Sequence[str]]


SHARES = (0.18, 0.18, 0.2, 0.12, 0.32)
"""How wide each column of the audit is."""
_MOST = 100
"""More rows than any page holds."""


def listing(
    title: str,
    about: str,
    headings: Sequence[str],
    rows: Rows,
    clinic: ClinicHeader,
    fonts: Fonts,
    paper: Paper = "a4",
    shares: Sequence[float] = SHARES,
) -> Document:
    """``rows`` as PDF; no row is split over two pages."""
    size = SIZES[paper]
    width, room = size[0] - 2 * MARGIN, size[1] - 2 * MARGIN
    type_ = Type(fonts, BODY, BODY)
    making = Making(About(title, about, clinic.name, "en"), size, type_)
    head = Letterhead(type_, clinic.logo, clinic.name, clinic.contact, "")
    mast = Masthead(type_, head, title, about, "")
    top = mast.height(width) + GAP
    shares = shares[: len(headings)]
    for number, part in enumerate(_pages(rows, headings, type_, shares, (width, room, top))):
        y = MARGIN
        if not number:
            mast.draw(making.sheet, MARGIN, y, width)
            y += top
        PrintedTable(type_, about, headings, part, shares).draw(making.sheet, MARGIN, y, width)
        making.sheet.end_page()
    return making.done()


def _pages(
    rows: Rows,
    headings: Sequence[str],
    type_: Type,
    shares: Sequence[float],
    place: tuple[float, float, float],
) -> Iterator[Rows]:
    """As many rows a page as fit; at least one page."""
    width, room, top = place
    left, room = list(rows), room - top
    while True:
        many = min(len(left), _MOST)
        while (
            many > 1
            and PrintedTable(type_, " ", headings, left[:many], shares).height(width) > room
        ):
            many -= 1 + many // 20
        yield left[:many]
        left, room = left[many:], place[1]
        if not left:
            return
