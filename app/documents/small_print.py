"""Lines in the smallest letters of a page."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.documents.sheet import Sheet
from app.documents.type import Type


@dataclass(frozen=True, slots=True)
class SmallPrint:
    """Each of ``lines`` is a paragraph."""

    type: Type
    lines: Sequence[str]

    def height(self, width: float) -> float:
        """Points of all lines."""
        return sum(self.type.height(line, self.type.small, width) for line in self.lines)

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        with sheet.tags.element("Sect"):
            for line in self.lines:
                y = sheet.text(x, y, width, line, self.type.small, tag="P")
