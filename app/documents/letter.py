"""The progress letter: one page to whoever referred the patient, from baseline to now."""

from collections.abc import Iterator
from dataclasses import replace

from reportlab.lib.units import mm

from app.documents.arrange import BlockColumn
from app.documents.bar_chart import PLOT
from app.documents.document import About, Document, Making
from app.documents.fonts import Fonts
from app.documents.handout_model import SIZES
from app.documents.letter_model import ProgressLetter
from app.documents.letter_parts import letter_blocks
from app.documents.type import Type

MARGIN = 14 * mm
GAP, MOST_GAP = 8.0, 18.0
MOST_PLOT = 120.0
"""Points that charts grow to where there is room."""
BODIES = (11, 10.5, 10, 9.5, 9, 8.5, 8)
"""Sizes of the words to choose from, in points. Only a letter with very much to say is small."""
SMALLER = 0.9
KEPT = 4
"""How many events, measures and exercises stay as long as any other may go."""


def progress_letter(letter: ProgressLetter, fonts: Fonts) -> Document:
    """``letter`` as PDF, on one page whatever it holds: in smaller words where need be, and where
    that is not enough without the oldest events and the last measures, saying how many are left
    out.

    Raises KioskError when a font is missing.
    """
    size = SIZES[letter.paper]
    width, room = size[0] - 2 * MARGIN, size[1] - 2 * MARGIN
    rtl = letter.page.direction == "rtl"

    def set_in(shown: ProgressLetter, type_: Type, plot: float = PLOT) -> tuple[BlockColumn, float]:
        page = BlockColumn(letter_blocks(shown, type_, plot), GAP)
        return page, room - page.height(width)

    for body in BODIES:
        type_ = Type(fonts, body, body * SMALLER, rtl=rtl)
        page, spare = set_in(letter, type_)
        if spare >= 0:
            break
    while spare < 0 and (ways := list(_shorter(letter))):
        tries = ((shown, *set_in(shown, type_)) for shown in ways)
        helps = (way for way in tries if way[2] > spare)
        letter, page, spare = next(helps, (ways[0], *set_in(ways[0], type_)))
    gaps = len(page.blocks) - 1
    if (more := min(spare - gaps * (MOST_GAP - GAP), MOST_PLOT - PLOT)) > 0:
        page, spare = set_in(letter, type_, PLOT + more)
    gap = GAP + min(max(spare / gaps, 0), MOST_GAP - GAP)
    about = About(letter.words.title, letter.programme, letter.clinic.name, letter.language)
    making = Making(about, size, type_)
    BlockColumn(page.blocks, gap).draw(making.sheet, MARGIN, MARGIN, width)
    making.sheet.end_page()
    return making.done()


def _shorter(letter: ProgressLetter) -> Iterator[ProgressLetter]:
    """Ways to say one thing less, what is missed least first."""
    events, measures, practised = letter.events, letter.measures, letter.exercises
    one_more = letter.omitted + 1
    for most in (KEPT, 0):
        if len(events) > most:
            yield replace(letter, events=events[1:], omitted=one_more)
        if len(measures) > most:
            yield replace(letter, measures=measures[:-1], omitted=one_more)
        if len(practised) > most:
            yield replace(letter, exercises=practised[:-1], omitted=one_more)
