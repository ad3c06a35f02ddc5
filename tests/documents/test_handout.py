"""The printed page, read back."""

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from msgspec.structs import replace as changed

from app.content.library import load
from app.core.errors import KioskError
from app.core.plan import plan_from
from app.documents.fonts import Fonts
from app.documents.handout import ClinicHeader, Handout
from app.documents.parts import BLANK
from tests.documents.reading import metadata, scanned, sheets
from tests.documents.samples import CONTENT, FONTS, LAYOUTS, LINK, Sample, handout, printed

KILOBYTES = 1000


def seed(name: str = "mid-upper-back") -> Handout:
    """A programme of ours to the letter, in our own words."""
    library = load([CONTENT])
    programme = library.programmes[name]
    return Handout(
        plan=plan_from(programme, library.exercises, date(2026, 11, 23)),
        texts=library.texts,
        link=library.links[programme.link],
        clinic=ClinicHeader("Your Clinic", "01234 567 890", emergency="112"),
        printed_on=date(2026, 11, 23),
        code="204117",
        signs=library.signs,
    )


@pytest.fixture(scope="module")
def page(fonts: Fonts) -> bytes:
    """The seed programme's handout."""
    return printed(seed(), fonts)


def test_the_seed_programme_is_both_sides_of_one_sheet(page: bytes) -> None:
    assert len(sheets(page)) == 2
    assert len(page) <= 200 * KILOBYTES


def test_the_page_says_what_to_do_how_much_and_when_to_stop(page: bytes) -> None:
    text = " ".join(" ".join(sheet.text for sheet in sheets(page)).split())
    for words in (
        "Your mid-upper back plan",
        "Twice a day, morning and afternoon, for 4 weeks · from 23 Nov 2026",
        "Your Clinic",
        "Code 204 117",
        "Spider Rotation",
        "6 times, then the other side",
        "Toes-to-wall Squat",
        "10 times, hold 3 seconds",
        "Tabletop Thoracic Rotation",
        "Pain 0 to 3",
        "Pain 4 to 5",
        "Pain 6 to 10",
        "Stop and call us on 01234 567 890",
        "Tick each session",
        "Scan to watch",
        "5 minutes",
        "tamethebeast.org/welcome",
        "Plan 1 · printed 23 Nov 2026 · review by 20 Dec 2026",
    ):
        assert words in text
    handout_ = seed()
    for item in handout_.plan.items:
        for step in handout_.texts.exercises[item.exercise.id].steps:
            assert step in text


@pytest.mark.parametrize(("large", "least", "body"), [(False, 12, 14), (True, 16, 18)])
def test_words_are_as_large_as_they_should_be(
    large: bool, least: float, body: float, fonts: Fonts
) -> None:
    pages = sheets(printed(replace(seed(), layout=LAYOUTS[large]), fonts))
    sizes = Counter(round(glyph.size, 1) for page in pages for glyph in page.glyphs)
    assert min(sizes) >= least
    assert sizes.most_common(1)[0][0] == body
    assert max(sizes) >= 2 * body


@pytest.mark.parametrize(("dots", "grey"), [(100, False), (300, False), (200, True)])
def test_a_phone_reads_the_films_address(page: bytes, dots: int, grey: bool) -> None:
    assert scanned(page, dots, grey) == [seed().link.url]


@pytest.mark.parametrize("path", ["a", "a" * 60, "a" * 170])
def test_a_code_of_any_length_can_be_read(path: str, fonts: Fonts) -> None:
    link = changed(LINK, url=f"https://example.org/{path}")
    pdf = printed(handout(Sample(), link=link), fonts)
    assert scanned(pdf, 200) == [link.url]


def test_the_file_says_what_it_is(page: bytes) -> None:
    about = metadata(page)
    assert about["Title"] == "Your mid-upper back plan"
    assert about["Author"] == "Your Clinic"
    assert re.search(rb"/Lang \(en\)", page)


def test_every_font_is_embedded(page: bytes) -> None:
    assert b"Helvetica" not in page
    assert page.count(b"/Type /FontDescriptor") == page.count(b"/FontFile2 ") == 3
    names = re.findall(rb"/FontName /(\S+)", page)
    assert all(re.match(rb"[A-Z]{6}\+Inter-", name) for name in names)


@pytest.mark.skipif(not shutil.which("qpdf"), reason="qpdf is not installed")
def test_qpdf_finds_nothing_wrong(page: bytes, tmp_path: Path) -> None:
    (tmp_path / "page.pdf").write_bytes(page)
    check = ["qpdf", "--check", str(tmp_path / "page.pdf")]
    assert subprocess.run(check, capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not shutil.which("pdffonts"), reason="pdffonts is not installed")
def test_pdffonts_finds_subsets_with_their_characters(page: bytes, tmp_path: Path) -> None:
    (tmp_path / "page.pdf").write_bytes(page)
    shown = subprocess.run(
        ["pdffonts", str(tmp_path / "page.pdf")], capture_output=True, check=True, text=True
    )
    rows = shown.stdout.splitlines()[2:]
    assert len(rows) == 3
    for row in rows:
        assert row.split()[-5:-2] == ["yes", "yes", "yes"]  # embedded, subset, to unicode


def test_the_same_plan_gives_the_same_bytes(page: bytes, fonts: Fonts) -> None:
    assert printed(seed(), fonts) == page


@pytest.mark.parametrize("seed_of_hashes", ["1", "2"])
def test_another_process_gives_the_same_bytes(page: bytes, seed_of_hashes: str) -> None:
    code = (
        "from hashlib import sha256\n"
        "from app.documents.fonts import Fonts\n"
        "from tests.documents.samples import printed\n"
        "from tests.documents.samples import FONTS\n"
        "from tests.documents.test_handout import seed\n"
        "print(sha256(printed(seed(), Fonts(FONTS))).hexdigest())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONHASHSEED": seed_of_hashes},
        capture_output=True,
        check=True,
        text=True,
    )
    assert done.stdout.strip() == sha256(page).hexdigest()


def test_without_a_code_and_a_contact_the_page_still_makes_sense(fonts: Fonts) -> None:
    bare = replace(seed(), code=None, clinic=ClinicHeader(""))
    text = "".join(sheet.text for sheet in sheets(printed(bare, fonts)))
    assert "Code" not in text
    assert f"Stop and call us on {BLANK} if you feel" in text


def test_letter_paper_has_its_own_size(fonts: Fonts) -> None:
    for sheet in sheets(printed(replace(seed(), paper="letter"), fonts)):
        assert (sheet.width, sheet.height) == (612, 792)


def test_a_missing_font_says_what_to_run(tmp_path: Path) -> None:
    for name in ("Inter-Regular.ttf", "Inter-SemiBold.ttf"):
        shutil.copy(FONTS / name, tmp_path)
    with pytest.raises(KioskError, match=r"The font Inter-Bold.ttf is missing. Run: make setup"):
        Fonts(tmp_path)


def test_a_damaged_font_says_what_to_run(tmp_path: Path) -> None:
    (tmp_path / "Inter-Regular.ttf").write_bytes(b"not a font")
    with pytest.raises(KioskError, match=r"The font Inter-Regular.ttf cannot be read"):
        Fonts(tmp_path)


def test_a_language_without_words_says_which_file_to_add(fonts: Fonts) -> None:
    speechless = handout(Sample())
    texts = changed(speechless.texts, language="cy", handout=None)
    with pytest.raises(KioskError, match=r"text/cy/handout\.toml"):
        printed(replace(speechless, texts=texts), fonts)
