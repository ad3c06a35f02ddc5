"""Which column of a list is which, and what is wrong with a row."""

import pytest

from app.core.errors import KioskError
from app.usecases.records.people_columns import (
    KEPT,
    columns_of,
    guessed,
    keep_columns,
    kept_columns,
)
from app.usecases.records.people_file import preview
from app.usecases.records.people_table import lines_of


def fields(*headings, **said):
    return dict(zip(headings, columns_of(headings, said).fields, strict=True))


def test_a_first_name_alone_is_the_name():
    assert fields("Nombre", "Code") == {"Nombre": "name", "Code": "code"}
    assert fields("First name", "Last name")["First name"] != "name"


def test_a_column_may_be_left_out_and_another_taken_for_it():
    assert fields("Name", "Code", Code="-") == {"Name": "name", "Code": ""}
    with pytest.raises(KioskError, match='no column "Cade"'):
        fields("Name", "Code", Cade="-")


@pytest.mark.parametrize("spoilt", ["[]", '"x"', "{", "\ud800"])
def test_what_was_remembered_and_spoilt_is_begun_anew(tmp_path, spoilt):
    tmp_path.chmod(0o700)
    (tmp_path / KEPT).write_bytes(spoilt.encode("utf-8", "surrogatepass"))
    assert kept_columns(tmp_path, ["a"]) == {}
    keep_columns(tmp_path, ["a"], {"a": "name"})
    assert kept_columns(tmp_path, ["a"]) == {"a": "name"}
    assert kept_columns(tmp_path, ["b"]) == {}


def test_a_row_that_cannot_be_added_says_why_and_the_others_stay(clinic, tmp_path):
    listed = tmp_path / "people.csv"
    listed.write_text(
        "name,email,referrer,birth year\n"
        "Ann Demo,ann@example.org,Dr Demo,1950\n"
        f"Ben Demo,{'b' * 300}@example.org,,\n"
        f"Cleo Demo,,{'x' * 121},\n"
        "Dan Demo,,,in spring\n"
    )
    found = preview(listed, clinic)
    assert [bool(row.problems) for row in found.rows] == [False, True, True, True]
    assert [row.name for row in found.right.rows] == ["Ann Demo"]
    assert "A referrer has 120 letters" in str(found.rows[2].problems[0])


def test_a_cell_longer_than_any_list_has_is_told_by_its_line(tmp_path):
    listed = tmp_path / "people.csv"
    listed.write_text(f'name,code\nAnn,"{"x" * 200_000}"\n')
    with pytest.raises(KioskError, match=r"Line 2 of people\.csv has a cell that is too long"):
        list(lines_of(listed))


def guess(*headings, **said):
    return list(guessed(headings, said).fields)


def test_of_several_columns_of_phones_the_first_is_taken_or_the_one_that_was_said():
    three = ("Mobile", "Home phone", "Telefon")
    assert guess("Name", *three) == ["name", "phone", "", ""]
    assert guess("Name", *three, Telefon="phone") == ["name", "", "", "phone"]
    assert guess("Name", *three, Mobile="phone") == ["name", "phone", "", ""]
    assert guess("Name", *three, Mobile="-") == ["name", "", "phone", ""]
    assert guess("E-mail", "Courriel", "MRN", "IPP") == ["email", "", "hospital number", ""]


def test_a_thing_for_which_two_columns_were_said_is_told():
    both = guessed(("Name", "One", "Two"), {"One": "phone", "Two": "Phone"})
    assert both.twice == "phone"
    with pytest.raises(KioskError, match="More than one column is for the phone"):
        both.check()
    assert guessed(("Name", "Phone"), {}).twice == ""
    assert guessed(("Name", "Patient"), {}).twice == "name"


def test_headings_that_say_nothing_are_told_and_empty_ones_are_not():
    found = guessed(("Name", "Shoe size", "", "Code", "Room"), {})
    assert found.unused == ("Shoe size", "Room")
    assert found.check() is found


@pytest.mark.parametrize(
    ("headings", "named"),
    [(("Name",), True), (("Vorname",), True), (("Nachname",), True), (("Code", "Phone"), False)],
)
def test_a_list_without_any_name_is_none(headings, named):
    found = guessed(headings, {})
    assert found.named is named
    if not named:
        with pytest.raises(KioskError, match="must name the columns"):
            found.check()


def test_what_a_column_can_be_is_told():
    assert guess("A", "B", A="Birth_Year", B=" HOSPITAL  number ") == [
        "birth year",
        "hospital number",
    ]
    with pytest.raises(KioskError, match='no "shoe"'):
        guess("A", A="shoe")


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (("Demo, Ann", "Demo, Ben"), ["Ann Demo", "Ben Demo"]),
        (("Demo, Ann", "Ben Demo"), ["Demo, Ann", "Ben Demo"]),
    ],
)
def test_names_are_turned_where_all_of_them_are(clinic, tmp_path, names, said):
    listed = tmp_path / "people.csv"
    listed.write_text("name\n" + "".join(f'"{it}"\n' for it in names))
    assert [row.name for row in preview(listed, clinic).rows] == said


@pytest.mark.parametrize(
    ("code", "wrong"), [("12345", True), ("12 34 56", False), ("1234567", True), ("12345a", True)]
)
def test_a_code_has_six_digits(clinic, tmp_path, code, wrong):
    listed = tmp_path / "people.csv"
    listed.write_text(f"name,code\nAnn Demo,{code}\n")
    (row,) = preview(listed, clinic).rows
    assert bool(row.problems) is wrong


def test_who_is_twice_in_a_list_is_named_by_the_first_line(clinic, tmp_path):
    listed = tmp_path / "people.csv"
    years = ("1950", "1960", "1950", "", "1970")
    listed.write_text("name,born\n" + "".join(f"Ann Demo,{it}\n" for it in years))
    first, other, same, unknown, last = (row.twin for row in preview(listed, clinic).rows)
    assert first == other == ""
    assert same.endswith("line 2.")
    assert unknown.endswith("line 2.")
    assert last.endswith("line 5.")
