"""Lessons to read at home."""

import page
import pytest

from app.content.library import load
from app.documents.checking import checked
from app.documents.fonts import Fonts
from app.documents.handout import Clinic
from app.documents.lesson_sheet import LessonSheet, lesson_sheet
from tests.documents.reading import scanned
from tests.documents.samples import CONTENT, LINK, words
from tests.documents.test_handout_layout import assert_sound


@pytest.mark.parametrize("large", [False, True])
def test_every_lesson_is_there_whole_and_none_is_split(large: bool, fonts: Fonts) -> None:
    library = load([CONTENT])
    lessons = [library.texts.lessons[name] for name in library.programmes["neck"].lessons]
    sheet = LessonSheet(lessons, "Neck", words(), "en", LINK, Clinic("Clinic"), large=large)
    document = checked(lesson_sheet(sheet, fonts))
    pages = [" ".join(each.text.split()) for each in assert_sound(document.pdf)]
    for lesson in lessons:
        said = (lesson.title, lesson.body, lesson.question, *lesson.answers, lesson.explanation)
        assert any(all(text in each for text in said) for each in pages), lesson.title
    assert scanned(document.pdf, 150) == [LINK.url]
    assert page.is_pdf_compliant_bytes(document.pdf, profile="ua1")
