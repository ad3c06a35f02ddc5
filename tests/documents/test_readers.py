"""Four readers that are not ours give the words of a page in the order people read them in."""

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from reportlab.lib.units import mm

from app.documents.bidi import runs_rtl
from app.documents.card import Card, cards
from app.documents.fonts import Fonts
from app.documents.handout import ClinicHeader, Handout
from tests.documents import arabic
from tests.documents.reading import sheets
from tests.documents.samples import Sample, handout, printed, words
from tests.documents.test_card import SAID
from tests.documents.test_scripts import NAMES

UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufe0f]")
MIXED = (
    "ضع يدك على الأرض تحت كتفك.",
    "كرر الحركة 6 مرات، ثم انتظر 10 ثوان قبل أن تبدأ من جديد على الجانب الآخر بهدوء.",
    "Say \u00abببطء\u00bb and breathe.",
)
ODD = (
    "קח את ה-iPhone שלך לחדר 12.",
    "Take דוד כהן to room 5, then ضع يدك (2 times).",
    "انظر إلى Tame The Beast بعد التمرين.",
    "Hold (דוד) 3 times.",
    "ضع (Tame) هنا 12-15 مرة.",
    "Dr Weiß: דוד!",
    "ضع 3/4 ثم 5 kg.",
)


def _pdfium(file: Path) -> str:
    document = pypdfium2.PdfDocument(file)
    try:
        return " ".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def _run(*command: str | Path) -> str:
    if not shutil.which(str(command[0])):
        pytest.skip(f"{command[0]} is not installed")
    return subprocess.run(command, capture_output=True, check=True, text=True).stdout


def _structure(file: Path) -> str:
    """What poppler finds in the elements of the structure."""
    return " ".join(re.findall(r'^ *"(.*)"$', _run("pdfinfo", "-struct-text", file), re.MULTILINE))


def _pypdf(file: Path) -> str:
    pypdf = pytest.importorskip("pypdf")
    return " ".join(page.extract_text() for page in pypdf.PdfReader(file).pages)


def _mutool(file: Path) -> str:
    return _run("mutool", "draw", "-q", "-F", "txt", file)


READERS: dict[str, Callable[[Path], str]] = {
    "pdfium": _pdfium,
    "poppler's structure": _structure,
    "mutool": _mutool,
    "pypdf": _pypdf,
}


def read(reader: str, pdf: bytes, folder: Path) -> str:
    """The words of a page, a space between each two."""
    file = folder / "page.pdf"
    file.write_bytes(pdf)
    return " ".join(UNSEEN.sub("", READERS[reader](file)).split())


def lines_of(plan: Handout) -> list[str]:
    """What an Arabic page says in Arabic alone, numbers and all."""
    texts, page = plan.texts, plan.words
    title = texts.programmes[plan.plan.programme.id]
    steps = [it for text in texts.exercises.values() for it in text.steps]
    assert plan.lesson is not None
    said = [title.title, title.goal, page.chart.heading, plan.lesson.title, *steps]
    return [it for it in said if not re.search("[A-Za-z()]", it)]


@pytest.mark.parametrize("reader", READERS)
def test_an_arabic_page_is_read_word_for_word(reader: str, fonts: Fonts, tmp_path: Path) -> None:
    plan = arabic.plan()
    said = read(reader, printed(plan, fonts), tmp_path)
    at = -1
    for line in lines_of(plan)[:2]:
        assert line in said
        assert said.index(line) > at
        at = said.index(line)
    assert [line for line in lines_of(plan) if line not in said] == []


@pytest.mark.parametrize("reader", READERS)
def test_arabic_and_mixed_paragraphs_on_an_english_page(
    reader: str, fonts: Fonts, tmp_path: Path
) -> None:
    plan = handout(Sample("فتح الصدر", captions=("Stand",), steps=MIXED))
    said = re.sub(" ?([«»]) ?", r"\1", read(reader, printed(plan, fonts), tmp_path))
    long = MIXED[1][:50]
    assert said.index(MIXED[0]) < said.index(long) < said.index("and breathe")
    if reader != "pdfium":
        assert MIXED[1] in said
        assert "فتح الصدر" in said
        assert "Say«ببطء»and breathe." in said


@pytest.mark.parametrize("reader", READERS)
def test_odd_lines_of_both_directions(reader: str, fonts: Fonts, tmp_path: Path) -> None:
    """pdfium sorts a line by place and then turns each word round by itself, so that two words in
    a row that run against their line change places: it has every word, in an order of its own.
    """
    said = read(reader, printed(handout(Sample(captions=("Stand",), steps=ODD)), fonts), tmp_path)
    if reader != "pdfium":
        assert [line for line in ODD if line not in said] == []
    words_of = re.compile(r"\w+").findall
    assert {word for line in ODD for word in words_of(line)} <= {*words_of(said)}


@pytest.mark.parametrize("reader", [it for it in READERS if it != "pdfium"])
def test_names_in_latin_letters_on_an_arabic_page(
    reader: str, fonts: Fonts, tmp_path: Path
) -> None:
    plan = arabic.plan()
    said = read(reader, printed(plan, fonts), tmp_path)
    steps = [step for text in plan.texts.exercises.values() for step in text.steps]
    assert [step for step in steps if step not in said] == []


@pytest.mark.parametrize("reader", READERS)
def test_a_sheet_of_cards_is_read_card_by_card(reader: str, fonts: Fonts, tmp_path: Path) -> None:
    names = [NAMES[it] for it in ("Arabic", "Hebrew", "Thai", "Chinese", "Korean", "Greek")]
    wanted = [Card(SAID, f"20411{n}", name) for n, name in enumerate(names)]
    pdf = cards(wanted, words(), "en", ClinicHeader("Clinic"), fonts, "a4").pdf
    said = read(reader, pdf, tmp_path)
    places = [said.index(it) for n, name in enumerate(names) for it in (name, f"204 11{n}")]
    assert places == sorted(places)


@pytest.mark.parametrize("name", ["Hindi", "Bengali", "Tamil", "Thai", "mixed right to left"])
@pytest.mark.parametrize("reader", READERS)
def test_names_of_other_scripts_stay_whole(
    reader: str, name: str, fonts: Fonts, tmp_path: Path
) -> None:
    said = read(reader, printed(handout(Sample(NAMES[name])), fonts), tmp_path)
    assert NAMES[name] in said


@pytest.mark.parametrize(
    ("text", "otherwise", "rtl"),
    [
        ("ضع Tame", False, True),
        ("Tame ضع", True, False),
        ("204 117", True, True),
        ("204 117", False, False),
        ("(«דוד» Smith", False, True),
    ],
)
def test_a_paragraph_runs_as_its_first_letter_does(text: str, otherwise: bool, rtl: bool) -> None:
    assert runs_rtl(text, otherwise) is rtl


def test_a_paragraph_begins_where_its_own_lines_do(fonts: Fonts) -> None:
    plan = handout(Sample(captions=("Stand",), steps=(MIXED[1], "Two.", "Three.")))
    (page, *_) = sheets(printed(plan, fonts))
    ends: dict[int, float] = {}
    for glyph in (it for it in page.glyphs if "\u0621" <= it.char <= "\u064a"):
        line = round(glyph.bottom / 20)
        ends[line] = max(ends.get(line, 0), glyph.right)
    assert max(ends.values()) > page.width - 12 * mm - 4
    assert max(ends.values()) - min(ends.values()) < 4
