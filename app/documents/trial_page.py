"""A page that shows whether the printer works, and whether it prints in full size."""

from collections.abc import Sequence

from reportlab.lib.units import mm

from app.documents import palette
from app.documents.bidi import runs_rtl
from app.documents.document import About, Document, Making
from app.documents.fonts import Fonts
from app.documents.handout_model import SIZES, Paper
from app.documents.type import Type

MARGIN = 20 * mm
MEASURE = 100 * mm
EDGE = 10 * mm


def trial_page(words: Sequence[str], fonts: Fonts, paper: Paper = "a4") -> Document:
    """``words`` are a title and then a line each; the last one is about the line of 100 mm and the
    edge below it."""
    title, *lines = words
    size = SIZES[paper]
    type_ = Type(fonts, 12, rtl=runs_rtl(title, False))
    making = Making(About(title, title, "", "en"), size, type_)
    sheet, width = making.sheet, size[0] - 2 * MARGIN
    y = sheet.heading(MARGIN, MARGIN, width, title, type_.title, "H1") + 6 * mm
    for text in lines:
        y = sheet.text(MARGIN, y, width, text, type_.body, tag="P") + 3 * mm
    y += 8 * mm
    with sheet.figure("100 mm", MARGIN, y - 3 * mm, MEASURE, 6 * mm):
        for x in (MARGIN, MARGIN + MEASURE):
            sheet.panel(x - 0.3 * mm, y - 3 * mm, 0.6 * mm, 6 * mm, fill=palette.INK)
        sheet.rule(MARGIN, y, MEASURE, 0.6 * mm, palette.INK)
    sheet.tags.decoration()
    wide, tall = size[0] - 2 * EDGE, size[1] - 2 * EDGE
    sheet.panel(EDGE, EDGE, wide, tall, edge=palette.QUIET, edge_width=0.5 * mm)
    sheet.end_page()
    return making.done()
