"""A lesson in a box: one idea, in its own words."""

from dataclasses import dataclass

from app.documents import palette
from app.documents.sheet import Sheet
from app.documents.type import Type

PAD = 12
PAD_TOP = 8


@dataclass(frozen=True, slots=True)
class IdeaBox:
    """``label`` says what it is, ``title`` and ``words`` are the lesson's."""

    type: Type
    label: str
    title: str
    words: str

    def height(self, width: float) -> float:
        """Points of the whole box."""
        room = width - 2 * PAD
        return 2 * PAD_TOP + sum(
            self.type.height(text, style, room)
            for text, style in (
                (self.label, self.type.small),
                (self.title, self.type.heading),
                (self.words, self.type.body),
            )
        )

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        sheet.bookmark(self.title, y, 1)
        sheet.panel(x, y, width, self.height(width), 6, palette.GROUND)
        x, y, room = x + PAD, y + PAD_TOP, width - 2 * PAD
        with sheet.tags.element("Sect"):
            quiet = self.type.small.inked(palette.QUIET)
            with sheet.tags.element("H2"):
                y = sheet.text(x, y, room, f"{self.label} ", quiet)
                y = sheet.text(x, y, room, self.title, self.type.heading)
            sheet.text(x, y, room, self.words, self.type.body, tag="P")
