"""One exercise on paper: name, dose, figures with captions, steps."""

from dataclasses import dataclass, replace
from typing import Literal

from app.documents import palette
from app.documents.figure_row import GUTTER, FigureRow
from app.documents.picture import PosePicture
from app.documents.sheet import Align, Sheet
from app.documents.step_list import StepList
from app.documents.type import Style, Type

BADGE = 0.86
"""The number's disc, in sizes of the running text."""
CHIP_PAD, CHIP_TOP = 9, 2.5
GAP = 10
NUMBER_GAP = 6
"""Less than 0.7 of the name's size: poppler takes more for two columns."""
UNDER = 4
STEPS_APART, TIGHT_APART = 16, 12
FEWEST_CHARACTERS, FEWEST_TIGHT = 24, 20
"""Steps stand beside the figures only where a line holds this many characters."""
TALLEST = 120


@dataclass(frozen=True, slots=True)
class ExerciseBlock:
    """``figure`` is the height of a usual figure, in points. Figures stand in the page's
    ``columns``, so that they line up from exercise to exercise; ``own`` is what the physio wrote
    for this patient, and stands below the heading; ``alt`` says one in words once it
    has its ``{caption}``. ``level`` is the heading's; ``tight`` sets the steps beside
    the figures or below them, whichever takes less.
    """

    type: Type
    number: int
    name: str
    dose: str
    pictures: tuple[PosePicture, ...]
    steps: tuple[str, ...]
    own: str
    alt: str
    figure: float
    columns: float
    level: Literal["H2", "H3"] = "H2"
    tight: bool = False

    def height(self, width: float) -> float:
        """Points of heading, figures, captions and steps."""
        row = self._row(width)
        return self._heading(width) + UNDER - self._lift(width, row) + self._body(width, row)

    def pictured(self, width: float) -> float:
        """Points that a picture is tall."""
        return self._row(width).tall

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        sheet.bookmark(self.name, y, int(self.level[1]) - 1)
        with sheet.tags.element("Sect"):
            self._draw_heading(sheet, x, y, width)
            row = self._row(width)
            y += self._heading(width) + UNDER - self._lift(width, row)
            row.draw(sheet, x, y)
            if self._beside(width, row):
                rest = self._rest(width, row)
                self._steps(1).draw(sheet, x + width - rest, y, rest)
            else:
                self._below(width).draw(sheet, x, y + self._above(row), width)

    def _draw_heading(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        badge, name = self._badge, self.type.name
        left, room = x + 2 * badge + NUMBER_GAP, width - 2 * badge - NUMBER_GAP
        with sheet.tags.element(self.level):
            self._draw_number(sheet, x, y)
            below = sheet.heading(left, y, room, self.name, name)
        chip = self._chip(room)
        if self._level(room):
            left += self.type.width(self.name, name) + GAP
            top = y + name.baseline - self.type.body.baseline - CHIP_TOP
        else:
            top = below
        sheet.panel(left, top, chip, self._chip_height(chip), radius=6, fill=palette.CHIP)
        inner = chip - 2 * CHIP_PAD + 1
        sheet.text(left + CHIP_PAD, top + CHIP_TOP, inner, self.dose, self.type.body, tag="P")
        if self.own:
            line = y + self._heading(width) - self._own_height(width)
            sheet.text(x, line + UNDER, width, self.own, self._own_style, tag="P")

    def _draw_number(self, sheet: Sheet, x: float, y: float) -> None:
        style = self.type.name.inked(palette.PAPER)
        sheet.disc(x + self._badge, y + style.leading / 2, self._badge, palette.BLUE)
        sheet.text(x, y, 2 * self._badge, f"{self.number} ", style, Align.CENTRE)

    @property
    def _badge(self) -> float:
        return BADGE * self.type.body.size

    def _heading(self, width: float) -> float:
        room = width - 2 * self._badge - NUMBER_GAP
        tall = self.type.height(self.name, self.type.name, room) + self._own_height(width)
        return tall if self._level(room) else tall + self._chip_height(self._chip(room))

    def _own_height(self, width: float) -> float:
        return UNDER + self.type.height(self.own, self._own_style, width) if self.own else 0

    @property
    def _own_style(self) -> Style:
        return self.type.label

    def _level(self, room: float) -> bool:
        """Whether the dose fits on the name's own line."""
        name = self.type.width(self.name, self.type.name)
        return name + GAP + self.type.width(self.dose, self.type.body) + 2 * CHIP_PAD + 1 <= room

    def _chip(self, room: float) -> float:
        return min(room, self.type.width(self.dose, self.type.body) + 2 * CHIP_PAD + 1)

    def _chip_height(self, chip: float) -> float:
        return self.type.height(self.dose, self.type.body, chip - 2 * CHIP_PAD + 1) + 2 * CHIP_TOP

    def _row(self, width: float) -> FigureRow:
        """The figures in their columns, larger where the steps beside them leave room."""
        cell = (width + GUTTER) / max(self.columns, len(self.pictures)) - GUTTER
        row = FigureRow(self.type, self.pictures, self.alt, cell, self.figure)
        if not self._beside(width, row):
            return row
        free = self._steps(1).height(self._rest(width, row)) - row.captions
        return replace(row, figure=self.figure * max(1, min(free, TALLEST) / row.tall))

    def _body(self, width: float, row: FigureRow) -> float:
        """Points of figures and steps, whether beside each other or below."""
        if self._beside(width, row):
            return max(row.height, self._steps(1).height(self._rest(width, row)))
        return self._above(row) + self._below(width).height(width)

    def _above(self, row: FigureRow) -> float:
        """Points of the figures above the steps; an exercise may be without a picture."""
        return row.height + UNDER if self.pictures else 0

    def _lift(self, width: float, row: FigureRow) -> float:
        """How far figures may rise into the heading's line: an arm beside it, nothing below it."""
        room = width - 2 * self._badge - NUMBER_GAP
        if self.own or self._beside(width, row) or not self._level(room):
            return 0
        name = self.type.width(self.name, self.type.name)
        end = 2 * self._badge + NUMBER_GAP + 2 * GAP + name + self._chip(room)
        return min(row.sky(end), self._heading(width) + UNDER)

    def _beside(self, width: float, row: FigureRow) -> bool:
        fewest, rest = FEWEST_TIGHT if self.tight else FEWEST_CHARACTERS, self._rest(width, row)
        if not self.pictures or rest < fewest * self.type.width("n", self.type.body):
            return False
        if not self.tight:
            return True
        return self._steps(1).height(rest) <= self._above(row) + self._below(width).height(width)

    def _rest(self, width: float, row: FigureRow) -> float:
        """What the figures leave of the width."""
        return width - row.width - (TIGHT_APART if self.tight else STEPS_APART)

    def _below(self, width: float) -> StepList:
        """The steps under the figures: in two columns, where a line of one is not too short."""
        enough = FEWEST_CHARACTERS * self.type.width("n", self.type.body)
        return self._steps(2 if width / 2 >= enough else 1)

    def _steps(self, columns: int) -> StepList:
        return StepList(self.type, self.steps, columns)
