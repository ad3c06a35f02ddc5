"""The clinic's block at the top: logo, name and how to reach it; opposite, the patient's code."""

from dataclasses import dataclass

from app.documents import palette
from app.documents.logo import Logo
from app.documents.sheet import Align, Sheet
from app.documents.type import Style, Type

LOGO = 30
WIDEST = 120
"""Points a logo may be tall and wide."""
GAP = 10
CODE_SHARE = 0.4


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Any of it may be empty; without all of it there is no block. ``note`` stands under the
    code."""

    type: Type
    logo: Logo | None
    name: str
    contact: str
    code: str
    note: str = ""

    def height(self, width: float) -> float:
        """Points of the tallest part."""
        return max(self._logo[1], self._words(width), self._opposite(width))

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        tall = self.height(width)
        wide, high = self._logo
        if self.logo is not None:
            top = y + (tall - high) / 2
            with sheet.figure(self.name or "Logo", x, top, wide, high) as (left, bottom):
                self.logo.put(sheet.canvas, left, bottom, wide, high)
        room, at = self._room(width), x + (wide + GAP if wide else 0)
        line = y + (tall - self._words(width)) / 2
        if self.name:
            line = sheet.text(at, line, room, self.name, self.type.label, tag="P")
        if self.contact:
            quiet = self.type.small.inked(palette.QUIET)
            sheet.text(at, line, room, self.contact, quiet, tag="P")
        side, low = self._side(width), y + (tall - self._opposite(width)) / 2
        for text, style in self._sided():
            low = sheet.text(x + width - side, low, side, text, style, Align.END, "P")

    @property
    def _logo(self) -> tuple[float, float]:
        """Points it is wide and tall."""
        if self.logo is None:
            return 0, 0
        scale = min(LOGO / self.logo.height, WIDEST / self.logo.width)
        return self.logo.width * scale, self.logo.height * scale

    def _room(self, width: float) -> float:
        wide = self._logo[0]
        side = self._side(width) + GAP if self._sided() else 0
        return width - (wide + GAP if wide else 0) - side

    def _side(self, width: float) -> float:
        """What the code and its note need, at most their share."""
        need = max((self.type.width(*each) for each in self._sided()), default=0)
        return min(need + 1, width * CODE_SHARE)

    def _opposite(self, width: float) -> float:
        side = self._side(width)
        return sum(self.type.height(text, style, side) for text, style in self._sided())

    def _sided(self) -> list[tuple[str, Style]]:
        quiet = self.type.small.inked(palette.QUIET)
        said = [(self.code, self.type.strong), (self.note, quiet)]
        return [each for each in said if each[0]]

    def _words(self, width: float) -> float:
        room = self._room(width)
        name = self.type.height(self.name, self.type.label, room) if self.name else 0
        contact = self.type.height(self.contact, self.type.small, room) if self.contact else 0
        return name + contact
