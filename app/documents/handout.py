"""The pages a patient takes home: dataclasses in, a PDF out."""

from app.documents.compose import compose
from app.documents.document import About, Document, Making
from app.documents.fonts import Fonts
from app.documents.handout_model import SIZES, Clinic, Handout
from app.documents.pages import MARGIN, MOST_PAGES, draw_pages, room_of
from app.documents.parts import Parts
from app.documents.pictures import Gallery
from app.documents.type import Type

__all__ = ["Clinic", "Handout", "render"]


def render(handout: Handout, fonts: Fonts, gallery: Gallery | None = None) -> Document:
    """``handout`` as PDF: the same bytes for the same handout, in any process.

    A ``gallery`` remembers what has been drawn before. Raises KioskError where the language has
    no words for the handout, or a font is missing.
    """
    type_ = Type(fonts, *handout.sizes, rtl=handout.words.direction == "rtl")
    size, text = SIZES[handout.paper], handout.programme_text
    about = About(handout.title, text.name, handout.clinic.name, handout.texts.language)
    making = Making(about, size, type_)
    parts = Parts(handout, type_, gallery or Gallery())
    room = room_of(type_, size, parts.foot(MOST_PAGES, MOST_PAGES))
    pages = compose(parts, size[0] - 2 * MARGIN, room)
    draw_pages(making.sheet, pages, room, lambda page: parts.foot(page, len(pages)))
    return making.done()
