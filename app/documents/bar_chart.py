"""How much of each week's sessions was logged, as bars."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.documents import palette
from app.documents.bar_key import BarKey, BarPattern, draw_part
from app.documents.letter_model import WeekKept
from app.documents.sheet import Align, Sheet
from app.documents.type import Type

PLOT = 74
"""Points from 0 to 100 percent."""
TOP = 8
WIDEST = 34
GAP = 0.3
"""Of a week's room."""
STEPS = (0, 50, 100)


@dataclass(frozen=True, slots=True)
class BarChart:
    """``heading``, ``note`` and the key of ``names`` stand above; ``label`` names a week by its
    ``{week}``.
    """

    type: Type
    heading: str
    note: str
    names: dict[BarPattern, str]
    alt: str
    label: str
    weeks: Sequence[WeekKept]
    none: str
    plot: float = PLOT

    def height(self, width: float) -> float:
        """Points of words and plot."""
        plot = self.plot if self.weeks else 0
        return self._words(width) + TOP + plot + self.type.small.leading

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        y = sheet.heading(x, y, width, self.heading, self.type.strong, "H2")
        quiet = self.type.small.inked(palette.QUIET)
        y = sheet.text(x, y, width, self.note, quiet, tag="P")
        if not self.weeks:
            sheet.text(x, y + TOP, width, self.none, quiet, tag="P")
            return
        self._key.draw(sheet, x, y, width)
        y += self._key.height(width) + TOP
        with sheet.figure(self.alt, x, y, width, self.plot + quiet.leading):
            axis = self.type.width("100", quiet) + 5
            for step in STEPS:
                at = y + self.plot * (1 - step / 100)
                sheet.text(x, at - quiet.leading / 2, axis - 5, str(step), quiet, Align.END)
                sheet.rule(x + axis, at, width - axis, 0.5, palette.HAIR)
            self._draw_bars(sheet, x + axis, y, width - axis)

    def _draw_bars(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        quiet, room = self.type.small.inked(palette.QUIET), width / len(self.weeks)
        bar = min(room * (1 - GAP), WIDEST)
        named = max(self.type.width(self._named(week), quiet) for week in self.weeks) + 4
        every = -(-named // room)
        for n, week in enumerate(self.weeks):
            left = x + n * room + (room - bar) / 2
            done = self.plot * week.done / week.due if week.due else 0
            home = self.plot * week.home / week.due if week.due else 0
            low = y + self.plot
            if week.due:
                draw_part(sheet, left, y, (bar, self.plot), BarPattern.EMPTY)
            draw_part(sheet, left, low - done, (bar, done - home), BarPattern.FULL)
            draw_part(sheet, left, low - home, (bar, home), BarPattern.HATCHED)
            if n % every == 0:
                at = x + n * room + (room - named) / 2
                sheet.text(at, y + self.plot + 1, named, self._named(week), quiet, Align.CENTRE)

    @property
    def _key(self) -> BarKey:
        return BarKey(self.type, list(self.names.items()))

    def _named(self, week: WeekKept) -> str:
        return self.label.format(week=week.number)

    def _words(self, width: float) -> float:
        heading = self.type.height(self.heading, self.type.strong, width)
        key = self._key.height(width) if self.weeks else 0
        return heading + self.type.height(self.note, self.type.small, width) + key
