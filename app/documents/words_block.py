"""A heading with paragraphs or dotted lines under it."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.documents.sheet import Sheet
from app.documents.step_list import StepList
from app.documents.type import Type

UNDER = 1


@dataclass(frozen=True, slots=True)
class WordsBlock:
    """``heading`` may be empty; ``lines`` are paragraphs, or a list when ``dotted``."""

    type: Type
    heading: str
    lines: Sequence[str]
    dotted: bool = False

    def height(self, width: float) -> float:
        """Points of it all."""
        head = self.type.height(self.heading, self.type.strong, width) if self.heading else 0
        return head + UNDER + self._body(width)

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        with sheet.tags.element("Sect"):
            if self.heading:
                y = sheet.heading(x, y, width, self.heading, self.type.strong, "H2")
            y += UNDER
            if self.dotted and self.lines:
                StepList(self.type, self.lines, 1, numbered=False).draw(sheet, x, y, width)
                return
            for line in self.lines:
                y = sheet.text(x, y, width, line, self.type.body, tag="P")

    def _body(self, width: float) -> float:
        if self.dotted and self.lines:
            return StepList(self.type, self.lines, 1, numbered=False).height(width)
        return sum(self.type.height(line, self.type.body, width) for line in self.lines)
