"""Blocks that stay together: in one row, or one below the other, or in whichever is lowest."""

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
class BlockColumn:
    """``blocks`` one below the other, ``gap`` points apart."""

    blocks: tuple[Block, ...]
    gap: float

    def height(self, width: float) -> float:
        """Points of them all."""
        tall = sum(block.height(width) for block in self.blocks)
        return tall + self.gap * (len(self.blocks) - 1)

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        for block in self.blocks:
            block.draw(sheet, x, y, width)
            y += block.height(width) + self.gap


@dataclass(frozen=True, slots=True)
class Lowest:
    """The same things arranged in several ``ways``: the one that is least tall, the first of
    equals."""

    ways: tuple[Block, ...]

    def height(self, width: float) -> float:
        """Points of that one."""
        return min(way.height(width) for way in self.ways)

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        min(self.ways, key=lambda way: way.height(width)).draw(sheet, x, y, width)
