"""The blocks of a handout, made from a plan and the words of a language."""

from collections.abc import Callable, Iterable
from typing import Literal

from reportlab.lib.units import mm

from app.core.kinds import Light, Side
from app.core.plan import PlanItem
from app.core.print_form import Layout
from app.core.signs import Call
from app.core.stand_in import is_shown
from app.core.texts import ExerciseText
from app.documents.arrange import BlockColumn, Lowest, SideBySide
from app.documents.bidi import as_one
from app.documents.block import Block
from app.documents.code_box import CodeBox
from app.documents.exercise_block import ExerciseBlock
from app.documents.handout_model import Handout
from app.documents.idea_box import IdeaBox
from app.documents.letterhead import Letterhead
from app.documents.light_strip import LightStrip
from app.documents.masthead import Masthead, RunningHead
from app.documents.next_head import NextHead
from app.documents.pair import PairedBlocks
from app.documents.photo import photos
from app.documents.picture import PosePicture
from app.documents.pictures import Gallery
from app.documents.qr import SquareCode
from app.documents.sentences import (
    date_line,
    dose_line,
    facts_line,
    grouped,
    light_lines,
    own_line,
    schedule_line,
    usual_lines,
)
from app.documents.small_print import SmallPrint
from app.documents.stop_box import StopBox, StopPair
from app.documents.tick_charts import charts
from app.documents.type import Type
from app.documents.words_block import WordsBlock

GAP, SAFETY_GAP = 8, 6
IDEA = 0.36
"""Of the width, beside the square codes."""
CALENDAR_SIDE = 50 * mm
"""It says far more than an address: at 30 mm its dots would be too small for a phone."""
BLANK = "_" * 16
"""Where a number that nobody has set is written by hand."""

Make = Callable[[float, float], ExerciseBlock | PairedBlocks]
"""Exercises with figures up to so many points tall, of which so many could stand in a row."""
One = Callable[[float, float], ExerciseBlock]


