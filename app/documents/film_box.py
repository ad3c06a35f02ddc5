"""The film to watch: a square code for the phone, its title and address in print."""

from dataclasses import dataclass

from app.documents import palette
from app.documents.qr import SIDE, SquareCode
from app.documents.sheet import Align, Sheet
from app.documents.type import Type

PLAY = 13
GAP = 4


@dataclass(frozen=True, slots=True)
class FilmBox:
    """``heading``, the code with ``minutes`` beside it, ``title`` and ``address`` below."""

    type: Type
    heading: str
    code: SquareCode
    minutes: str
    title: str
    address: str

    def height(self, width: float) -> float:
        """Points from the heading to the address; the code's quiet zone lies inside."""
        below = self.type.height(self.title, self.type.body, width)
        below += self.type.height(self.address, self.type.strong, width)
        return self._top(width) + float(SIDE) + self.code.quiet + below

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        sheet.text(x, y, width, self.heading, self.type.heading)
        y += self._top(width)
        self.code.draw(sheet, x, y)
        self._draw_minutes(sheet, x + SIDE + self.code.quiet, y, width - SIDE - self.code.quiet)
        y = sheet.text(x, y + SIDE + self.code.quiet, width, self.title, self.type.body)
        sheet.text(x, y, width, self.address, self.type.strong)

    def _draw_minutes(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        tall = 2 * PLAY + GAP + self.type.height(self.minutes, self.type.body, width)
        y += max(0, (SIDE - tall) / 2)
        middle, r = x + width / 2, PLAY
        sheet.disc(middle, y + r, r, palette.BLUE)
        play = [(-0.32, -0.5), (0.58, 0.0), (-0.32, 0.5)]
        sheet.polygon([(middle + r * a, y + r + r * b) for a, b in play], palette.PAPER)
        sheet.text(x, y + 2 * r + GAP, width, self.minutes, self.type.body, Align.CENTRE)

    def _top(self, width: float) -> float:
        return self.type.height(self.heading, self.type.heading, width) + GAP
