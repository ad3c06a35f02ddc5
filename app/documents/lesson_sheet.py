"""Lessons to read at home, as many pages as they need."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.handout_text import HandoutText
from app.core.programme import WebLink
from app.core.texts import LessonText
from app.documents.answers_block import AnswersBlock, LessonAnswer
from app.documents.bidi import as_one
from app.documents.block import Block
from app.documents.code_box import CodeBox
from app.documents.compose import flow, sized
from app.documents.document import About, Document, Making
from app.documents.fonts import Fonts
from app.documents.handout_model import LARGE, SIZES, STANDARD, ClinicHeader, Paper
from app.documents.lesson_block import LessonBlock
from app.documents.letterhead import Letterhead
from app.documents.masthead import Masthead, RunningHead
from app.documents.pages import MARGIN, draw_pages, room_of
from app.documents.qr import SquareCode
from app.documents.type import Type


@dataclass(frozen=True, slots=True)
class LessonSheet:
    """``about`` stands under the title: what the lessons are for, if they are for one thing.

    Each of ``lessons`` comes with the place of its right answer, 0 for the first.
    """

    lessons: Sequence[tuple[LessonText, int]]
    about: str
    words: HandoutText
    language: str
    link: WebLink | None
    clinic: ClinicHeader
    paper: Paper = "a4"
    large: bool = False


def lesson_sheet(wanted: LessonSheet, fonts: Fonts) -> Document:
    """``wanted`` as PDF; no lesson is split over two pages.

    The answers come after everything else: on their head at the foot of the last page, or where
    they have no room there, on a page of their own.
    """
    words, clinic = wanted.words, wanted.clinic
    rtl, size = words.direction == "rtl", SIZES[wanted.paper]
    type_ = Type(fonts, *(LARGE if wanted.large else STANDARD), rtl=rtl)
    head = Letterhead(type_, clinic.logo, clinic.name, as_one(clinic.contact, rtl), "")
    note = words.lessons.note if len(wanted.lessons) > 1 else words.lessons.one
    first = Masthead(type_, head, words.lessons.title, wanted.about, note)
    width, room = size[0] - 2 * MARGIN, room_of(type_, size, _foot(wanted, 99, 99))
    top, further = sized([first, RunningHead(type_, words.lessons.title, clinic.name)], width)
    blocks = sized([LessonBlock(type_, lesson) for lesson, _ in wanted.lessons], width)
    film = sized(_film(wanted, type_), width)
    (turned,) = sized([AnswersBlock(type_, words.lessons.answers, _answers(wanted), True)], width)
    alone = flow(top, further, blocks, film, room)
    pages = flow(top, further, blocks, [*film, turned], room)
    if len(pages) > len(alone):
        pages = alone + flow(further, further, sized(_overleaf(wanted, type_), width), [], room)
    title = words.lessons.title
    making = Making(About(title, wanted.about, clinic.name, wanted.language), size, type_)
    draw_pages(making.sheet, pages, room, lambda page: _foot(wanted, page, len(pages)))
    return making.done()


def _answers(wanted: LessonSheet) -> list[LessonAnswer]:
    lessons = wanted.lessons
    return [LessonAnswer(it.title, it.answers[right], it.explanation) for it, right in lessons]


def _overleaf(wanted: LessonSheet, type_: Type) -> list[Block]:
    """The answers on pages of their own, none split over two."""
    first, *others = _answers(wanted)
    blocks = [AnswersBlock(type_, wanted.words.lessons.answers, [first])]
    return [*blocks, *(AnswersBlock(type_, "", [answer]) for answer in others)]


def _film(wanted: LessonSheet, type_: Type) -> list[Block]:
    link, words = wanted.link, wanted.words
    if link is None:
        return []
    short = as_one(link.short, type_.rtl)
    return [
        CodeBox(
            type_,
            words.film.scan,
            SquareCode(link.url),
            words.reader.film.format(address=short),
            link.official_title,
            words.film.minutes.of(link.minutes, words.language),
            short,
        )
    ]


def _foot(wanted: LessonSheet, page: int, pages: int) -> tuple[str, str]:
    words = wanted.words
    return wanted.clinic.name, words.page.format(page=page, pages=pages) if pages > 1 else ""