class Parts:
    """Everything that stands on the pages, in reading order."""

    def __init__(self, handout: Handout, type_: Type, gallery: Gallery) -> None:
        self._handout = handout
        self._words = handout.words
        self._type = type_
        self._gallery = gallery

    def masthead(self) -> Block:
        """The top of the first page; on a compact one with what to do when it hurts, which leaves
        as much room on the pages after it."""
        head = self._masthead()
        return BlockColumn((head, *self._safety()), GAP) if self.compact else head

    def _masthead(self) -> Block:
        handout, words, clinic = self._handout, self._words, self._handout.clinic
        visit = handout.next_visit
        note = words.facts.next_visit.format(date=date_line(visit, words)) if visit else ""
        head = Letterhead(
            self._type, clinic.logo, clinic.name, self._as_one(clinic.contact), self._code(), note
        )
        schedule = schedule_line(handout.plan, words)
        facts = facts_line(handout.physio, handout.equipment, words)
        goal = handout.programme_text.goal
        return Masthead(self._type, head, handout.title, schedule, goal, facts)

    def running_head(self) -> Block:
        """The top of a further page."""
        side = self._code() or self._handout.clinic.name
        return RunningHead(self._type, self._handout.title, side)

    def exercises(self) -> list[Make]:
        """The plan's exercises."""
        items = enumerate(self._handout.plan.items, start=1)
        return self._rows(self._exercise(n, it) for n, it in items if is_shown(it.exercise))

    def next_stage(self) -> list[Make]:
        """What may come after this plan, if that was asked for."""
        steps = self._handout.next_stage
        return self._rows(self._exercise(step.number, step.item, below=True) for step in steps)

    def _rows(self, exercises: Iterable[One]) -> list[Make]:
        """One below the other; two in a row where it is to be compact."""
        every = list(exercises)
        if not self.compact:
            return list(every)
        return [_paired(*every[n : n + 2]) for n in range(0, len(every), 2)]

    def next_head(self) -> Block:
        """The top of the first page with what may come after."""
        words = self._words.next_stage
        head = NextHead(self._type, words.title, words.note)
        return BlockColumn((self.running_head(), head), SAFETY_GAP)

    def closing(self) -> list[Block]:
        """When it hurts, the chart to tick, the idea of the week, and the square codes."""
        safety = [] if self.compact else self._safety()
        after = [*self._ideas_and_codes(), *self._calendar(), *self._credits()]
        return [*self._unseen(), *self._told(), *safety, *self._charts(), *after]

    def _safety(self) -> list[Block]:
        """When it hurts and whom to call: together, but for large print, where that would leave a
        page half empty."""
        lights, stops = LightStrip(self._type, self._lights()), self._stops()
        if self.compact:
            level = LightStrip(self._type, self._lights(), level=True)
            return [BlockColumn((Lowest((lights, level)), *_lowest(stops)), SAFETY_GAP)]
        blocks: list[Block] = [lights, *stops]
        if self._handout.layout is Layout.LARGE:
            return blocks
        return [BlockColumn(tuple(blocks), SAFETY_GAP)]

    def foot(self, page: int, pages: int) -> tuple[str, str]:
        """The two ends of a page's last line."""
        plan, words = self._handout.plan, self._words
        said = words.version.format(
            version=plan.version,
            printed=date_line(self._handout.printed_on, words),
            review=date_line(plan.ends_on, words),
        )
        return said, words.page.format(page=page, pages=pages) if pages > 1 else ""

    def _exercise(self, number: int, item: PlanItem, below: bool = False) -> One:
        text = self._handout.texts.exercises[item.exercise.id]
        name = text.name.replace("{", "{{").replace("}", "}}")
        said = self._words.reader.figure.format(exercise=name, caption="{caption}")
        dose, own = dose_line(item, self._words), own_line(item, self._words)
        pictures = self._pictures(item, text)
        level: Literal["H2", "H3"] = "H3" if below else "H2"

        def make(figure: float, columns: float) -> ExerciseBlock:
            return ExerciseBlock(
                self._type,
                number,
                text.name,
                dose,
                pictures,
                text.steps,
                own,
                said,
                figure,
                columns,
                level,
                self.compact,
            )

        return make

    def _pictures(self, item: PlanItem, text: ExerciseText) -> tuple[PosePicture, ...]:
        """What the screen shows: never the figure of what an exercise was copied from."""
        if item.exercise.media:
            images = self._handout.photos.get(item.exercise.id, ())
            return photos(item.exercise, text, images)
        return self._gallery.pictures(item.exercise, text, item.only_side or Side.LEFT)

    def _lights(self) -> list[tuple[Light, str, str]]:
        if (usual := self._handout.by_usual) is not None:
            return usual_lines(usual)
        return light_lines(self._handout.plan.rules, self._words.light)

    def _unseen(self) -> list[Block]:
        """That an exercise of the plan is not on these pages."""
        texts, said = self._handout.texts.exercises, self._words.unseen
        lost = [it.exercise.id for it in self._handout.plan.items if not is_shown(it.exercise)]
        lines = [said.format(exercise=texts[name].name) for name in lost]
        return [WordsBlock(self._type, "", lines)] if lines else []

    def _told(self) -> list[Block]:
        """That a session begins with breathing, and what the kiosk may change by itself."""
        words, texts, plan = self._words, self._handout.texts.exercises, self._handout.plan
        lines = [words.breathe] if plan.breathing else []
        for item in plan.items:
            if item.up_to is not None and is_shown(item.exercise):
                exercise, to = (texts[it.id].name for it in (item.exercise, item.up_to))
                lines.append(words.allowed.format(exercise=exercise, to=to))
        return [WordsBlock(self._type, "", lines)] if lines else []

    def _calendar(self) -> list[Block]:
        """The sessions as a square for the phone, where that was asked for."""
        if not self._handout.calendar:
            return []
        words = self._words.calendar
        code = SquareCode(self._handout.calendar, CALENDAR_SIDE)
        return [CodeBox(self._type, words.heading, code, words.heading, words.help)]

    def _credits(self) -> list[Block]:
        """Whose the exercises are, where a licence asks for that."""
        items = [*self._handout.plan.items, *(it.item for it in self._handout.next_stage)]
        whose = {it.exercise.id: it.exercise.credit for it in items if is_shown(it.exercise)}
        said, texts = self._words.credit, self._handout.texts.exercises
        lines = [
            said.format(exercise=texts[name].name, credit=credit)
            for name, credit in whose.items()
            if credit
        ]
        return [SmallPrint(self._type, lines)] if lines else []

    def _stops(self) -> list[StopBox]:
        stop, clinic = self._words.stop, self._handout.clinic
        number, contact = self._as_one(clinic.emergency), self._as_one(clinic.contact)
        lacks = clinic.uncalled
        now = stop.now if Call.EMERGENCY in lacks else stop.now_call.format(number=number)
        call = stop.call.format(contact=BLANK if Call.CLINIC in lacks else contact)
        outlined = stop.heading if Call.CLINIC in lacks else call
        boxes = [(Call.EMERGENCY, now, now), (Call.CLINIC, call, outlined)]
        return [
            StopBox(self._type, whom, heading, signs, outline)
            for whom, heading, outline in boxes
            if (signs := self._handout.signs_for(whom))
        ]

    def _ideas_and_codes(self) -> list[Block]:
        idea, codes = self._idea(), self._codes()
        if not idea or not self.compact:
            return [*idea, codes]
        aside = SideBySide(idea[0], codes, IDEA)
        return [Lowest((BlockColumn((*idea, codes), GAP), aside))]

    def _idea(self) -> list[Block]:
        lesson = self._handout.lesson
        if lesson is None:
            return []
        return [IdeaBox(self._type, self._words.idea, lesson.title, lesson.body)]

    def _codes(self) -> Block:
        film, link, reader = self._words.film, self._handout.link, self._words.reader
        short = self._as_one(link.short)
        watch = CodeBox(
            self._type,
            film.scan,
            SquareCode(link.url),
            reader.film.format(address=short),
            link.official_title,
            film.minutes.of(link.minutes, self._words.language),
            short,
        )
        if not self._handout.chart_code:
            return watch
        text = self._words.own_code
        own = SquareCode(self._handout.chart_code)
        return SideBySide(
            watch, CodeBox(self._type, text.heading, own, reader.chart_code, text.help), 0.5
        )

    def _charts(self) -> list[Block]:
        """The weeks that are left, from the day it is printed on."""
        return list(charts(self._handout, self._type))

    @property
    def compact(self) -> bool:
        """Whether as much as can be stands on a page."""
        return self._handout.layout is Layout.COMPACT

    def _code(self) -> str:
        code = self._handout.code
        return self._words.code.format(code=self._as_one(grouped(code))) if code else ""

    def _as_one(self, text: str) -> str:
        return as_one(text, self._type.rtl)


def _lowest(boxes: list[StopBox]) -> list[Block]:
    """Boxes one below the other, or both side by side where that is less tall."""
    if len(boxes) != len(Call):
        return list(boxes)
    return [Lowest((BlockColumn(tuple(boxes), SAFETY_GAP), StopPair(*boxes)))]


def _paired(first: One, second: One | None = None) -> Make:
    return lambda figure, columns: PairedBlocks(
        first(figure, columns), second(figure, columns) if second else None
    )
