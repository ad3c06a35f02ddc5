"""Numbered or dotted lines with a hanging indent, in one column or more."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from app.documents import palette
from app.documents.sheet import Sheet
from app.documents.type import Type

INDENT = 1.1
DOT_INDENT = 0.8
DOT = 0.16
GUTTER = 1.2
"""These are sizes of the running text."""
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
        parts, number = min(self._ways(), key=lambda way: self._worst(way, width)), 0
        with sheet.tags.element("L"):
            for part, column in zip(parts, self._columns(parts, width), strict=True):
                top = y
                for line in part:
                    number += 1
                    top = self._draw_line(sheet, (x, top, column), number, line) + GAP
                x += column + self._gutter

    @property
    def _indent(self) -> float:
        return (INDENT if self.numbered else DOT_INDENT) * self.type.body.size

    @property
    def _gutter(self) -> float:
        return GUTTER * self.type.body.size

    def _draw_line(
        self, sheet: Sheet, place: tuple[float, float, float], number: int, line: str
    ) -> float:
        x, y, column = place
        with sheet.tags.element("LI"):
            self._draw_mark(sheet, x, y, number)
            room = column - self._indent
            return sheet.text(x + self._indent, y, room, line, self.type.body, tag="LBody")

    def _draw_mark(self, sheet: Sheet, x: float, y: float, number: int) -> None:
        style = self.type.strong.inked(palette.BLUE)
        if self.numbered:
            # With a space, since mutool sees none before a line that begins on the far side
            sheet.text(x, y, self._indent, f"{number} ", style, tag="Lbl")
        else:
            dot = DOT * style.size
            sheet.disc(x + 1.5 * dot, y + style.leading / 2, dot, palette.INK)

    def _ways(self) -> Iterator[list[Sequence[str]]]:
        """Every way to set the lines in as many columns as wanted, in order."""
        count = len(self.lines)
        for cut in combinations(range(1, count), min(self.columns, count) - 1):
            yield [self.lines[a:b] for a, b in pairwise((0, *cut, count))]

    def _worst(self, parts: list[Sequence[str]], width: float) -> tuple[float, int]:
        """How tall it is, then how many lines more one column has than another."""
        counts = [len(part) for part in parts]
        return self._tallest(parts, width), max(counts) - min(counts)

    def _tallest(self, parts: list[Sequence[str]], width: float) -> float:
        columns = self._columns(parts, width)
        return max(self._stack(part, n) for part, n in zip(parts, columns, strict=True))

    def _columns(self, parts: list[Sequence[str]], width: float) -> list[float]:
        """Even columns; where that breaks a line, as wide as their longest lines if those fit."""
        room = width - self._gutter * (self.columns - 1)
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
