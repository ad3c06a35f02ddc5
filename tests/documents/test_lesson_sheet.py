"""Lessons to read at home."""

import shutil
import subprocess
from pathlib import Path

import page
import pypdfium2
import pytest

from app.content.library import load
from app.documents.checking import checked
from app.documents.document import Document
from app.documents.faces import NOTHING
from app.documents.fonts import Fonts
from app.documents.handout import ClinicHeader
from app.documents.handout_model import Paper
from app.documents.lesson_sheet import LessonSheet, lesson_sheet
from tests.documents.reading import scanned
from tests.documents.samples import CONTENT, LINK, words
from tests.documents.test_handout_layout import assert_sound

LIBRARY = load([CONTENT])
NAMES = LIBRARY.programmes["neck"].lessons


def sheet_of(*names: str, fonts: Fonts, large: bool = False, paper: Paper = "a4") -> Document:
    """The sheet of some lessons, fit to print."""
    lessons = [(LIBRARY.texts.lessons[it], LIBRARY.lessons[it].right) for it in names]
    clinic = ClinicHeader("Clinic", "01234 567 890")
    wanted = LessonSheet(lessons, "Neck", words(), "en", LINK, clinic, paper, large)
    return checked(lesson_sheet(wanted, fonts))


@pytest.mark.parametrize("large", [False, True])
def test_every_lesson_is_there_whole_and_none_is_split(large: bool, fonts: Fonts) -> None:
    document = sheet_of(*NAMES, fonts=fonts, large=large)
    pages = [" ".join(each.text.split()) for each in assert_sound(document.pdf)]
    for name in NAMES:
        lesson = LIBRARY.texts.lessons[name]
        said = (lesson.title, lesson.body, lesson.question, *lesson.answers)
        assert any(all(text in each for text in said) for each in pages), lesson.title
        answer = (lesson.title, lesson.answers[LIBRARY.lessons[name].right], lesson.explanation)
        assert any(all(text in each for text in answer) for each in pages), lesson.title
    assert scanned(document.pdf, 150) == [LINK.url]
    assert page.is_pdf_compliant_bytes(document.pdf, profile="ua1")


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("names", [NAMES[:1], NAMES[:2], NAMES])
def test_nobody_reads_an_answer_beside_its_question(
    names: tuple[str, ...], large: bool, paper: Paper, fonts: Fonts
) -> None:
    document = sheet_of(*names, fonts=fonts, large=large, paper=paper)
    pages = assert_sound(document.pdf)
    texts = [" ".join(each.text.split()) for each in pages]
    asked = {n for n, it in enumerate(texts) for name in NAMES if question(name) in it}
    turned = set(on_their_head(document.pdf))
    for name in names:
        why = LIBRARY.texts.lessons[name].explanation
        (where,) = (n for n, it in enumerate(texts) if why in it)
        assert where not in asked or where in turned
        assert where >= max(asked)


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not installed")
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("names", [NAMES[:1], NAMES])
def test_who_has_the_page_read_out_hears_the_answers_last(
    names: tuple[str, ...], large: bool, fonts: Fonts, tmp_path: Path
) -> None:
    file = tmp_path / "page.pdf"
    file.write_bytes(sheet_of(*names, fonts=fonts, large=large).pdf)
    done = subprocess.run(["pdftotext", file, "-"], capture_output=True, check=True, text=True)
    said = " ".join(done.stdout.replace(NOTHING, "").split())
    lessons = [LIBRARY.texts.lessons[name] for name in names]
    last = [it.explanation for it in lessons]
    before = [text for it in lessons for text in (it.question, it.answers[-1])]
    end = 0
    for text in (*before, "Scan to watch", "Answers", *last):
        end = said.index(text, end) + len(text)
    assert min(said.index(text) for text in last) > said.index("Scan to watch")


def question(name: str) -> str:
    """What a lesson asks."""
    return LIBRARY.texts.lessons[name].question


def on_their_head(pdf: bytes) -> list[int]:
    """The pages that have words upside down."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [
            n
            for n, sheet in enumerate(document)
            if any(it.get_matrix().a < 0 for it in sheet.get_objects() if it.type == 1)
        ]
    finally:
        document.close()
