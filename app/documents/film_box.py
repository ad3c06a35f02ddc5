"""The film to watch: a square code for the phone, its title and address in print."""

from dataclasses import dataclass

from app.documents import palette
from app.documents.qr import SIDE, SquareCode
from app.documents.sheet import Sheet
from app.documents.type import Style, Type

GAP = 4
TOP = 4
"""Lets the code start level with the capitals of a heading beside it."""


@dataclass(frozen=True, slots=True)
class FilmBox:
    """The code with ``heading``, ``title`` and ``minutes`` beside it, ``address`` below."""

    type: Type
    heading: str
    code: SquareCode
    minutes: str
    title: str
    address: str

    def height(self, width: float) -> float:
        """Points down to the address; the code's quiet zone lies inside, but above."""
        address = self.type.height(self.address, self.type.strong, width)
        return TOP + self._upper(width) + address

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        y += TOP
        self.code.draw(sheet, x, y)
        room, line = self._room(width), y - TOP
        for text, style in self._beside():
            line = sheet.text(x + width - room, line, room, text, style)
        sheet.text(x, y + self._upper(width), width, self.address, self.type.strong)

    def _upper(self, width: float) -> float:
        """Points of code and quiet zone, or of the words beside it where those are longer."""
        room = self._room(width)
        words = sum(self.type.height(text, style, room) for text, style in self._beside())
        return max(float(SIDE) + self.code.quiet, words - TOP + GAP)

    def _beside(self) -> list[tuple[str, Style]]:
        quiet = self.type.body.inked(palette.QUIET)
        return [
            (self.heading, self.type.heading),
            (self.title, self.type.body),
            (self.minutes, quiet),
        ]

    def _room(self, width: float) -> float:
        return width - float(SIDE) - self.code.quiet
