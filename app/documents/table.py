"""A table with a heading row; each row is as tall as its tallest cell."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.documents import palette
from app.documents.sheet import Sheet
from app.documents.type import Style, Type

PAD = 5
PAD_TOP = 1.5
COLUMN_GAP = 9


@dataclass(frozen=True, slots=True)
class PrintedTable:
    """Each row's first cell is its heading, and has what the other columns leave of the width.
    ``shares`` are all columns' parts of it where they would leave too little.
    """

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
        y = sheet.heading(x, y, width, self.heading, self.type.strong, "H2")
        label = self.type.label.inked(palette.QUIET)
        with sheet.tags.element("Table"):
            y = self._draw_row(sheet, (x, y, width), self.headings, label, heading=True)
            for row in self.rows:
                sheet.rule(x, y, width, 0.5, palette.HAIR)
                y = self._draw_row(sheet, (x, y, width), row, self.type.body)

    def _parts(self, width: float) -> Sequence[float]:
        """The columns' parts of the width."""
        wide = [self.type.width(text, self.type.label) for text in self.headings]
        for row in self.rows:
            texts = [self.type.width(text, self.type.body) for text in row]
            wide = [max(pair) for pair in zip(wide, texts, strict=True)]
        needs = [(each + PAD + COLUMN_GAP) / width for each in wide[1:]]
        first = 1 - sum(needs)
        return (first, *needs) if first >= self.shares[0] else self.shares

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
            for n, (text, share) in enumerate(zip(cells, self._parts(width), strict=True)):
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
            for text, share in zip(cells, self._parts(width), strict=True)
        )
