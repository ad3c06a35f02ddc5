"""A box to tick for every session, a row a week."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.kinds import Part
from app.documents.chart_key import ChartKey, draw_box
from app.documents.sheet import Align, Sheet
from app.documents.type import Type

ROW = 1.42
"""A week's height, in lines of text: its boxes are some 7 mm tall, enough to write a number in."""
HEAD = 1.1
LABEL_GAP = 8
DAY_GAP = 6
BOX_GAP = 2.5
GUTTER = 24


@dataclass(frozen=True, slots=True)
class TickChart:
    """``labels`` name the rows, ``days`` the seven columns, ``names`` the boxes of a day."""

    type: Type
    heading: str
    help: str
    labels: Sequence[str]
    days: Sequence[str]
    names: dict[Part, str]

    def height(self, width: float) -> float:
        """Points of heading, key and all rows."""
        rows = len(self.labels) * ROW + HEAD
        return self._top(width) + rows * self.type.body.leading

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        self._draw_heading(sheet, x, y, width)
        y += self._top(width)
        line, row = self.type.body.leading, ROW * self.type.body.leading
        label = max(self.type.width(text, self.type.body) for text in self.labels) + LABEL_GAP
        day = (width - label + DAY_GAP) / 7
        for n, name in enumerate(self.days):
            at = x + label + n * day
            sheet.text(at, y, day - DAY_GAP, name, self.type.strong, Align.CENTRE)
        y += HEAD * line
        for text in self.labels:
            sheet.text(x, y + (row - line) / 2, label, text, self.type.body)
            for n in range(len(self.days)):
                self._draw_day(sheet, x + label + n * day, y, (day - DAY_GAP, row))
            y += row

    def _draw_day(self, sheet: Sheet, x: float, y: float, size: tuple[float, float]) -> None:
        width, row = size
        box = (width + BOX_GAP) / len(self.names)
        for n, part in enumerate(self.names):
            at = x + n * box
            draw_box(sheet, at, y + BOX_GAP, (box - BOX_GAP, row - 2 * BOX_GAP), part)

    def _draw_heading(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        key, below = self._key(), sheet.text(x, y, width, self.heading, self.type.heading)
        if self._beside(width):
            drop = (self.type.heading.leading - self.type.body.leading) / 2
            key.draw(sheet, x + width - key.level_width, y + drop, key.level_width)
        else:
            key.draw(sheet, x, below, width)

    def _key(self) -> ChartKey:
        return ChartKey(self.type, self.names, self.help)

    def _beside(self, width: float) -> bool:
        """Whether the key fits on the heading's own line."""
        heading = self.type.width(self.heading, self.type.heading)
        return heading + GUTTER + self._key().level_width <= width

    def _top(self, width: float) -> float:
        tall = self.type.height(self.heading, self.type.heading, width) + BOX_GAP
        return tall if self._beside(width) else tall + self._key().height(width)
