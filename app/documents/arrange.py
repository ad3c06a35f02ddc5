"""Blocks that stay together: in one row, or one below the other."""

from dataclasses import dataclass

from app.documents.block import Block
from app.documents.sheet import Sheet

GUTTER = 22


@dataclass(frozen=True, slots=True)
class SideBySide:
    """``share`` of the width goes to ``first``, the rest to ``second``."""

    first: Block
    second: Block
    share: float

    def height(self, width: float) -> float:
        """Points of the taller one."""
        one, two = self._widths(width)
        return max(self.first.height(one), self.second.height(two))

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        one, two = self._widths(width)
        self.first.draw(sheet, x, y, one)
        self.second.draw(sheet, x + one + GUTTER, y, two)

    def _widths(self, width: float) -> tuple[float, float]:
        one = (width - GUTTER) * self.share
        return one, width - GUTTER - one


@dataclass(frozen=True, slots=True)
class Stacked:
    """``first`` above ``second``, ``gap`` points apart."""

    first: Block
    second: Block
    gap: float

    def height(self, width: float) -> float:
        """Points of both and the gap."""
        return self.first.height(width) + self.gap + self.second.height(width)

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        self.first.draw(sheet, x, y, width)
        self.second.draw(sheet, x, y + self.first.height(width) + self.gap, width)
