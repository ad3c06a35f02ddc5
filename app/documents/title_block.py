"""A title with a line to whom, and one about whom."""

from dataclasses import dataclass

from app.documents import palette
from app.documents.sheet import Sheet
from app.documents.type import Type

RULE, RULE_GAP = 1.6, 6


@dataclass(frozen=True, slots=True)
class TitleBlock:
    """``to`` are the lines of an address; there may be none."""

    type: Type
    title: str
    to: tuple[str, ...]
    about: str

    def height(self, width: float) -> float:
        """Points down to the rule."""
        to = sum(self.type.height(line, self.type.body, width) for line in self.to)
        title = self.type.height(self.title, self.type.title, width)
        return title + to + self.type.height(self.about, self.type.strong, width) + RULE_GAP + RULE

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        y = sheet.heading(x, y, width, self.title, self.type.title, "H1")
        for line in self.to:
            y = sheet.text(x, y, width, line, self.type.body, tag="P")
        y = sheet.text(x, y, width, self.about, self.type.strong, tag="P")
        sheet.rule(x, y + RULE_GAP + RULE / 2, width, RULE, palette.BLUE)
