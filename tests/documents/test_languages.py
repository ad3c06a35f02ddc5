"""Pages in other languages: right to left, in other letters, and with much longer words."""

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import page
import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.lib.units import mm

from app.documents.bidi import as_one, runs
from app.documents.checking import checked
from app.documents.fonts import Fonts
from app.documents.handout import ClinicHeader, render
from tests.documents import arabic
from tests.documents.reading import sheets
from tests.documents.samples import LAYOUTS, Sample, handout
from tests.documents.test_handout import seed


def seen(line: str, rtl: bool) -> str:
    """The line as it stands from left to right."""
    return "".join(run.text[::-1] if run.rtl else run.text for run in runs(line, rtl))


def test_numbers_and_latin_names_stand_right_in_a_line_from_right_to_left() -> None:
    assert seen("كرر 12 مرة", True) == "ةرم 12 ررك"
    assert seen("انظر إلى Tame The Beast الآن", True) == "نآلا Tame The Beast ىلإ رظنا"
    phone = as_one("+44 20 7946 0000", True)
    assert "+44 20 7946 0000" in seen(f"اتصل على {phone} الآن", True)


def test_a_line_without_letters_from_right_to_left_is_left_alone() -> None:
    assert seen("tamethebeast.org/welcome (5).", True) == "tamethebeast.org/welcome (5)."


@given(st.text("ab c12(.-/+%ابت شلا", max_size=40), st.booleans())
def test_no_character_is_lost_or_doubled(line: str, rtl: bool) -> None:
    assert sorted(seen(line, rtl)) == sorted(line)


@pytest.mark.parametrize("large", [False, True])
def test_an_arabic_plan_is_sound_tagged_and_read_back(large: bool, fonts: Fonts) -> None:
    document = checked(render(replace(arabic.plan(), layout=LAYOUTS[large]), fonts))
    assert all(sheet.outside(12 * mm - 0.5) == [] for sheet in sheets(document.pdf))
    assert page.is_pdf_compliant_bytes(document.pdf, profile="ua1")
    assert re.search(rb"/Lang \(ar\)", document.pdf)
    assert b"NotoSansArabic" in document.pdf


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not installed")
def test_arabic_comes_out_in_reading_order(fonts: Fonts, tmp_path: Path) -> None:
    file = tmp_path / "page.pdf"
    file.write_bytes(render(arabic.plan(), fonts).pdf)
    done = subprocess.run(["pdftotext", file, "-"], capture_output=True, check=True, text=True)
    plain = re.sub("[\u202a-\u202e\u200e\u200f]", "", done.stdout)
    assert "خطة ظهرك" in plain
    assert plain.index("خطة ظهرك") < plain.index("تمرين") < plain.index("توقف واتصل بنا")


def test_the_same_arabic_page_whatever_was_printed_before(fonts: Fonts) -> None:
    first = render(arabic.plan(), fonts).pdf
    render(seed(), fonts)
    assert render(arabic.plan(), fonts).pdf == first


def test_a_page_is_turned_round_but_its_figures_are_not(fonts: Fonts) -> None:
    (first, _) = sheets(render(arabic.plan(), fonts).pdf)
    latin = [glyph for glyph in first.glyphs if glyph.char == "Y"]
    assert max(glyph.left for glyph in latin) > first.width / 2


@pytest.mark.parametrize("letters", ["Żółć ąęßøđ", "Їжак на ґанку", "Αθήνα"])
def test_latin_greek_and_cyrillic_letters_are_there(letters: str, fonts: Fonts) -> None:
    document = checked(render(handout(Sample(), clinic=ClinicHeader(letters)), fonts))
    assert letters in sheets(document.pdf)[0].text
