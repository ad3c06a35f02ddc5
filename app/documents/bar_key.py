"""What the parts of a bar mean. Each differs in its pattern, so that grey paper is enough."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from app.documents import palette
from app.documents.sheet import Sheet
from app.documents.type import Type

SWATCH, GAP, BETWEEN = 0.9, 4, 10
"""The first is in sizes of small text."""
HATCH = 3.2
"""Points from one slanted line to the next."""


class BarPattern(Enum):
    """How a part of a bar is drawn: full, slanted lines, or empty inside a thin edge."""

    FULL = auto()
    HATCHED = auto()
    EMPTY = auto()


def draw_part(
    sheet: Sheet, x: float, y: float, size: tuple[float, float], pattern: BarPattern
) -> None:
    """A box of ``size`` in ``pattern``; nothing where it has no height."""
    width, height = size
    if height <= 0:
        return
    match pattern:
        case BarPattern.FULL:
            sheet.panel(x, y, width, height, fill=palette.BLUE)
        case BarPattern.EMPTY:
            sheet.panel(x, y, width, height, edge=palette.LINE, edge_width=0.5)
        case BarPattern.HATCHED:
            sheet.panel(x, y, width, height, fill=palette.PAPER)
            at = HATCH
            while at < width + height:
                low = (x + max(0, at - height), y + min(at, height))
                high = (x + min(at, width), y + max(0, at - width))
                sheet.trace([low, high], 0.9, palette.BLUE)
                at += HATCH
            sheet.panel(x, y, width, height, edge=palette.BLUE, edge_width=0.8)


@dataclass(frozen=True, slots=True)
class BarKey:
    """``names`` of the patterns, in one row or, where they do not fit, in more."""

    type: Type
    names: Sequence[tuple[BarPattern, str]]

    def height(self, width: float) -> float:
        """Points of all rows."""
        return len(list(self._rows(width))) * self.type.small.leading

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        style, side = self.type.small.inked(palette.QUIET), SWATCH * self.type.small.size
        for row in self._rows(width):
            at, line = x, []
            for pattern, name in row:
                draw_part(sheet, at, y + (style.leading - side) / 2, (side, side), pattern)
                line.append((at + side + GAP, name))
                at += self._wide(name) + BETWEEN
            for left, name in line:
                sheet.text(left, y, self.type.width(name, style) + 1, name, style, tag="P")
            y += style.leading

    def _rows(self, width: float) -> Iterator[list[tuple[BarPattern, str]]]:
        row: list[tuple[BarPattern, str]] = []
        used = 0.0
        for pattern, name in self.names:
            if row and used + self._wide(name) > width:
                yield row
                row, used = [], 0.0
            row.append((pattern, name))
            used += self._wide(name) + BETWEEN
        yield row

    def _wide(self, name: str) -> float:
        side = SWATCH * self.type.small.size
        return side + GAP + self.type.width(name, self.type.small)
