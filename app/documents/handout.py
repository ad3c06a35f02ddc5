"""The pages a patient takes home: dataclasses in, a PDF out."""

from typing import NamedTuple

from app.documents.compose import PrintedPage, compose
from app.documents.document import About, Document, Making
from app.documents.fonts import Fonts
from app.documents.handout_model import SIZES, ClinicHeader, Handout
from app.documents.pages import MARGIN, MOST_PAGES, draw_pages, room_of
from app.documents.parts import Parts
from app.documents.pictures import Gallery
from app.documents.type import Type

__all__ = ["ClinicHeader", "Handout", "render"]


def render(handout: Handout, fonts: Fonts, gallery: Gallery | None = None) -> Document:
    """``handout`` as PDF: the same bytes for the same handout, in any process.

    A ``gallery`` remembers what has been drawn before. Raises KioskError where the language has
    no words for the handout, or a font is missing.
    """
    text, gallery = handout.programme_text, gallery or Gallery()
    rtl = handout.words.direction == "rtl"
    ways = [_set(handout, Type(fonts, *sizes, rtl=rtl), gallery) for sizes in handout.sizes]
    type_, parts, room, pages = min(ways, key=lambda way: len(way.pages))
    about = About(handout.title, text.name, handout.clinic.name, handout.texts.language)
    making = Making(about, SIZES[handout.paper], type_)
    draw_pages(making.sheet, pages, room, lambda page: parts.foot(page, len(pages)))
    return making.done()


class _Set(NamedTuple):
    """A handout laid out in one size of letters."""

    type: Type
    parts: Parts
    room: float
    pages: list[PrintedPage]


def _set(handout: Handout, type_: Type, gallery: Gallery) -> _Set:
    size, parts = SIZES[handout.paper], Parts(handout, type_, gallery)
    room = room_of(type_, size, parts.foot(MOST_PAGES, MOST_PAGES))
    return _Set(type_, parts, room, compose(parts, size[0] - 2 * MARGIN, room))
