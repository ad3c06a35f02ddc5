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
TICK = (
    (-0.52, 0.02),
    (-0.34, -0.16),
    (-0.12, 0.06),
    (0.36, -0.42),
    (0.54, -0.24),
    (-0.12, 0.42),
)
GAP = 2
APART = 6
PAD = 8
PAD_TOP = 1.5
SIGN = 1.3
BETWEEN = 1
"""These two are in sizes of the running text."""
LEAST = 0.4
"""Of the width: the room that what to do needs beside the scores."""


@dataclass(frozen=True, slots=True)
class LightStrip:
    """One row a light, as they hang: ``bands`` are which light, its scores in words, what to do.

    ``level`` sets them beside each other.
    """

    type: Type
    bands: list[tuple[Light, str, str]]
    level: bool = False

    def height(self, width: float) -> float:
        """Points of all rows."""
        if self.level:
            return self._tallest(width)
        rows = sum(self._tall(band, width) for band in self.bands)
        return rows + GAP * (len(self.bands) - 1)

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        with sheet.tags.element("L"):
            for n, band in enumerate(self.bands):
                with sheet.tags.element("LI"), sheet.tags.element("LBody"):
                    tall = self._tallest(width) if self.level else self._tall(band, width)
                    cell = self._cells(width)[n] if self.level else width
                    self._draw_row(sheet, (x, y, cell, tall), band)
                x, y = (x + cell + APART, y) if self.level else (x, y + tall + GAP)

    def _draw_row(
        self,
        sheet: Sheet,
        place: tuple[float, float, float, float],
        band: tuple[Light, str, str],
    ) -> None:
        which, scores, action = band
        x, y, width, tall = place
        strong = self.type.strong
        sheet.panel(x, y, width, tall, radius=6, fill=GROUNDS[which])
        draw_sign(sheet, which, x + PAD + self._sign / 2, y + tall / 2, self._sign / 2)
        left, indent = x + PAD * 2 + self._sign, self._indent(width)
        room, top = self._room(width), y + PAD_TOP
        below = sheet.heading(left, top, room, f"{scores} ", strong)
        sheet.text(left + indent, top if indent else below, room - indent, action, self.type.body)

    def _cells(self, width: float) -> list[float]:
        """How wide each light is beside the others: as its words need, where that has room."""
        room, count = width - APART * (len(self.bands) - 1), len(self.bands)
        needs = [self._need(band) for band in self.bands]
        if (spare := room - sum(needs)) < 0:
            return [room / count] * count
        return [need + spare / count for need in needs]

    def _need(self, band: tuple[Light, str, str]) -> float:
        _, scores, action = band
        said = self.type.width(scores, self.type.strong), self.type.width(action, self.type.body)
        return PAD * 3 + self._sign + max(said) + 1

    def _tallest(self, width: float) -> float:
        cells = zip(self.bands, self._cells(width), strict=True)
        return max(self._tall(band, cell) for band, cell in cells)

    def _tall(self, band: tuple[Light, str, str], width: float) -> float:
        _, scores, action = band
        room, indent = self._room(width), self._indent(width)
        said = self.type.height(scores, self.type.strong, room)
        done = self.type.height(action, self.type.body, room - indent)
        return PAD_TOP * 2 + (max(said, done) if indent else said + done)

    def _indent(self, width: float) -> float:
        """Where what to do stands beside the scores; 0 where it stands below them."""
        if self.level:
            return 0
        scores = max(self.type.width(said, self.type.strong) for _, said, _ in self.bands)
        indent = scores + BETWEEN * self.type.body.size
        return indent if self._room(width) - indent >= LEAST * width else 0

    def _room(self, width: float) -> float:
        return width - PAD * 3 - self._sign

    @property
    def _sign(self) -> float:
        return SIGN * self.type.body.size


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
