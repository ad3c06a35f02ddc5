"""Files of a library as they come out of other programs, and what is said of those that are not."""

import os
import zipfile

import openpyxl
import pytest

from app.content.foreign import rows
from app.content.foreign.rows import rows_of
from app.core.errors import KioskError


def values(path):
    return [row.values for row in rows_of(path, ("exercises",))]


def refused(path):
    with pytest.raises(KioskError) as told:
        values(path)
    return str(told.value)


def test_a_file_that_cannot_be_had_is_told_by_why(tmp_path):
    assert "no.json: There is no such file" in refused(tmp_path / "no.json")
    assert "It is not a file" in refused(tmp_path)
    os.mkfifo(tmp_path / "pipe.json")
    assert "pipe.json: It is not a file" in refused(tmp_path / "pipe.json")
    (tmp_path / "round.json").symlink_to("round.json")
    assert "round.json: It cannot be read" in refused(tmp_path / "round.json")
    with (tmp_path / "large.json").open("wb") as file:
        file.truncate(rows.LARGEST + 1_000_000)
    assert "It is 31 MB; at most 30 MB is allowed" in refused(tmp_path / "large.json")


def test_a_table_of_more_rows_than_a_library_has_is_told_by_the_row(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("name\n" + "Arm\n" * (rows.MOST_ROWS + 1))
    assert "list.csv, row 50002: It has more than 50,000 rows" in refused(path)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("\nArm\n", "row 1: It names no columns"),
        ("name, name \nArm,Leg\n", 'row 1: Two columns are called "name"'),
        ('name\n"Arm"x\n', "row 2: It is not CSV from here on"),
    ],
)
def test_a_table_that_cannot_be_read_says_what_to_do(tmp_path, text, said):
    path = tmp_path / "list.csv"
    path.write_text(text)
    assert f"list.csv, {said}" in refused(path)


def test_empty_rows_and_columns_without_a_name_are_passed_over(tmp_path):
    path = tmp_path / "list.tsv"
    path.write_text("name\t\tsteps\nArm\tnobody's\tLift.\n\t\t\n\nLeg\n")
    assert values(path) == [{"name": "Arm", "steps": "Lift."}, {"name": "Leg"}]
    book = openpyxl.Workbook()
    for row in (["name", None, "steps"], ["Arm", "nobody's", 3], [None, None], ["Leg"]):
        book.active.append(row)
    book.save(tmp_path / "list.xlsx")
    assert values(tmp_path / "list.xlsx") == [{"name": "Arm", "steps": "3"}, {"name": "Leg"}]


@pytest.mark.parametrize("text", ['[{"name": "Bücken"}]', '{"exercises": [{"name": "Bücken"}]}'])
def test_text_in_letters_of_two_bytes_and_with_a_mark_before_it_is_read(tmp_path, text):
    path = tmp_path / "list.json"
    for encoding in ("utf-16", "utf-8-sig"):
        path.write_text(text, encoding)
        assert values(path) == [{"name": "Bücken"}]
    (tmp_path / "list.csv").write_text("name\nBücken\n", "utf-16")
    assert values(tmp_path / "list.csv") == [{"name": "Bücken"}]


def test_a_workbook_in_letters_of_two_bytes_is_no_workbook(tmp_path):
    path = tmp_path / "list.xlsx"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("xl/workbook.xml", "<workbook/>".encode("utf-16"))
    assert "list.xlsx: It is not a workbook that opens" in refused(path)
