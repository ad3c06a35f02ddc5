"""The progress letter: one page to whoever referred the patient, from baseline to now."""

from collections.abc import Iterator
from dataclasses import replace

from reportlab.lib.units import mm

from app.documents.arrange import Column
from app.documents.document import About, Document, Making
from app.documents.fonts import Fonts
from app.documents.handout_model import SIZES
from app.documents.letter_model import ProgressLetter
from app.documents.letter_parts import letter_blocks
from app.documents.type import Type

MARGIN = 14 * mm
GAP, MOST_GAP = 8.0, 18.0
BODIES = (11, 10.5, 10, 9.5, 9, 8.5, 8)
"""Sizes of the words to choose from, in points. Only a letter with very much to say is small."""
SMALLER = 0.9


def progress_letter(letter: ProgressLetter, fonts: Fonts) -> Document:
    """``letter`` as PDF, on one page whatever it holds: in smaller words where need be, and where
    that is not enough without the oldest events and the last measures, saying how many are left
    out.

    Raises KioskError when a font is missing.
    """
    size = SIZES[letter.paper]
    width, room = size[0] - 2 * MARGIN, size[1] - 2 * MARGIN
    rtl = letter.page.direction == "rtl"
    for shown, body in _tries(letter):
        type_ = Type(fonts, body, body * SMALLER, rtl=rtl)
        page = Column(letter_blocks(shown, type_), GAP)
        if (spare := room - page.height(width)) >= 0:
            break
    gap = GAP + min(max(spare / (len(page.blocks) - 1), 0), MOST_GAP - GAP)
    about = About(letter.words.title, letter.programme, letter.clinic.name, letter.language)
    making = Making(about, size, type_)
    Column(page.blocks, gap).draw(making.sheet, MARGIN, MARGIN, width)
    making.sheet.end_page()
    return making.done()


def _tries(letter: ProgressLetter) -> Iterator[tuple[ProgressLetter, float]]:
    """Whole in every size, then in the smallest with less and less."""
    for body in BODIES:
        yield letter, body
    while letter.events or letter.measures or letter.exercises:
        if letter.events:
            letter = replace(letter, events=letter.events[1:], omitted=letter.omitted + 1)
        elif letter.measures:
            letter = replace(letter, measures=letter.measures[:-1], omitted=letter.omitted + 1)
        else:
            letter = replace(letter, exercises=letter.exercises[:-1], omitted=letter.omitted + 1)
        yield letter, BODIES[-1]
