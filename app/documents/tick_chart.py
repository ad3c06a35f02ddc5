"""A box to tick and a box for the pain, for every session; a row a week."""

from collections.abc import Collection, Sequence
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
DISC, DISC_GAP = 0.43, 3
"""Half of a number's disc, in rows; and what is between two."""


@dataclass(frozen=True, slots=True)
class OwnRow:
    """Exercises with days or times of their own, which all go alike: their ``numbers``, and when
    they are ``due`` on each day of each week."""

    numbers: Sequence[int]
    due: Sequence[Sequence[Collection[Part]]]


@dataclass(frozen=True, slots=True)
class TickChart:
    """``labels`` name the rows, ``days`` the seven columns, ``names`` the boxes of a day.

    ``pain`` stands before the boxes that a number from 0 to 10 goes into. Days of a row that are
    not ``due`` have none. ``own`` are rows for exercises that do not belong to every session.
    ``alt`` says the chart in words.
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
    own: Sequence[OwnRow] = ()

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
        style, line, label = self.type.small, self.type.small.leading, self._label
        day = (width - label + DAY_GAP) / 7
        for n, (name, *due) in enumerate(zip(self.days, *self.due, strict=True)):
            heading = self.type.label if any(due) else style.inked(palette.QUIET)
            sheet.text(x + label + n * day, y, day - DAY_GAP, name, heading, Align.CENTRE)
        y += HEAD * line
        drop, every = (self._row - line) / 2, tuple(self.names)

        def row(y: float, parts: Sequence[Collection[Part]], pain: bool = False) -> None:
            for n, some in enumerate(parts):
                place = (x + label + n * day, y)
                self._draw_day(sheet, place, (day - DAY_GAP, self._row), some, pain)

        for week, text in enumerate(self.labels):
            due = [every if it else () for it in self.due[week]]
            sheet.text(x, y + drop, label, text, style)
            row(y, due)
            y += self._row
            for own in self._own(week):
                self._draw_numbers(sheet, x, y, own.numbers)
                row(y, own.due[week])
                y += self._row
            sheet.text(x, y + drop, label, self.pain, style)
            row(y, due, pain=True)
            y += self._row + WEEK_GAP

    def _draw_numbers(self, sheet: Sheet, x: float, y: float, numbers: Sequence[int]) -> None:
        """As they stand before the exercises themselves."""
        half, style = DISC * self._row, self.type.label.inked(palette.PAPER)
        for number in numbers:
            sheet.disc(x + half, y + self._row / 2, half, palette.BLUE)
            top = y + (self._row - style.leading) / 2
            sheet.text(x, top, 2 * half, str(number), style, Align.CENTRE)
            x += 2 * half + DISC_GAP

    def _draw_day(
        self,
        sheet: Sheet,
        place: tuple[float, float],
        size: tuple[float, float],
        due: Collection[Part],
        pain: bool,
    ) -> None:
        box = (size[0] + BOX_GAP) / len(self.names)
        for n, part in enumerate(self.names):
            if part in due:
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
        boxes = sum(2 + len(self._own(week)) for week in range(weeks)) * self._row
        return HEAD * self.type.small.leading + boxes + (weeks - 1) * WEEK_GAP

    def _own(self, week: int) -> list[OwnRow]:
        """Those that have anything due in a week."""
        return [own for own in self.own if any(own.due[week])]

    @property
    def _label(self) -> float:
        """Points before the boxes."""
        texts = max(self.type.width(it, self.type.small) for it in (*self.labels, self.pain))
        discs = max((len(own.numbers) for own in self.own), default=0)
        return max(texts, discs * (2 * DISC * self._row + DISC_GAP)) + LABEL_GAP

    @property
    def _row(self) -> float:
        return max(ROW, LINES * self.type.small.leading)

    def _top(self, width: float) -> float:
        tall = self.type.height(self.heading, self.type.heading, width) + BOX_GAP
        return tall if self._beside(width) else tall + self._key().height(width)
