"""What the boxes of the tick chart mean."""

from dataclasses import dataclass

from app.core.kinds import Part
from app.documents import palette
from app.documents.sheet import Sheet
from app.documents.type import Style, Type

GROUNDS = {
    Part.MORNING: palette.PAPER,
    Part.MIDDAY: palette.CHIP,
    Part.AFTERNOON: palette.GROUND,
    Part.EVENING: palette.HAIR,
}
BOX = 13
GAP = 5
BETWEEN = 12


def draw_box(
    sheet: Sheet,
    x: float,
    y: float,
    size: tuple[float, float],
    part: Part,
    pain: bool = False,
) -> None:
    """An empty box for one session; the parts of a day differ in their ground.

    The one for ``pain`` is round at its ends.
    """
    radius = size[1] / 2 if pain else 2
    sheet.panel(x, y, *size, radius=radius, fill=GROUNDS[part], edge=palette.LINE)


@dataclass(frozen=True, slots=True)
class ChartKey:
    """A box and its name for each part of the day (none where there is one), then ``help``."""

    type: Type
    names: dict[Part, str]
    help: str

    @property
    def level_width(self) -> float:
        """Points it takes on one line."""
        return self._names_width + self.type.width(self.help, self._style()) + 1

    def height(self, width: float) -> float:
        """Points it takes in ``width``: one line; or one for the names and the help below; or a
        line for each thing it says."""
        if self.level_width <= width:
            return self._style().leading
        below = self.type.height(self.help, self._style(), width)
        if self._names_width <= width:
            return below + (self._style().leading if self._boxed() else 0)
        room = width - BOX - GAP
        return below + sum(
            self.type.height(text, self._style(), room) for text in self._boxed().values()
        )

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        style, level, start, below = self._style(), self._names_width <= width, x, y
        for part, name in self._boxed().items():
            draw_box(sheet, x, y + (style.leading - BOX) / 2, (BOX, BOX), part)
            room = self.type.width(name, style) + 1 if level else width - BOX - GAP
            below = sheet.text(x + BOX + GAP, y, room, name, style, tag="P")
            if level:
                x += BOX + GAP + room + BETWEEN
            else:
                y = below
        if self.level_width <= width:
            sheet.text(x, y, width, self.help, style, tag="P")
        else:
            sheet.text(start, below, width, self.help, style, tag="P")

    @property
    def _names_width(self) -> float:
        texts = self._boxed().values()
        words = sum(self.type.width(text, self._style()) + 1 for text in texts)
        return words + (BOX + GAP + BETWEEN) * len(texts)

    def _boxed(self) -> dict[Part, str]:
        return self.names if len(self.names) > 1 else {}

    def _style(self) -> Style:
        return self.type.small.inked(palette.QUIET)
