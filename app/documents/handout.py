"""The page a patient takes home: dataclasses in, the bytes of a PDF out."""

from io import BytesIO

from reportlab import rl_config
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from app.documents import palette
from app.documents.compose import compose
from app.documents.fonts import Fonts
from app.documents.handout_model import Clinic, Handout
from app.documents.parts import Parts
from app.documents.sheet import Align, Sheet
from app.documents.type import Type

__all__ = ["Clinic", "Handout", "render"]

SIZES = {"a4": A4, "letter": LETTER}
MARGIN = 12 * mm
FOOT_GAP = 8


def render(handout: Handout, fonts: Fonts) -> bytes:
    """A PDF of ``handout``: the same bytes for the same handout, in any process.

    Raises KioskError where the language has no words for the handout.
    """
    type_ = Type(fonts)
    size = SIZES[handout.paper]
    paper = BytesIO()
    canvas = _canvas(paper, size, handout, fonts)
    sheet = Sheet(canvas, size, type_, mirrored=handout.words.direction == "rtl")
    parts = Parts(handout, type_)
    width = size[0] - 2 * MARGIN
    foot = size[1] - MARGIN - type_.body.leading
    room = foot - FOOT_GAP - MARGIN
    pages = compose(parts, width, room)
    for number, page in enumerate(pages, start=1):
        for block, y in page.places(room):
            block.draw(sheet, MARGIN, MARGIN + y, width)
        quiet = type_.body.inked(palette.QUIET)
        start, end = parts.foot(number, len(pages))
        sheet.text(MARGIN, foot, width, start, quiet)
        sheet.text(MARGIN, foot, width, end, quiet, Align.END)
        canvas.showPage()
    canvas.save()
    return paper.getvalue()


def _canvas(paper: BytesIO, size: tuple[float, float], handout: Handout, fonts: Fonts) -> Canvas:
    rl_config.useA85 = 0  # binary streams: four fifths of the size, and none of the time
    canvas = Canvas(
        paper,
        pagesize=size,
        invariant=1,
        pageCompression=1,
        initialFontName=fonts.regular,
        lang=handout.texts.language,
    )
    canvas.setTitle(handout.programme_text.title)
    canvas.setSubject(handout.programme_text.name)
    canvas.setAuthor(handout.clinic.name)
    canvas.setCreator("Physio Kiosk")
    return canvas
