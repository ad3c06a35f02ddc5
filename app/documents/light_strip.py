"""The traffic light on pain, told by shape, number and word before colour."""

from dataclasses import dataclass
from math import cos, pi, sin

from app.core.kinds import Light
from app.documents import palette
from app.documents.sheet import Sheet
from app.documents.type import Style, Type

GROUNDS = {
    Light.GREEN: palette.GREEN_GROUND,
    Light.AMBER: palette.AMBER_GROUND,
    Light.RED: palette.RED_GROUND,
}
TICK = (
    (-0.52, 0.02),
    (-0.34, -0.16),
    (-0.12, 0.06),
    (0.36, -0.42),
    (0.54, -0.24),
    (-0.12, 0.42),
)
GAP = 8
PAD = 8
SIGN = 1.8
"""In sizes of the running text."""


@dataclass(frozen=True, slots=True)
class LightStrip:
    """One cell a light: ``bands`` are which light, its scores in words, what to do."""

    type: Type
    bands: list[tuple[Light, str, str]]

    def height(self, width: float) -> float:
        """Points of the tallest cell."""
        return PAD * 1.25 + max(
            self.type.height(scores, self.type.strong, cell - PAD * 3 - self._sign)
            + self.type.height(action, self.type.body, cell - PAD * 3 - self._sign)
            for (_, scores, action), cell in zip(self.bands, self._widths(width), strict=True)
        )

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        tall = self.height(width)
        with sheet.tags.element("L"):
            for band, cell in zip(self.bands, self._widths(width), strict=True):
                with sheet.tags.element("LI"), sheet.tags.element("LBody"):
                    self._draw_cell(sheet, (x, y, cell, tall), band)
                x += cell + GAP

    def _draw_cell(
        self, sheet: Sheet, place: tuple[float, float, float, float], band: tuple[Light, str, str]
    ) -> None:
        x, y, width, tall = place
        which, scores, action = band
        sheet.panel(x, y, width, tall, radius=6, fill=GROUNDS[which])
        draw_sign(sheet, which, x + PAD + self._sign / 2, y + tall / 2, self._sign / 2)
        x, room = x + PAD * 2 + self._sign, width - PAD * 3 - self._sign
        text = self.type.height(scores, self.type.strong, room)
        text += self.type.height(action, self.type.body, room)
        below = sheet.text(x, y + (tall - text) / 2, room, f"{scores} ", self.type.strong)
        sheet.text(x, below, room, action, self.type.body)

    @property
    def _sign(self) -> float:
        return SIGN * self.type.body.size

    def _widths(self, width: float) -> list[float]:
        """Each cell as wide as its words if all can be; where not, no score is broken first."""
        room = width - GAP * (len(self.bands) - 1)
        least = [self._need(scores, self.type.strong) for _, scores, _ in self.bands]
        most = [
            max(low, self._need(action, self.type.body))
            for low, (_, _, action) in zip(least, self.bands, strict=True)
        ]
        if sum(least) >= room:
            return [room * low / sum(least) for low in least]
        spare = room - sum(least)
        wish = sum(most) - sum(least)
        if wish <= spare:
            return [need + (room - sum(most)) / len(most) for need in most]
        return [low + (high - low) / wish * spare for low, high in zip(least, most, strict=True)]

    def _need(self, text: str, style: Style) -> float:
        return PAD * 3 + self._sign + self.type.width(text, style) + 1


def draw_sign(sheet: Sheet, which: Light, x: float, y: float, radius: float) -> None:
    """A disc with a tick, a triangle with a bar, an octagon with a bar: known without colour."""
    r = radius
    if which is Light.GREEN:
        sheet.disc(x, y, r, palette.GREEN)
        sheet.polygon(x, y, [(a * r, b * r) for a, b in TICK], palette.PAPER)
    elif which is Light.AMBER:
        triangle = [(0, -0.95 * r), (r, 0.8 * r), (-r, 0.8 * r)]
        sheet.polygon(x, y, triangle, palette.AMBER)
        sheet.panel(x - 0.12 * r, y - 0.3 * r, 0.24 * r, 0.6 * r, fill=palette.INK)
        sheet.disc(x, y + 0.55 * r, 0.15 * r, palette.INK)
    else:
        eighths = [pi / 8 + pi / 4 * n for n in range(8)]
        octagon = [(1.06 * r * cos(a), 1.06 * r * sin(a)) for a in eighths]
        sheet.polygon(x, y, octagon, palette.RED)
        sheet.panel(x - 0.55 * r, y - 0.15 * r, 1.1 * r, 0.3 * r, fill=palette.PAPER)
