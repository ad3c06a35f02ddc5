"""Which column of a list is which, and what is wrong with a row."""

import pytest

from app.core.errors import KioskError
from app.usecases.records.people_columns import KEPT, columns_of, keep_columns, kept_columns
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
