"""A square code with words beside it, and what it says in print below."""

from dataclasses import dataclass

from app.documents import palette
from app.documents.qr import SquareCode
from app.documents.sheet import Sheet
from app.documents.type import Style, Type

GAP = 4
APART = 8
"""Words stand no closer to a code: where its modules are fine its own quiet zone is narrow."""
TOP = 4
"""Lets the code start level with the capitals of a heading beside it."""


@dataclass(frozen=True, slots=True)
class CodeBox:
    """``heading``, ``words`` and the quieter ``note`` stand beside the code, ``address`` below.

    ``alt`` tells who cannot see the code where it leads.
    """

    type: Type
    heading: str
    code: SquareCode
    alt: str
    words: str
    note: str = ""
    address: str = ""

    def height(self, width: float) -> float:
        """Points down to the address; the code's quiet zone lies inside, but above."""
        address = self.type.height(self.address, self.type.strong, width) if self.address else 0
        return TOP + self._upper(width) + address

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        room, line = self._room(width), y
        sheet.bookmark(self.heading, y, 1)
        with sheet.tags.element("Sect"):
            at = x + width - room
            line = sheet.heading(at, line, room, self.heading, self.type.strong, "H2")
            for text, style in self._beside()[1:]:
                line = sheet.text(at, line, room, text, style, tag="P")
            self.code.draw(sheet, x, y + TOP, self.alt)
            if self.address:
                low = y + TOP + self._upper(width)
                sheet.text(x, low, width, self.address, self.type.strong, tag="P")

    def _upper(self, width: float) -> float:
        """Points of code and quiet zone, or of the words beside it where those are longer."""
        room = self._room(width)
        words = sum(self.type.height(text, style, room) for text, style in self._beside())
        return max(self.code.side + self.code.quiet, words - TOP + GAP)

    def _beside(self) -> list[tuple[str, Style]]:
        quiet = self.type.body.inked(palette.QUIET)
        lines = [(self.heading, self.type.strong), (self.words, self.type.body)]
        return [*lines, (self.note, quiet)] if self.note else lines

    def _room(self, width: float) -> float:
        return width - self.code.side - max(self.code.quiet, APART)
