"""Numbered or dotted lines with a hanging indent, in one column or more."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from app.documents import palette
from app.documents.sheet import Sheet
from app.documents.type import Type

INDENT = 13
DOT_INDENT = 10
GUTTER = 14
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
        return min(self._tallest(way, width) for way in self._ways())

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        parts, number = min(self._ways(), key=lambda way: self._tallest(way, width)), 0
        for part, column in zip(parts, self._columns(parts, width), strict=True):
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

    def _ways(self) -> Iterator[list[Sequence[str]]]:
        """Every way to set the lines in as many columns as wanted, in order."""
        count = len(self.lines)
        for cut in combinations(range(1, count), min(self.columns, count) - 1):
            yield [self.lines[a:b] for a, b in pairwise((0, *cut, count))]

    def _tallest(self, parts: list[Sequence[str]], width: float) -> float:
        columns = self._columns(parts, width)
        return max(self._stack(part, n) for part, n in zip(parts, columns, strict=True))

    def _columns(self, parts: list[Sequence[str]], width: float) -> list[float]:
        """Even columns; where that breaks a line, as wide as their longest lines if those fit."""
        room = width - GUTTER * (self.columns - 1)
        even = room / self.columns
        needs = [self._indent + max(self.type.width(n, self.type.body) for n in p) for p in parts]
        if max(needs) <= even or sum(needs) + 1 > room:
            return [even] * len(parts)
        spare = (room - sum(needs)) / len(parts)
        return [need + spare for need in needs]

    def _stack(self, lines: Sequence[str], column: float) -> float:
        room = column - self._indent
        heights = (self.type.height(line, self.type.body, room) for line in lines)
        return sum(heights) + GAP * (len(lines) - 1)
