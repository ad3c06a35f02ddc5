"""A box to tick and a box for the pain, for every session; a row a week."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.kinds import Part
from app.documents import palette
from app.documents.chart_key import ChartKey, draw_box
from app.documents.sheet import Align, Sheet
from app.documents.type import Type

ROW, LINES = 18.7, 1.08
"""How tall a box is, in points and in lines of small text, whichever is more: 6.6 mm are enough to
write a number in.
"""
HEAD = 1.15
WEEK_GAP = 4
LABEL_GAP = 10
DAY_GAP = 7
BOX_GAP = 2.5
GUTTER = 24


@dataclass(frozen=True, slots=True)
class TickChart:
    """``labels`` name the rows, ``days`` the seven columns, ``names`` the boxes of a day.

    ``pain`` stands before the boxes that a number from 0 to 10 goes into. Days of a row that are
    not ``due`` have none. ``alt`` says the chart in words.
    """

    type: Type
    heading: str
    help: str
    pain: str
    labels: Sequence[str]
    days: Sequence[str]
    due: Sequence[Sequence[bool]]
    names: dict[Part, str]
    alt: str

    def height(self, width: float) -> float:
        """Points of heading, key and all rows."""
        return self._top(width) + self._grid

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        sheet.bookmark(self.heading, y, 1)
        with sheet.tags.element("Sect"):
            self._draw_heading(sheet, x, y, width)
            y += self._top(width)
            with sheet.figure(self.alt, x, y, width, self._grid):
                self._draw_grid(sheet, x, y, width)

    def _draw_grid(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        style, line, tall = self.type.small, self.type.small.leading, self._row
        texts = (*self.labels, self.pain)
        label = max(self.type.width(text, style) for text in texts) + LABEL_GAP
        day = (width - label + DAY_GAP) / 7
        for n, (name, *due) in enumerate(zip(self.days, *self.due, strict=True)):
            heading = self.type.label if any(due) else style.inked(palette.QUIET)
            sheet.text(x + label + n * day, y, day - DAY_GAP, name, heading, Align.CENTRE)
        y += HEAD * line
        for text, row in zip(self.labels, self.due, strict=True):
            for words in (text, self.pain):
                sheet.text(x, y + (tall - line) / 2, label, words, style)
                for n in (n for n, due in enumerate(row) if due):
                    place = (x + label + n * day, y)
                    self._draw_day(sheet, place, (day - DAY_GAP, tall), words == self.pain)
                y += tall
            y += WEEK_GAP

    def _draw_day(
        self, sheet: Sheet, place: tuple[float, float], size: tuple[float, float], pain: bool
    ) -> None:
        box = (size[0] + BOX_GAP) / len(self.names)
        for n, part in enumerate(self.names):
            x, y = place[0] + n * box, place[1] + BOX_GAP / 2
            draw_box(sheet, x, y, (box - BOX_GAP, size[1] - BOX_GAP), part, pain)

    def _draw_heading(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        key = self._key()
        head, small = self.type.heading, self.type.small
        below = sheet.heading(x, y, width, self.heading, head, "H2")
        if self._beside(width):
            drop = head.baseline - small.baseline
            key.draw(sheet, x + width - key.level_width, y + drop, key.level_width)
        else:
            key.draw(sheet, x, below, width)

    def _key(self) -> ChartKey:
        return ChartKey(self.type, self.names, self.help)

    def _beside(self, width: float) -> bool:
        """Whether the key fits on the heading's own line."""
        heading = self.type.width(self.heading, self.type.heading)
        return heading + GUTTER + self._key().level_width <= width

    @property
    def _grid(self) -> float:
        weeks = len(self.labels)
        boxes = weeks * 2 * self._row
        return HEAD * self.type.small.leading + boxes + (weeks - 1) * WEEK_GAP

    @property
    def _row(self) -> float:
        return max(ROW, LINES * self.type.small.leading)

    def _top(self, width: float) -> float:
        tall = self.type.height(self.heading, self.type.heading, width) + BOX_GAP
        return tall if self._beside(width) else tall + self._key().height(width)
