"""The top of the first page: what this is, when, and what it is for."""

from dataclasses import dataclass

from app.documents import palette
from app.documents.sheet import Align, Sheet
from app.documents.type import Type

SIDE_SHARE = 0.27
GUTTER = 18
RULE_GAP = 9
RULE = 2.2


@dataclass(frozen=True, slots=True)
class Masthead:
    """Title, schedule and goal; ``side`` lines (clinic, code) stand opposite the title."""

    type: Type
    title: str
    schedule: str
    goal: str
    side: tuple[str, ...]

    def height(self, width: float) -> float:
        """Points down to the lower edge of the rule."""
        top = max(self._title(width), self._side(width))
        schedule = self.type.height(self.schedule, self.type.lead, width)
        goal = self.type.height(self.goal, self.type.body, width)
        return top + schedule + goal + RULE_GAP + RULE

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        side = width * SIDE_SHARE
        below = y + max(self._title(width), self._side(width))
        sheet.text(x, y, width - side - GUTTER, self.title, self.type.title)
        line = y + (self.type.title.leading - self.type.body.leading * 2) / 2
        for n, text in enumerate(self.side):
            style = self.type.body.inked(palette.QUIET) if n else self.type.strong
            line = sheet.text(x + width - side, max(y, line), side, text, style, Align.END)
        y = sheet.text(x, below, width, self.schedule, self.type.lead)
        y = sheet.text(x, y, width, self.goal, self.type.body)
        sheet.rule(x, y + RULE_GAP + RULE / 2, width, RULE, palette.BLUE)

    def _title(self, width: float) -> float:
        room = width - width * SIDE_SHARE - GUTTER
        return self.type.height(self.title, self.type.title, room)

    def _side(self, width: float) -> float:
        side = width * SIDE_SHARE
        styles = (self.type.body if n else self.type.strong for n in range(len(self.side)))
        lines = zip(self.side, styles, strict=True)
        return sum(self.type.height(text, style, side) for text, style in lines)


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
        """Draw with the upper starting corner at ``x``, ``y``."""
        side = width * SIDE_SHARE
        sheet.text(x, y, width - side - GUTTER, self.title, self.type.heading)
        sheet.text(
            x + width - side, y, side, self.side, self.type.body.inked(palette.QUIET), Align.END
        )
        sheet.rule(x, y + self._line(width) + RULE_GAP, width, 1, palette.BLUE)

    def _line(self, width: float) -> float:
        side = width * SIDE_SHARE
        return max(
            self.type.height(self.title, self.type.heading, width - side - GUTTER),
            self.type.height(self.side, self.type.body, side),
        )
