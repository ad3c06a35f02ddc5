"""Short dotted lines, as many beside each other as there is room for, in their order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.documents import palette
from app.documents.sheet import Sheet
from app.documents.step_list import DOT, DOT_INDENT, GAP
from app.documents.type import Type

APART = 1.0
"""In sizes of the running text."""


@dataclass(frozen=True, slots=True)
class FlowingList:
    """No line is broken that fits the width by itself."""

    type: Type
    lines: Sequence[str]

    def height(self, width: float) -> float:
        """Points of all rows."""
        rows = list(self._rows(width))
        return sum(self._tall(row, width) for row in rows) + GAP * (len(rows) - 1)

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        size, style = self.type.body.size, self.type.body
        indent, dot = DOT_INDENT * size, DOT * size
        with sheet.tags.element("L"):
            for row in self._rows(width):
                at = x
                for line in row:
                    sheet.disc(at + 1.5 * dot, y + style.leading / 2, dot, palette.INK)
                    room = min(self._wide(line), width) - indent
                    end = at + indent + room
                    following = x + width if line is row[-1] else end + APART * size + indent
                    with sheet.tags.element("LI"), sheet.tags.element("LBody"):
                        sheet.text(at + indent, y, room + 1, line, style)
                        sheet.space(end, y, following, style)
                    at = end + APART * size
                y += self._tall(row, width) + GAP

    def _rows(self, width: float) -> Iterator[list[str]]:
        row: list[str] = []
        used = 0.0
        for line in self.lines:
            more = self._wide(line) + (APART * self.type.body.size if row else 0)
            if row and used + more > width:
                yield row
                row, used, more = [], 0.0, self._wide(line)
            row.append(line)
            used += more
        if row:
            yield row

    def _tall(self, row: Sequence[str], width: float) -> float:
        room = width - DOT_INDENT * self.type.body.size
        return max(self.type.height(line, self.type.body, room) for line in row)

    def _wide(self, line: str) -> float:
        return DOT_INDENT * self.type.body.size + self.type.width(line, self.type.body)
