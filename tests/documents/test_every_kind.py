"""Every kind of paper, in every language and size there is: whole, embedded, in order, tagged."""

import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import page
import pikepdf
import pytest

from app.content.library import load
from app.documents.card import Card, cards
from app.documents.checking import checked
from app.documents.document import Document
from app.documents.fonts import Fonts
from app.documents.handout import ClinicHeader, render
from app.documents.lesson_sheet import LessonSheet, lesson_sheet
from app.documents.letter import progress_letter
from tests.documents import arabic, pseudo
from tests.documents.samples import CONTENT, LAYOUTS, LINK, words
from tests.documents.test_card import SAID
from tests.documents.test_handout import seed
from tests.documents.test_letter import letter
from tests.documents.test_structure import whole

CLINIC = ClinicHeader("Your Clinic", "01234 567 890")
KILOBYTES = 1000
MARKS = re.compile("[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\u00ad]")
Made = tuple[Document, tuple[str, ...]]
"""A paper, and texts that stand on it in this order."""


def _handout(fonts: Fonts, large: bool, programme: str = "mid-upper-back") -> Made:
    plan = replace(seed(programme), layout=LAYOUTS[large], lesson=seed().texts.lessons["pacing"])
    names = [plan.texts.exercises[it.exercise.id] for it in plan.plan.items]
    said = [plan.texts.programmes[programme].title]
    said += [text for it in names for text in (it.name, it.steps[0])]
    said += [plan.texts.signs["dizzy"].say, plan.words.chart.heading, "A little, and often"]
    return render(plan, fonts), (*said, "Scan to watch", "tamethebeast.org/welcome")


def _arabic(fonts: Fonts, large: bool) -> Made:
    plan = replace(arabic.plan(), layout=LAYOUTS[large])
    text = plan.words
    order = (
        plan.programme_text.title,
        plan.texts.signs["dizzy"].say,
        text.chart.heading,
        "الألم يحميك",
    )
    return render(plan, fonts), (*order, text.film.scan)


def _pseudo(fonts: Fonts, large: bool) -> Made:
    plan = replace(pseudo.plan(), layout=LAYOUTS[large])
    names = [plan.texts.exercises[it.exercise.id].name for it in plan.plan.items]
    return render(plan, fonts), (plan.programme_text.title, *names, plan.words.chart.heading)


def _lessons(fonts: Fonts, large: bool) -> Made:
    library = load([CONTENT])
    some = [library.texts.lessons[name] for name in library.programmes["neck"].lessons]
    sheet = LessonSheet([(it, 0) for it in some], "Neck", words(), "en", LINK, CLINIC, large=large)
    said = [text for it in some for text in (it.title, it.question, it.answers[0])]
    last = ["Scan to watch", "Answers", *(it.explanation for it in some)]
    return lesson_sheet(sheet, fonts), ("About pain, to read at home", *said, *last)


def _one_lesson(fonts: Fonts) -> Made:
    text = load([CONTENT]).texts.lessons["sleep"]
    sheet = LessonSheet([(text, 0)], "", words(), "en", None, ClinicHeader(""), "letter")
    said = (text.title, text.question, text.answers[-1], "Answers", text.explanation)
    return lesson_sheet(sheet, fonts), ("About pain", "Think about", *said)


def _arabic_lesson(fonts: Fonts) -> Made:
    plan = arabic.plan()
    assert plan.lesson is not None
    sheet = LessonSheet([(plan.lesson, 1)] * 2, "الظهر", plan.words, "ar", plan.link, CLINIC)
    return lesson_sheet(sheet, fonts), (plan.lesson.title, plan.lesson.question)


def _cards(fonts: Fonts, language: str, paper: str | None) -> Made:
    said = words() if language == "en" else arabic.words()
    some = [Card(SAID[:-1] + it, "204117", "Jo Sample") for it in "BCDFGHJK"[: 8 if paper else 1]]
    made = cards(some, said, language, CLINIC, fonts, paper)
    return made, ("Your Clinic", "Jo Sample", said.card.code, "204 117", said.card.help)


def _letter(fonts: Fonts, language: str) -> Made:
    page_words = words() if language == "en" else arabic.words()
    made = progress_letter(letter(page=page_words, language=language), fonts)
    order = ("Progress report", "Jo Sample", "Pain, 0 to 10", "Measures", "Exercises now")
    return made, order if language == "en" else ("Progress report",)


