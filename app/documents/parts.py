"""The blocks of a handout, made from a plan and the words of a language."""

from datetime import timedelta
from functools import cached_property

from app.core.kinds import Part, Side
from app.core.plan import PlanItem
from app.documents.arrange import SideBySide, Stacked
from app.documents.block import Block
from app.documents.exercise_block import ExerciseBlock
from app.documents.film_box import FilmBox
from app.documents.handout_model import Handout
from app.documents.light_strip import LightStrip
from app.documents.masthead import Masthead, RunningHead
from app.documents.pictures import Picture, pictures
from app.documents.qr import SquareCode
from app.documents.sentences import (
    date_line,
    day_line,
    dose_line,
    grouped,
    light_lines,
    schedule_line,
)
from app.documents.stop_box import StopBox
from app.documents.tick_chart import TickChart
from app.documents.type import Type

WEEKS_A_CHART = 12
CHART_SHARE = 0.59
SAFETY_GAP = 10


class Parts:
    """Everything that stands on the pages, in reading order."""

    def __init__(self, handout: Handout, type_: Type) -> None:
        self._handout = handout
        self._words = handout.words
        self._type = type_

    def masthead(self) -> Block:
        """The top of the first page."""
        plan, text = self._handout.plan, self._handout.programme_text
        side = (self._handout.clinic.name, *self._code())
        return Masthead(self._type, text.title, schedule_line(plan, self._words), text.goal, side)

    def running_head(self) -> Block:
        """The top of a further page."""
        code = self._code() or (self._handout.clinic.name,)
        return RunningHead(self._type, self._handout.programme_text.title, code[0])

    def exercises(self, figure: float) -> list[Block]:
        """One block an exercise, with figures up to ``figure`` points tall."""
        blocks: list[Block] = []
        for number, item in enumerate(self._handout.plan.items, start=1):
            text = self._handout.texts.exercises[item.exercise.id]
            dose = dose_line(item, self._words)
            shown = self._pictures[_as_drawn(item)]
            blocks.append(
                ExerciseBlock(self._type, number, text.name, dose, shown, text.steps, figure)
            )
        return blocks

    def closing(self) -> list[Block]:
        """Traffic light, when to stop, the film, and the chart to tick."""
        light, thresholds = self._words.light, self._handout.plan.rules
        strip = LightStrip(self._type, light_lines(thresholds, light))
        first, *more = self._charts()
        safety = Stacked(strip, self._stop(), SAFETY_GAP)
        return [safety, SideBySide(first, self._film(), CHART_SHARE), *more]

    def foot(self, page: int, pages: int) -> tuple[str, str]:
        """The two ends of a page's last line."""
        printed = date_line(self._handout.printed_on, self._words)
        version = self._words.version.format(version=self._handout.plan.version, date=printed)
        return version, self._words.page.format(page=page, pages=pages) if pages > 1 else ""

    @cached_property
    def _pictures(self) -> dict[tuple[str, Side], tuple[Picture, ...]]:
        texts = self._handout.texts.exercises
        return {
            _as_drawn(item): pictures(item.exercise, texts[item.exercise.id], _as_drawn(item)[1])
            for item in self._handout.plan.items
        }

    def _stop(self) -> Block:
        stop, contact = self._words.stop, self._handout.clinic.contact
        heading = stop.call.format(contact=contact) if contact else stop.heading
        return StopBox(self._type, heading, stop.signs)

    def _film(self) -> Block:
        film, link = self._words.film, self._handout.link
        minutes = film.minutes.of(link.minutes)
        code = SquareCode(link.url)
        return FilmBox(self._type, film.scan, code, minutes, link.official_title, link.short)

    def _charts(self) -> list[Block]:
        chart, plan = self._words.chart, self._handout.plan
        names = {Part.MORNING: chart.morning, Part.AFTERNOON: chart.afternoon}
        weeks = [plan.starts_on + timedelta(weeks=n) for n in range(plan.weeks)]
        week = [plan.starts_on + timedelta(days=n) for n in range(7)]
        return [
            TickChart(
                self._type,
                chart.heading,
                chart.help,
                [day_line(day, self._words) for day in weeks[first : first + WEEKS_A_CHART]],
                [self._words.weekdays[day.weekday()] for day in week],
                {part: names[part] for part in Part if part in plan.parts},
            )
            for first in range(0, plan.weeks, WEEKS_A_CHART)
        ]

    def _code(self) -> tuple[str, ...]:
        code = self._handout.code
        return (self._words.code.format(code=grouped(code)),) if code else ()


def _as_drawn(item: PlanItem) -> tuple[str, Side]:
    """The exercise, and the side that works in its pictures."""
    return item.exercise.id, item.only_side or Side.LEFT
