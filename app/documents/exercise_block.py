"""One exercise on paper: name, dose, figures with captions, steps."""

from dataclasses import dataclass, replace

from app.documents import palette
from app.documents.figure_row import GUTTER, FigureRow
from app.documents.pictures import Picture
from app.documents.sheet import Align, Sheet
from app.documents.step_list import StepList
from app.documents.type import Type

BADGE = 11
CHIP_PAD = 9
GAP = 10
UNDER = 4
COLUMNS = 4
"""Figures stand in the page's four columns, so that they line up from exercise to exercise."""
CLOSE_COLUMNS = 5
STEPS_APART = 18
FEWEST_CHARACTERS = 24
"""Steps stand beside the figures only where a line holds this many characters."""
WORTH = 16
"""Points a block must save before its figures move closer together and get smaller."""
TALLEST = 120


@dataclass(frozen=True, slots=True)
class ExerciseBlock:
    """``figure`` is the height of a usual figure, in points."""

    type: Type
    number: int
    name: str
    dose: str
    pictures: tuple[Picture, ...]
    steps: tuple[str, ...]
    figure: float

    def height(self, width: float) -> float:
        """Points of heading, figures, captions and steps."""
        row = self._row(width)
        return self._heading(width) + UNDER - self._lift(width, row) + self._body(width, row)

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        self._draw_heading(sheet, x, y, width)
        row = self._row(width)
        y += self._heading(width) + UNDER - self._lift(width, row)
        row.draw(sheet, x, y)
        if self._beside(width, row):
            rest = self._rest(width, row)
            self._steps(1).draw(sheet, x + width - rest, y, rest)
        else:
            self._steps(2).draw(sheet, x, y + row.height + UNDER, width)

    def _draw_heading(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        middle = y + self.type.name.leading / 2
        sheet.disc(x + BADGE, middle, BADGE, palette.BLUE)
        badge = self.type.strong.inked(palette.PAPER)
        top = middle - badge.leading / 2
        sheet.text(x, top, 2 * BADGE, str(self.number), badge, Align.CENTRE)
        left, room = x + 2 * BADGE + GAP, width - 2 * BADGE - GAP
        below = sheet.text(left, y, room, self.name, self.type.name)
        chip = self._chip(room)
        if self._level(room):
            left += self.type.width(self.name, self.type.name) + GAP
            top = y + (self.type.name.leading - self._chip_height(chip)) / 2
        else:
            top = below
        sheet.panel(left, top, chip, self._chip_height(chip), radius=6, fill=palette.CHIP)
        inner = chip - 2 * CHIP_PAD
        sheet.text(left + CHIP_PAD, top + 2.5, inner + 1, self.dose, self.type.body)

    def _heading(self, width: float) -> float:
        room = width - 2 * BADGE - GAP
        tall = self.type.height(self.name, self.type.name, room)
        return tall if self._level(room) else tall + self._chip_height(self._chip(room))

    def _level(self, room: float) -> bool:
        """Whether the dose fits on the name's own line."""
        name = self.type.width(self.name, self.type.name)
        return name + GAP + self.type.width(self.dose, self.type.body) + 2 * CHIP_PAD + 1 <= room

    def _chip(self, room: float) -> float:
        return min(room, self.type.width(self.dose, self.type.body) + 2 * CHIP_PAD + 1)

    def _chip_height(self, chip: float) -> float:
        return self.type.height(self.dose, self.type.body, chip - 2 * CHIP_PAD + 1) + 5

    def _row(self, width: float) -> FigureRow:
        """The figures in the page's columns; closer together where steps fit beside them so."""
        wide, close = (
            FigureRow(self.type, self.pictures, (width + GUTTER) / columns - GUTTER, self.figure)
            for columns in (COLUMNS, CLOSE_COLUMNS)
        )
        saved = self._body(width, wide) - self._body(width, close)
        row = close if saved >= WORTH and not self._beside(width, wide) else wide
        if not self._beside(width, row):
            return wide
        free = self._steps(1).height(self._rest(width, row)) - row.captions
        return replace(row, figure=self.figure * max(1, min(free, TALLEST) / row.tall))

    def _body(self, width: float, row: FigureRow) -> float:
        """Points of figures and steps, whether beside each other or below."""
        if self._beside(width, row):
            return max(row.height, self._steps(1).height(self._rest(width, row)))
        return row.height + UNDER + self._steps(2).height(width)

    def _lift(self, width: float, row: FigureRow) -> float:
        """How far figures may rise into the heading's line: an arm beside it, nothing below it."""
        room = width - 2 * BADGE - GAP
        if self._beside(width, row) or not self._level(room):
            return 0
        name = self.type.width(self.name, self.type.name)
        end = 2 * BADGE + 3 * GAP + name + self._chip(room)
        return min(row.sky(end), self._heading(width) + UNDER)

    def _beside(self, width: float, row: FigureRow) -> bool:
        enough = FEWEST_CHARACTERS * self.type.width("n", self.type.body)
        return self._rest(width, row) >= enough

    def _rest(self, width: float, row: FigureRow) -> float:
        """What the figures leave of the width."""
        return width - row.width - STEPS_APART

    def _steps(self, columns: int) -> StepList:
        return StepList(self.type, self.steps, columns)