KINDS: dict[str, Callable[[Fonts], Made]] = {
    "handout": lambda fonts: _handout(fonts, large=False),
    "handout neck large": lambda fonts: _handout(fonts, large=True, programme="neck"),
    "handout low back": lambda fonts: _handout(fonts, large=False, programme="low-back"),
    "handout next stage": lambda fonts: (render(whole(), fonts), ("Your next stage",)),
    "handout arabic": lambda fonts: _arabic(fonts, large=False),
    "handout arabic large": lambda fonts: _arabic(fonts, large=True),
    "handout pseudo": lambda fonts: _pseudo(fonts, large=False),
    "handout pseudo large": lambda fonts: _pseudo(fonts, large=True),
    "lessons": lambda fonts: _lessons(fonts, large=False),
    "lessons large": lambda fonts: _lessons(fonts, large=True),
    "one lesson": _one_lesson,
    "lessons arabic": _arabic_lesson,
    "card": lambda fonts: _cards(fonts, "en", None),
    "cards": lambda fonts: _cards(fonts, "en", "a4"),
    "card arabic": lambda fonts: _cards(fonts, "ar", None),
    "cards arabic": lambda fonts: _cards(fonts, "ar", "letter"),
    "letter": lambda fonts: _letter(fonts, "en"),
    "letter arabic": lambda fonts: _letter(fonts, "ar"),
}


@pytest.fixture(scope="module", params=KINDS)
def made(request: pytest.FixtureRequest, fonts: Fonts) -> Made:
    return KINDS[request.param](fonts)


@pytest.fixture(scope="module")
def file(made: Made, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("kinds") / "paper.pdf"
    path.write_bytes(checked(made[0]).pdf)
    return path


def run(*command: str | Path) -> str:
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not installed")
    return subprocess.run(command, capture_output=True, check=True, text=True).stdout


def test_it_is_whole_and_small(file: Path) -> None:
    assert "No syntax or stream encoding errors found" in run("qpdf", "--check", file)
    assert file.stat().st_size <= 200 * KILOBYTES


def test_all_its_fonts_are_embedded_as_subsets_with_their_characters(file: Path) -> None:
    rows = run("pdffonts", file).splitlines()[2:]
    assert rows
    for row in rows:
        assert row.split()[-5:-2] == ["yes", "yes", "yes"], row


def assert_in_order(texts: tuple[str, ...], said: str) -> None:
    plain, at = "".join(MARKS.sub("", said).split()), 0
    for text in texts:
        found = plain.find("".join(text.split()), at)
        assert found >= 0, text
        at = found + 1


def test_its_words_come_out_in_reading_order(made: Made, file: Path) -> None:
    document, order = made
    assert_in_order(order, run("pdftotext", "-raw", file, "-"))
    if len(document.codes) < 8:  # eight cards side by side are no text to read across
        assert_in_order(order, run("pdftotext", file, "-"))


@pytest.mark.parametrize("kind", ["handout", "one lesson", "card", "letter"])
def test_its_tags_have_the_same_order(kind: str, fonts: Fonts, tmp_path: Path) -> None:
    document, order = KINDS[kind](fonts)
    (tmp_path / "paper.pdf").write_bytes(document.pdf)
    tagged = run("pdfinfo", "-struct-text", tmp_path / "paper.pdf")
    assert_in_order(order, "".join(re.findall(r'"(.*)"', tagged)))


def test_a_checker_of_pdf_ua_finds_nothing(made: Made) -> None:
    report = page.validate_pdf_bytes(made[0].pdf, profile="ua1")
    assert [failure.message for failure in report.failures] == []


def test_it_says_its_title_and_language_and_draws_all_as_vectors(made: Made) -> None:
    with pikepdf.open(BytesIO(made[0].pdf)) as pdf:
        assert str(pdf.Root.Lang) in {"en", "ar"}
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert str(pdf.docinfo.Title)
        for sheet in pdf.pages:
            forms = sheet.get("/Resources", {}).get("/XObject", {})
            assert all(form.Subtype == "/Form" for _, form in forms.items())
