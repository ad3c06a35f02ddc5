"""A table with a heading row; each row is as tall as its tallest cell."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.documents import palette
from app.documents.sheet import Sheet
from app.documents.type import Style, Type

PAD = 5
PAD_TOP = 1.5


@dataclass(frozen=True, slots=True)
class Table:
    """``shares`` are the columns' parts of the width; each row's first cell is its heading."""

    type: Type
    heading: str
    headings: Sequence[str]
    rows: Sequence[Sequence[str]]
    shares: Sequence[float]

    def height(self, width: float) -> float:
        """Points of all rows."""
        rows = sum(self._tall(row, self.type.body, width) for row in self.rows)
        heads = self._tall(self.headings, self.type.label, width)
        return self.type.height(self.heading, self.type.strong, width) + heads + rows

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        y = sheet.text(x, y, width, self.heading, self.type.strong, tag="H2")
        label = self.type.label.inked(palette.QUIET)
        with sheet.tags.element("Table"):
            y = self._draw_row(sheet, (x, y, width), self.headings, label, heading=True)
            for row in self.rows:
                sheet.rule(x, y, width, 0.5, palette.HAIR)
                y = self._draw_row(sheet, (x, y, width), row, self.type.body)

    def _draw_row(
        self,
        sheet: Sheet,
        place: tuple[float, float, float],
        cells: Sequence[str],
        style: Style,
        heading: bool = False,
    ) -> float:
        x, y, width = place
        with sheet.tags.element("TR"):
            for n, (text, share) in enumerate(zip(cells, self.shares, strict=True)):
                room = width * share - PAD
                if heading or n == 0:
                    scope = "Column" if heading else "Row"
                    with sheet.tags.element("TH", scope=scope):
                        sheet.text(x, y + PAD_TOP, room, text, style)
                else:
                    sheet.text(x, y + PAD_TOP, room, text, style, tag="TD")
                x += width * share
        return y + self._tall(cells, style, width)

    def _tall(self, cells: Sequence[str], style: Style, width: float) -> float:
        return 2 * PAD_TOP + max(
            self.type.height(text, style, width * share - PAD)
            for text, share in zip(cells, self.shares, strict=True)
        )
