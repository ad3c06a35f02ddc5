"""The card that signs a patient in: one alone, or eight to a sheet of paper to be cut."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from reportlab.lib.units import mm

from app.core.handout_text import HandoutText
from app.documents import palette
from app.documents.bidi import as_one
from app.documents.document import About, Document, Making
from app.documents.fonts import Fonts
from app.documents.handout_model import SIZES, ClinicHeader, Paper
from app.documents.qr import SquareCode
from app.documents.sentences import grouped
from app.documents.sheet import Sheet
from app.documents.type import Style, Type

WIDTH, HEIGHT = 85 * mm, 54 * mm
COLUMNS, ROWS = 2, 4
MARGIN = 5 * mm
GUTTER = 10
SQUARE = 32 * mm
BODY, LEAST = 10, 5
"""Sizes of the card's words, in points: the largest that leaves none out is taken."""
CREST, LOGO_GAP = 22, 4
"""Points that a logo takes, and the room below it."""
MARK = 4 * mm
Words = tuple[str, Style, float]
"""A text, its style, and the points above it."""


@dataclass(frozen=True, slots=True)
class Card:
    """``said`` is the secret text for the scanner, ``code`` the six digits. ``name`` is printed
    only where somebody asked for it. A ``badge`` is of staff: it has no code.
    """

    said: str
    code: str
    name: str = ""
    badge: bool = False


def cards(
    wanted: Sequence[Card],
    words: HandoutText,
    language: str,
    clinic: ClinicHeader,
    fonts: Fonts,
    paper: Paper | None = None,
) -> Document:
    """``wanted`` as PDF: each on a page of its own size, or eight to a sheet of ``paper``."""
    size = SIZES[paper] if paper else (WIDTH, HEIGHT)
    rtl = words.direction == "rtl"
    about = About(words.card.title, words.card.title, clinic.name, language)
    making = Making(about, size, Type(fonts, BODY, rtl=rtl))
    drawer = _Drawer(fonts, words, clinic, making.sheet)
    waiting = iter(wanted)
    places = list(_places(size)) if paper else [(0.0, 0.0)]
    while page := list(islice(waiting, len(places))):
        for card, (x, y) in zip(page, places, strict=False):
            if paper:
                _draw_marks(making.sheet, x, y)
            drawer.draw(card, x, y)
        making.sheet.end_page()
    return making.done()


def _places(size: tuple[float, float]) -> Iterator[tuple[float, float]]:
    """The upper starting corners of eight cards in the middle of a sheet."""
    left, top = (size[0] - COLUMNS * WIDTH) / 2, (size[1] - ROWS * HEIGHT) / 2
    for row in range(ROWS):
        for column in range(COLUMNS):
            yield left + column * WIDTH, top + row * HEIGHT


def _draw_marks(sheet: Sheet, x: float, y: float) -> None:
    """Where to cut: short lines at the corners, on the card's edges and inside none of them."""
    for edge in (x, x + WIDTH):
        for end in (y, y + HEIGHT):
            sheet.rule(edge - MARK / 2, end, MARK, 0.3, palette.LINE)
            sheet.panel(edge - 0.15, end - MARK / 2, 0.3, MARK, fill=palette.LINE)


class _Drawer:
    """Draws cards of one clinic."""

    def __init__(
        self, fonts: Fonts, words: HandoutText, clinic: ClinicHeader, sheet: Sheet
    ) -> None:
        self._fonts, self._words, self._clinic, self._sheet = fonts, words, clinic, sheet

    def draw(self, card: Card, x: float, y: float) -> None:
        """Draw with the card's upper starting corner at ``x``, ``y``."""
        sheet, left, top = self._sheet, x + MARGIN, y + MARGIN
        square = SquareCode(card.said, SQUARE)
        room = WIDTH - 2 * MARGIN - SQUARE - square.quiet
        tall = HEIGHT - 2 * MARGIN
        type_, lines = self._fitted(card, room, tall)
        with sheet.tags.element("Sect"):
            logo = self._clinic.logo
            words = self._height(type_, lines, room)
            crest = logo is not None and words + CREST <= tall
            line = top + (tall - words - (CREST if crest else 0)) / 2
            if logo is not None and crest:
                scale = min((CREST - LOGO_GAP) / logo.height, room / logo.width)
                wide, high = logo.width * scale, logo.height * scale
                alt = self._clinic.name or "Logo"
                with sheet.figure(alt, left, line, wide, high) as (at, bottom):
                    logo.put(sheet.canvas, at, bottom, wide, high)
                line += high + LOGO_GAP
            for text, style, gap in lines:
                line = sheet.text(left, line + gap, room, text, style, tag="P")
            code_x = x + WIDTH - MARGIN - SQUARE
            square.draw(sheet, code_x, y + (HEIGHT - SQUARE) / 2, self._words.reader.card)

    def _fitted(self, card: Card, room: float, tall: float) -> tuple[Type, list[Words]]:
        rtl = self._sheet.mirrored
        for half in range(2 * BODY, 2 * LEAST, -1):
            type_ = Type(self._fonts, half / 2, rtl=rtl)
            lines = self._lines(card, type_)
            if self._height(type_, lines, room) <= tall:
                break
        return type_, lines

    def _lines(self, card: Card, type_: Type) -> list[Words]:
        words, quiet = self._words.card, type_.body.inked(palette.QUIET)
        if card.badge:
            return [
                it
                for it in (
                    (self._clinic.name, type_.strong, 0),
                    (card.name, type_.title, 2),
                    (words.badge, quiet, 5),
                    (words.help, quiet, 3),
                )
                if it[0]
            ]
        said = [
            (self._clinic.name, type_.strong, 0),
            (card.name, type_.body, 2),
            (words.code, quiet, 5),
            (as_one(grouped(card.code), type_.rtl), type_.title, 0),
            (words.help, quiet, 3),
        ]
        return [it for it in said if it[0]]

    @staticmethod
    def _height(type_: Type, lines: list[Words], room: float) -> float:
        return sum(type_.height(text, style, room) + gap for text, style, gap in lines)
