"""Text of cells as SpreadsheetML has it."""

from xml.etree import ElementTree

import pytest

from app.core.dataset.sheet import LONGEST, STYLES, letters, sheet_text, style


@pytest.mark.parametrize(
    ("place", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ")]
)
def test_columns_are_called_as_sheets_call_them(place, name):
    assert letters(place) == name


def test_styles_have_numbers_from_one_on():
    assert [style(name) for name in STYLES] == [1, 2, 3, 4]


@pytest.mark.parametrize("text", [None, ""])
def test_no_text_is_no_cell(text):
    assert sheet_text(text) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a < b & c", "a < b & c"),
        ("=1+1", "=1+1"),
        ("<r>bold</r>", "<r>bold</r>"),
        ("nul\x00 bell\x07 return\r", "nul_x0000_ bell_x0007_ return_x000D_"),
        ("_x0041_", "_x005F_x0041_"),
        ("tab\tand\nline", "tab\tand\nline"),
        ("Zoë 😀 עברית", "Zoë 😀 עברית"),
    ],
)
def test_every_sign_comes_through_xml(text, said):
    assert ElementTree.fromstring(sheet_text(text)).text == said


def test_space_at_the_ends_is_kept():
    assert sheet_text(" a") == '<t xml:space="preserve"> a</t>'


def test_a_cell_holds_no_more_than_excel_lets_it_and_no_half_sign():
    assert len(ElementTree.fromstring(sheet_text("a" * 50_000)).text) == LONGEST
    assert ElementTree.fromstring(sheet_text("😀" * 20_000)).text == "😀" * (LONGEST // 2)
