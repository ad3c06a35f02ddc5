"""Names as they are written all over the world, on every kind of paper."""

import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from unicodedata import normalize

import page
import pytest

from app.content.library import load
from app.documents import noto
from app.documents.card import Card, cards
from app.documents.checking import checked
from app.documents.document import Document
from app.documents.fonts import STAND_IN, Fonts
from app.documents.handout import ClinicHeader, render
from app.documents.lesson_sheet import LessonSheet, lesson_sheet
from app.documents.letter import progress_letter
from tests.documents.samples import CONTENT, FONTS, LINK, Sample, handout, words
from tests.documents.test_card import SAID
from tests.documents.test_letter import letter

NAMES = {
    "Vietnamese": "Nguyễn Thị Ánh",
    "decomposed": "Nguye\u0302\u0303n",
    "Greek": "Αθηνά Παπαδοπούλου",
    "Cyrillic": "Їжак Ґанна",
    "Arabic": "فاطمة الزهراء",
    "Hebrew": "דוד כהן",
    "Hindi": "प्रिया शर्मा",
    "Thai": "สมชาย ใจดี",
    "Chinese": "王小明",
    "rare Chinese": "𠮷野",
    "Japanese": "さくら 直子",
    "Korean": "김민준",
    "Tamil": "தமிழ்",
    "Bengali": "প্রিয়াঙ্কা",
    "mixed": "Ana 王 (Wang)",
    "mixed right to left": "Levi דוד Smith",
    "emoji": "Bridge 😀",
}
MARKS = re.compile("[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufe0f\\s]")
LARGEST = 200_000


def _card(name: str, fonts: Fonts) -> Document:
    return cards([Card(SAID, "204117", name)], words(), "en", ClinicHeader(name), fonts)


def _lesson(name: str, fonts: Fonts) -> Document:
    text = load([CONTENT]).texts.lessons["sleep"]
    return lesson_sheet(
        LessonSheet([(text, 0)], name, words(), "en", LINK, ClinicHeader(name)), fonts
    )


PAPERS: dict[str, Callable[[str, Fonts], Document]] = {
    "handout": lambda name, fonts: render(handout(Sample(name), clinic=ClinicHeader(name)), fonts),
    "letter": lambda name, fonts: progress_letter(letter(name=name), fonts),
    "card": _card,
    "lesson": _lesson,
}


def read(document: Document, folder: Path) -> str:
    """What a reader of the page hears, less its spaces."""
    file = folder / "page.pdf"
    file.write_bytes(document.pdf)
    done = subprocess.run(["pdftotext", file, "-"], capture_output=True, check=True, text=True)
    return MARKS.sub("", done.stdout)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_name_is_printed_and_read_back(
    name: str, paper: str, fonts: Fonts, tmp_path: Path
) -> None:
    document = checked(PAPERS[paper](name, fonts))
    assert document.missing == ""
    assert len(document.pdf) < LARGEST
    assert MARKS.sub("", normalize("NFC", name)) in read(document, tmp_path)


@pytest.mark.parametrize("language", ["Hebrew", "Hindi", "Thai", "Chinese", "emoji"])
def test_the_page_stays_sound_for_readers(language: str, fonts: Fonts) -> None:
    document = PAPERS["letter"](NAMES[language], fonts)
    assert page.is_pdf_compliant_bytes(document.pdf, profile="ua1")


def test_a_page_that_is_all_chinese_is_small(fonts: Fonts) -> None:
    said = "".join(chr(0x4E00 + 37 * n) for n in range(300))
    document = checked(
        render(handout(Sample(steps=(said[:100], said[100:200], said[200:]))), fonts)
    )
    assert document.missing == ""
    assert len(document.pdf) < LARGEST


def test_bold_names_are_bold(fonts: Fonts) -> None:
    made = render(handout(Sample("王 דוד ใจดี"), clinic=ClinicHeader("王 דוד ใจดี")), fonts).pdf
    for family in ("NotoSansCJK-China", "NotoSansHebrew", "NotoSansThai"):
        assert f"+{family}-SemiBold".encode() in made


def test_letters_look_as_their_readers_write_them(fonts: Fonts) -> None:
    for name, region in (("さくら直", "Japan"), ("김直", "Korea"), ("直", "China")):
        assert f"NotoSansCJK-{region}".encode() in PAPERS["card"](name, fonts).pdf


def test_the_same_page_whatever_was_printed_before(fonts: Fonts) -> None:
    names = [NAMES[it] for it in ("Chinese", "Hindi", "Hebrew", "emoji")]
    first = [PAPERS["letter"](name, Fonts(FONTS)).pdf for name in names]
    for name in NAMES.values():
        PAPERS["handout"](name, fonts)
    assert [PAPERS["letter"](name, fonts).pdf for name in names] == first


@pytest.mark.parametrize("paper", PAPERS)
def test_a_square_stands_for_what_no_font_has(paper: str, fonts: Fonts, tmp_path: Path) -> None:
    document = checked(PAPERS[paper]("Ana \U00012000\x07 Sample", fonts))
    assert document.missing == "\U00012000"
    assert f"Ana{STAND_IN}Sample" in read(document, tmp_path)


def test_without_the_packages_squares_stand_for_the_letters(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(noto, "file_of", lambda family: None)
    document = checked(PAPERS["letter"]("Ana 王小", Fonts(FONTS)))
    assert document.missing == "小王"
    assert f"Ana{STAND_IN * 2}" in read(document, tmp_path)


def test_a_damaged_font_is_as_good_as_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    broken = tmp_path / "broken.ttf"
    broken.write_bytes(b"no font")
    monkeypatch.setattr(noto, "file_of", lambda family: broken)
    document = checked(PAPERS["letter"]("Ana 王 ใจดี", Fonts(FONTS)))
    assert set(document.missing) == set("王ใจดี")
