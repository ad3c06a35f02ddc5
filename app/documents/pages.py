"""Pages of blocks with a foot."""

from collections.abc import Callable, Sequence

from reportlab.lib.units import mm

from app.documents import palette
from app.documents.compose import PrintedPage
from app.documents.sheet import Align, Sheet
from app.documents.tags import Kind
from app.documents.type import Type

MARGIN = 12 * mm
FOOT_GAP = 6
MOST_PAGES = 99
"""Room for a page's number is kept for so many."""

Foot = tuple[str, str]
"""The two ends of a page's last line."""


def room_of(type_: Type, size: tuple[float, float], foot: Foot) -> float:
    """Points that blocks may take between the margins, above the longest ``foot``."""
    width = size[0] - 2 * MARGIN
    tall = type_.height(foot[0] or "-", type_.small, _start(type_, width, foot[1]))
    return float(size[1] - 2 * MARGIN - tall - FOOT_GAP)


def draw_pages(
    sheet: Sheet, pages: Sequence[PrintedPage], room: float, foot: Callable[[int], Foot]
) -> None:
    """Draw ``pages``, numbered from 1, each with its foot. What stands at a foot's start is read
    out once, the page's number never: readers have their own.
    """
    width, quiet = sheet.width - 2 * MARGIN, sheet.type.small.inked(palette.QUIET)
    for number, page in enumerate(pages, start=1):
        for block, y in page.places(room):
            block.draw(sheet, MARGIN, MARGIN + y, width)
        (start, end), low = foot(number), MARGIN + room + FOOT_GAP
        if start:
            tag: Kind | None = "P" if number == 1 else None
            sheet.text(MARGIN, low, _start(sheet.type, width, end), start, quiet, tag=tag)
        if end:
            sheet.text(MARGIN, low, width, end, quiet, Align.END)
        sheet.end_page()


def _start(type_: Type, width: float, end: str) -> float:
    return width - (type_.width(end, type_.small) + 1 if end else 0)
