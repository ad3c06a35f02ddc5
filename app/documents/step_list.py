"""Numbered or dotted lines with a hanging indent, in one column or more."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from app.documents import palette
from app.documents.sheet import Sheet
from app.documents.type import Type

INDENT = 14
DOT_INDENT = 10
GUTTER = 20
GAP = 1.5


@dataclass(frozen=True, slots=True)
class StepList:
    """``numbered`` lines carry their number in front, others a dot."""

    type: Type
    lines: Sequence[str]
    columns: int = 1
    numbered: bool = True

    def height(self, width: float) -> float:
        """Points of the tallest column."""
        column = self._column(width)
        return max(self._stack(part, column) for part in self._parts(column))

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        column, number = self._column(width), 0
        for part in self._parts(column):
            top = y
            for line in part:
                number += 1
                self._draw_mark(sheet, x, top, number)
                room = column - self._indent
                top = sheet.text(x + self._indent, top, room, line, self.type.body) + GAP
            x += column + GUTTER

    @property
    def _indent(self) -> float:
        return INDENT if self.numbered else DOT_INDENT

    def _draw_mark(self, sheet: Sheet, x: float, y: float, number: int) -> None:
        if self.numbered:
            sheet.text(x, y, INDENT, str(number), self.type.strong.inked(palette.BLUE))
        else:
            sheet.disc(x + 3, y + self.type.body.leading / 2, 2, palette.INK)

    def _parts(self, column: float) -> list[Sequence[str]]:
        """The lines in as many columns as wanted, in order and as level as they can be."""
        count = len(self.lines)
        cuts = combinations(range(1, count), min(self.columns, count) - 1)
        ways = ([self.lines[a:b] for a, b in pairwise((0, *cut, count))] for cut in cuts)
        return min(ways, key=lambda parts: max(self._stack(part, column) for part in parts))

    def _stack(self, lines: Sequence[str], column: float) -> float:
        room = column - self._indent
        heights = (self.type.height(line, self.type.body, room) for line in lines)
        return sum(heights) + GAP * (len(lines) - 1)

    def _column(self, width: float) -> float:
        return (width - GUTTER * (self.columns - 1)) / self.columns
