"""The traffic light on pain, told by shape, number and word before colour."""

from dataclasses import dataclass
from math import cos, pi, sin

from app.core.kinds import Light
from app.documents import palette
from app.documents.sheet import Sheet
from app.documents.type import Type

GROUNDS = {
    Light.GREEN: palette.GREEN_GROUND,
    Light.AMBER: palette.AMBER_GROUND,
    Light.RED: palette.RED_GROUND,
}
GAP = 8
PAD = 8
SIGN = 22


@dataclass(frozen=True, slots=True)
class LightStrip:
    """One cell a light: ``bands`` are which light, its scores in words, what to do."""

    type: Type
    bands: list[tuple[Light, str, str]]

    def height(self, width: float) -> float:
        """Points of the tallest cell."""
        return PAD * 1.25 + max(
            self.type.height(scores, self.type.strong, cell - PAD * 3 - SIGN)
            + self.type.height(action, self.type.body, cell - PAD * 3 - SIGN)
            for (_, scores, action), cell in zip(self.bands, self._widths(width), strict=True)
        )

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        tall = self.height(width)
        for (which, scores, action), cell in zip(self.bands, self._widths(width), strict=True):
            sheet.panel(x, y, cell, tall, radius=6, fill=GROUNDS[which])
            draw_sign(sheet, which, x + PAD + SIGN / 2, y + tall / 2, SIGN / 2)
            inner, room = x + PAD * 2 + SIGN, cell - PAD * 3 - SIGN
            text = self.type.height(scores, self.type.strong, room)
            text += self.type.height(action, self.type.body, room)
            below = sheet.text(inner, y + (tall - text) / 2, room, scores, self.type.strong)
            sheet.text(inner, below, room, action, self.type.body)
            x += cell + GAP

    def _widths(self, width: float) -> list[float]:
        """Cells share the width by what they say, none under two thirds of an even share."""
        room = width - GAP * (len(self.bands) - 1)
        even = room / len(self.bands)
        needs = [
            max(even * 2 / 3, PAD * 3 + SIGN + self.type.width(action, self.type.body))
            for _, _, action in self.bands
        ]
        return [room * need / sum(needs) for need in needs]


def draw_sign(sheet: Sheet, which: Light, x: float, y: float, radius: float) -> None:
    """A disc with a tick, a triangle with a bar, an octagon with a bar: known without colour."""
    if which is Light.GREEN:
        sheet.disc(x, y, radius, palette.GREEN)
        _tick(sheet, x, y, radius)
    elif which is Light.AMBER:
        top, foot = y - radius * 0.95, y + radius * 0.8
        sheet.polygon([(x, top), (x + radius, foot), (x - radius, foot)], palette.AMBER)
        bar = radius * 0.24
        sheet.panel(x - bar / 2, y - radius * 0.3, bar, radius * 0.6, fill=palette.INK)
        sheet.disc(x, y + radius * 0.55, bar * 0.62, palette.INK)
    else:
        eighths = [pi / 8 + pi / 4 * n for n in range(8)]
        corners = [(x + radius * cos(a) * 1.06, y + radius * sin(a) * 1.06) for a in eighths]
        sheet.polygon(corners, palette.RED)
        bar = radius * 0.3
        sheet.panel(x - radius * 0.55, y - bar / 2, radius * 1.1, bar, fill=palette.PAPER)


def _tick(sheet: Sheet, x: float, y: float, radius: float) -> None:
    r = radius
    sheet.polygon(
        [
            (x - 0.52 * r, y + 0.02 * r),
            (x - 0.34 * r, y - 0.16 * r),
            (x - 0.12 * r, y + 0.06 * r),
            (x + 0.36 * r, y - 0.42 * r),
            (x + 0.54 * r, y - 0.24 * r),
            (x - 0.12 * r, y + 0.42 * r),
        ],
        palette.PAPER,
    )
