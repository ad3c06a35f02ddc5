"""The recovery key on paper: 24 words to type, and the same as a code to scan."""

from reportlab.lib.units import mm

from app.documents import palette
from app.documents.document import About, Document, Making
from app.documents.fonts import Fonts
from app.documents.handout_model import SIZES, Paper
from app.documents.qr import SquareCode
from app.documents.type import Type

MARGIN = 20 * mm
COLUMNS, ROWS = 4, 6
SQUARE = 55 * mm
TITLE = "Recovery key of the physio kiosk"
SAID = (
    "With these 24 words, the records of the clinic can be opened when the kiosk is broken, stolen "
    "or lost. Without them, and without the kiosk, nobody can open a backup.",
    "Keep this sheet locked away, not near the kiosk and not with the backups. "
    "Whoever has it and a backup can read every record.",
    "When you need it: physio-kiosk restore FILE --data FOLDER --recovery-key -",
)


def recovery_sheet(words: str, which: str, day: str, fonts: Fonts, paper: Paper = "a4") -> Document:
    """One page. ``which`` tells it from the sheet of an earlier key."""
    size = SIZES[paper]
    type_ = Type(fonts, 11, rtl=False)
    making = Making(About(TITLE, TITLE, "", "en"), size, type_)
    sheet, width = making.sheet, size[0] - 2 * MARGIN
    y = sheet.heading(MARGIN, MARGIN, width, TITLE, type_.title, "H1") + 4 * mm
    with sheet.tags.element("Sect"):
        quiet = type_.body.inked(palette.QUIET)
        about = f"Key {which}, made on {day}"
        y = sheet.text(MARGIN, y, width, about, quiet, tag="P") + 6 * mm
        for text in SAID:
            y = sheet.text(MARGIN, y, width, text, type_.body, tag="P") + 3 * mm
        y += 5 * mm
        column, high = width / COLUMNS, 11 * mm
        for number, word in enumerate(words.split()):
            x = MARGIN + number // ROWS * column
            line = f"{number + 1}. {word}"
            sheet.text(x, y + number % ROWS * high, column, line, type_.strong, tag="P")
        y += ROWS * high + 8 * mm
        code = SquareCode(words, SQUARE)
        code.draw(sheet, MARGIN + code.quiet, y + code.quiet, "The 24 words as a code to scan")
    sheet.end_page()
    return making.done()
