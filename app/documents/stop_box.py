"""When to stop and whom to call."""

from dataclasses import dataclass

from app.core.kinds import Light
from app.documents import palette
from app.documents.light_strip import draw_sign
from app.documents.sheet import Sheet
from app.documents.step_list import StepList
from app.documents.type import Type

PAD = 10
PAD_TOP = 6
SIGN = 1.5
"""In sizes of the running text."""
UNDER = 1
MOST_COLUMNS = 3


@dataclass(frozen=True, slots=True)
class StopBox:
    """``heading`` leads into ``signs``, which stand in as many columns as make the box lowest."""

    type: Type
    heading: str
    signs: tuple[str, ...]

    def height(self, width: float) -> float:
        """Points of the whole box."""
        room = width - 2 * PAD
        heading = self.type.height(self.heading, self.type.heading, room - self._indent)
        return 2 * PAD_TOP + heading + UNDER + self._signs(room).height(room)

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        tall, room, style = self.height(width), width - 2 * PAD, self.type.heading
        sheet.bookmark(self.heading, y, 1)
        sheet.panel(x, y, width, tall, 6, palette.PAPER, palette.RED, 1.2)
        x, y, sign = x + PAD, y + PAD_TOP, SIGN * self.type.body.size
        with sheet.tags.element("Sect"):
            draw_sign(sheet, Light.RED, x + sign / 2, y + style.leading / 2, sign / 2)
            indent = self._indent
            y = sheet.heading(x + indent, y, room - indent, self.heading, style, "H2")
            self._signs(room).draw(sheet, x, y + UNDER, room)

    @property
    def _indent(self) -> float:
        return SIGN * self.type.body.size + 7

    def _signs(self, room: float) -> StepList:
        lists = (StepList(self.type, self.signs, n, False) for n in range(1, MOST_COLUMNS + 1))
        return min(lists, key=lambda signs: signs.height(room))
