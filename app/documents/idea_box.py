"""A lesson in a box: one idea, in its own words."""

from dataclasses import dataclass

from app.documents import palette
from app.documents.sheet import Sheet
from app.documents.type import Type

PAD = 12
PAD_TOP = 5
APART = 0.6
"""In sizes of the running text."""


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
        label = 0 if self._beside(room) else self.type.height(self.label, self.type.small, room)
        title = self.type.height(self.title, self.type.heading, room)
        return 2 * PAD_TOP + label + title + self.type.height(self.words, self.type.body, room)

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        sheet.bookmark(self.title, y, 1)
        sheet.panel(x, y, width, self.height(width), 6, palette.GROUND)
        x, y, room = x + PAD, y + PAD_TOP, width - 2 * PAD
        with sheet.tags.element("Sect"):
            quiet = self.type.small.inked(palette.QUIET)
            with sheet.tags.element("H2"):
                aside, lower = self._beside(room), y + self._drop
                below = sheet.text(x, lower if aside else y, room, f"{self.label} ", quiet)
                y, left = (y, x + aside) if aside else (below, x)
                y = sheet.text(left, y, room - aside, self.title, self.type.heading)
            sheet.text(x, y, room, self.words, self.type.body, tag="P")

    def _beside(self, room: float) -> float:
        """How far from the label the title stands on the same line; 0 where it has no room."""
        aside = self.type.width(self.label, self.type.small) + APART * self.type.body.size
        return aside if aside + self.type.width(self.title, self.type.heading) <= room else 0

    @property
    def _drop(self) -> float:
        """Lets label and title stand on one baseline."""
        return self.type.heading.baseline - self.type.small.baseline
