"""A title with a line to whom, and one about whom."""

from dataclasses import dataclass

from app.documents import palette
from app.documents.sheet import Sheet
from app.documents.type import Type

RULE, RULE_GAP = 1.6, 6


@dataclass(frozen=True, slots=True)
class TitleBlock:
    """``to`` may be empty."""

    type: Type
    title: str
    to: str
    about: str

    def height(self, width: float) -> float:
        """Points down to the rule."""
        to = self.type.height(self.to, self.type.body, width) if self.to else 0
        title = self.type.height(self.title, self.type.title, width)
        return title + to + self.type.height(self.about, self.type.strong, width) + RULE_GAP + RULE

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        y = sheet.heading(x, y, width, self.title, self.type.title, "H1")
        if self.to:
            y = sheet.text(x, y, width, self.to, self.type.body, tag="P")
        y = sheet.text(x, y, width, self.about, self.type.strong, tag="P")
        sheet.rule(x, y + RULE_GAP + RULE / 2, width, RULE, palette.BLUE)
