"""The pages a patient takes home: dataclasses in, a PDF out."""

from reportlab.lib.units import mm

from app.documents import palette
from app.documents.compose import Page, compose
from app.documents.document import About, Document, Making
from app.documents.fonts import Fonts
from app.documents.handout_model import SIZES, Clinic, Handout
from app.documents.parts import Parts
from app.documents.pictures import Gallery
from app.documents.sheet import Align, Sheet
from app.documents.type import Type

__all__ = ["Clinic", "Handout", "render"]

MARGIN = 12 * mm
FOOT_GAP = 8
MOST_PAGES = 99


def render(handout: Handout, fonts: Fonts, gallery: Gallery | None = None) -> Document:
    """``handout`` as PDF: the same bytes for the same handout, in any process.

    A ``gallery`` remembers what has been drawn before. Raises KioskError where the language has
    no words for the handout, or a font is missing.
    """
    body, small = handout.sizes
    type_ = Type(fonts, body, small, rtl=handout.words.direction == "rtl")
    size = SIZES[handout.paper]
    text = handout.programme_text
    about = About(text.title, text.name, handout.clinic.name, handout.texts.language)
    making = Making(about, size, type_)
    parts = Parts(handout, type_, gallery or Gallery())
    width, bottom = size[0] - 2 * MARGIN, size[1] - MARGIN
    foot = bottom - _foot(type_, width, parts.foot(MOST_PAGES, MOST_PAGES))
    room = foot - FOOT_GAP - MARGIN
    pages = compose(parts, width, room)
    for number, page in enumerate(pages, start=1):
        _draw_page(page, making.sheet, width, room)
        _draw_foot(making.sheet, foot, width, parts.foot(number, len(pages)), number == 1)
        making.sheet.end_page()
    return making.done()


def _foot(type_: Type, width: float, ends: tuple[str, str]) -> float:
    """Points the last line takes, or lines where the words are many."""
    room = width - type_.width(ends[1], type_.small) - 1
    return type_.height(ends[0], type_.small, room)


def _draw_page(page: Page, sheet: Sheet, width: float, room: float) -> None:
    for block, y in page.places(room):
        block.draw(sheet, MARGIN, MARGIN + y, width)


def _draw_foot(sheet: Sheet, y: float, width: float, ends: tuple[str, str], first: bool) -> None:
    """The version and date are read out once, page numbers never: readers have their own."""
    quiet = sheet.type.small.inked(palette.QUIET)
    start, end = ends
    room = sheet.type.width(end, quiet) + 1 if end else 0
    sheet.text(MARGIN, y, width - room, start, quiet, tag="P" if first else None)
    if end:
        sheet.text(MARGIN, y, width, end, quiet, Align.END)
