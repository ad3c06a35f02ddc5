"""The end of a letter: what comes next, and room for a name."""

from dataclasses import dataclass

from app.documents import palette
from app.documents.sheet import Align, Sheet
from app.documents.type import Type

ROOM = 26
SHARE = 0.45
GUTTER = 16


@dataclass(frozen=True, slots=True)
class Signature:
    """``coming`` stands opposite the line to sign on, ``name`` above and ``help`` below it."""

    type: Type
    coming: str
    name: str
    help: str

    def height(self, width: float) -> float:
        """Points of the taller side."""
        side = width * SHARE
        coming = self.type.height(self.coming, self.type.strong, width - side - GUTTER)
        return max(coming, self._line(side) + self.type.height(self.help, self.type.small, side))

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        side = width * SHARE
        sheet.text(x, y, width - side - GUTTER, self.coming, self.type.strong, tag="P")
        x, low = x + width - side, y + self._line(side)
        if self.name:
            top = low - self.type.height(self.name, self.type.body, side)
            sheet.text(x, top, side, self.name, self.type.body, Align.START, "P")
        sheet.rule(x, low, side, 0.7, palette.LINE)
        sheet.text(x, low + 1, side, self.help, self.type.small.inked(palette.QUIET), tag="P")

    def _line(self, side: float) -> float:
        named = self.type.height(self.name, self.type.body, side) if self.name else 0
        return max(ROOM, named)
