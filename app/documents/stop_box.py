"""When to stop and whom to call: a box for help at once, and one for the clinic."""

from dataclasses import dataclass

from app.core.kinds import Light
from app.core.signs import Call
from app.documents import palette
from app.documents.flowing_list import FlowingList
from app.documents.light_strip import draw_sign
from app.documents.sheet import Sheet
from app.documents.type import Type

PAD = 8
PAD_TOP = 3
SIGN = 1.3
"""In sizes of the running text."""
EDGE, GRAVE_EDGE = 1.2, 2.0
RADIUS = APART = 6


@dataclass(frozen=True, slots=True)
class StopBox:
    """``heading`` leads into ``signs``; ``outline`` is what the bookmarks call it.

    The heading of an emergency is light on a dark band, so that nobody takes one box for the
    other, on grey paper neither.
    """

    type: Type
    call: Call
    heading: str
    signs: tuple[str, ...]
    outline: str

    def height(self, width: float) -> float:
        """Points of the whole box."""
        room = width - 2 * PAD
        return self._band(room) + self._list.height(room) + 2 * PAD_TOP

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        self.fill(sheet, (x, y, width, self.height(width)))

    def fill(self, sheet: Sheet, place: tuple[float, float, float, float]) -> None:
        """Draw it as wide and as tall as ``place`` is."""
        x, y, width, tall = place
        room, grave = width - 2 * PAD, self.call is Call.EMERGENCY
        sheet.bookmark(self.outline, y, 1)
        band, style = self._band(room), self.type.heading
        if grave:
            style = style.inked(palette.PAPER)
            sheet.panel(x, y, width, band, RADIUS, palette.ALARM)
            sheet.rule(x, y + band - RADIUS / 2, width, RADIUS, palette.ALARM)
        edge, thick = (palette.ALARM, GRAVE_EDGE) if grave else (palette.RED, EDGE)
        sheet.panel(x, y, width, tall, RADIUS, None, edge, thick)
        x, sign = x + PAD, SIGN * self.type.body.size
        with sheet.tags.element("Sect"):
            if not grave:
                middle = y + PAD_TOP + style.leading / 2
                draw_sign(sheet, Light.RED, x + sign / 2, middle, sign / 2)
            indent = self._indent
            sheet.heading(x + indent, y + PAD_TOP, room - indent, self.heading, style, "H2")
            self._list.draw(sheet, x, y + band, room)

    def _band(self, room: float) -> float:
        """Points down to the first sign."""
        heading = self.type.height(self.heading, self.type.heading, room - self._indent)
        return PAD_TOP + heading + (PAD_TOP if self.call is Call.EMERGENCY else 0)

    @property
    def _indent(self) -> float:
        return 0 if self.call is Call.EMERGENCY else SIGN * self.type.body.size + 7

    @property
    def _list(self) -> FlowingList:
        return FlowingList(self.type, self.signs)


@dataclass(frozen=True, slots=True)
class StopPair:
    """Both boxes side by side, of one height."""

    first: StopBox
    second: StopBox

    def height(self, width: float) -> float:
        """Points of the taller one."""
        half = (width - APART) / 2
        return max(self.first.height(half), self.second.height(half))

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        half, tall = (width - APART) / 2, self.height(width)
        self.first.fill(sheet, (x, y, half, tall))
        self.second.fill(sheet, (x + half + APART, y, half, tall))
