"""Pain before and after each session, as lines over the days."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.colors import Color

from app.documents import palette
from app.documents.bar_chart import PLOT, TOP
from app.documents.letter_model import PainScore
from app.documents.sheet import Align, Sheet
from app.documents.type import Type

WORST = 10
STEPS = (0, 5, 10)
DOT = 1.7
MOST_DOTS = 40
"""With more sessions the line alone is clearer."""


@dataclass(frozen=True, slots=True)
class PainChart:
    """``band`` is where to ease off: above the first score, up to the second.

    ``names`` are those of the two lines, ``ends`` the first and the last day in words.
    """

    type: Type
    heading: str
    note: str
    alt: str
    scores: Sequence[PainScore]
    band: tuple[int, int]
    names: tuple[str, str]
    ends: tuple[str, str]
    none: str
    plot: float = PLOT

    def height(self, width: float) -> float:
        """Points of words and plot."""
        plot = self.plot if self.scores else 0
        return self._words(width) + TOP + plot + self.type.small.leading

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        y = sheet.heading(x, y, width, self.heading, self.type.strong, "H2")
        quiet = self.type.small.inked(palette.QUIET)
        y = sheet.text(x, y, width, self.note, quiet, tag="P") + TOP
        if not self.scores:
            sheet.text(x, y, width, self.none, quiet, tag="P")
            return
        with sheet.figure(self.alt, x, y, width, self.plot + quiet.leading):
            axis = self.type.width("10", quiet) + 5
            self._draw_ground(sheet, x, y, (axis, width))
            left, room = x + axis + DOT, width - axis - 2 * DOT
            self._draw_line(sheet, (left, y, room), palette.BLUE, after=False)
            self._draw_line(sheet, (left, y, room), palette.AMBER_LINE, after=True)
            self._draw_legend(sheet, x + axis, y + self.plot + 1, width - axis)

    def _draw_ground(self, sheet: Sheet, x: float, y: float, widths: tuple[float, float]) -> None:
        axis, width = widths
        quiet, (low, high) = self.type.small.inked(palette.QUIET), self.band
        top, tall = y + self.plot * (1 - high / WORST), self.plot * (high - low) / WORST
        sheet.panel(x + axis, top, width - axis, tall, fill=palette.AMBER_GROUND)
        for step in STEPS:
            at = y + self.plot * (1 - step / WORST)
            sheet.text(x, at - quiet.leading / 2, axis - 5, str(step), quiet, Align.END)
            sheet.rule(x + axis, at, width - axis, 0.5, palette.HAIR)

    def _draw_line(
        self, sheet: Sheet, place: tuple[float, float, float], ink: Color, after: bool
    ) -> None:
        x, y, width = place
        first, days = _days(self.scores[0]), self._days
        points = []
        for score in self.scores:
            value = score.after if after else score.before
            if value is not None:
                share = (_days(score) - first) / days if days else 0.5
                points.append((x + share * width, y + self.plot * (1 - value / WORST)))
        sheet.trace(points, 1.3, ink, dashed=after)
        for at, high in points if len(points) <= MOST_DOTS else points[-1:]:
            sheet.disc(at, high, DOT, ink)

    def _draw_legend(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """The days at the ends, and between them a piece of each line with its name."""
        quiet = self.type.small.inked(palette.QUIET)
        sheet.text(x, y, width, self.ends[0], quiet)
        if self._days:
            sheet.text(x, y, width, self.ends[1], quiet, Align.END)
        dash, gap = 14, 4
        wide = [dash + gap + self.type.width(name, quiet) + 10 for name in self.names]
        at, middle = x + (width - sum(wide)) / 2, y + quiet.leading / 2
        for n, (name, room) in enumerate(zip(self.names, wide, strict=True)):
            ink = palette.AMBER_LINE if n else palette.BLUE
            sheet.trace([(at, middle), (at + dash, middle)], 1.3, ink, dashed=bool(n))
            sheet.text(at + dash + gap, y, room, name, quiet)
            at += room

    @property
    def _days(self) -> float:
        return _days(self.scores[-1]) - _days(self.scores[0])

    def _words(self, width: float) -> float:
        heading = self.type.height(self.heading, self.type.strong, width)
        return heading + self.type.height(self.note, self.type.small, width)


def _days(score: PainScore) -> float:
    return score.day.toordinal() + score.late / 2
