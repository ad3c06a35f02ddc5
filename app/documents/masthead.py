"""The top of the first page: who gives it, what it is, when, and what it is for."""

from dataclasses import dataclass

from app.documents import palette
from app.documents.block import Block
from app.documents.sheet import Align, Sheet
from app.documents.type import Style, Type

MOST_SIDE = 0.45
"""What the further end of a running head takes of the width at most."""
GUTTER = 18
RULE_GAP = 7
RULE = 2.2
UNDER_HEAD = 10


@dataclass(frozen=True, slots=True)
class Masthead:
    """Title, schedule, goal and ``facts``, if any, under the clinic's ``letterhead``."""

    type: Type
    letterhead: Block
    title: str
    schedule: str
    goal: str
    facts: str = ""

    def height(self, width: float) -> float:
        """Points down to the lower edge of the rule."""
        title = self.type.height(self.title, self.type.title, width)
        below = sum(self.type.height(text, style, width) for text, style in self._below())
        return self._head(width) + title + below + RULE_GAP + RULE

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        self.letterhead.draw(sheet, x, y, width)
        y += self._head(width)
        sheet.bookmark(self.title, y, 0)
        y = sheet.heading(x, y, width, self.title, self.type.title, "H1")
        for text, style in self._below():
            y = sheet.text(x, y, width, text, style, tag="P")
        sheet.rule(x, y + RULE_GAP + RULE / 2, width, RULE, palette.BLUE)

    def _below(self) -> list[tuple[str, Style]]:
        lines = [(self.schedule, self.type.lead), (self.goal, self.type.body)]
        lines.append((self.facts, self.type.small))
        return [it for it in lines if it[0]]

    def _head(self, width: float) -> float:
        head = self.letterhead.height(width)
        return head + UNDER_HEAD if head else 0


@dataclass(frozen=True, slots=True)
class RunningHead:
    """The top of every further page."""

    type: Type
    title: str
    side: str

    def height(self, width: float) -> float:
        """Points down to the lower edge of the rule."""
        return self._line(width) + RULE_GAP + 1

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``. It is not read out again."""
        side = self._side(width)
        quiet = self.type.small.inked(palette.QUIET)
        sheet.text(x, y, width - side - GUTTER, self.title, self.type.label)
        sheet.text(x + width - side, y, side, self.side, quiet, Align.END)
        sheet.rule(x, y + self._line(width) + RULE_GAP, width, 1, palette.BLUE)

    def _line(self, width: float) -> float:
        side = self._side(width)
        return max(
            self.type.height(self.title, self.type.label, width - side - GUTTER),
            self.type.height(self.side, self.type.small, side),
        )

    def _side(self, width: float) -> float:
        return min(self.type.width(self.side, self.type.small) + 1, width * MOST_SIDE)
