"""A list of people as clinics have it: which line is told, and how much a cell may hold."""

import pytest

from app.core.errors import KioskError
from app.usecases.records.people_table import LONGEST_CELL, MOST_COLUMNS, decoded, lines_of


def refused(run):
    with pytest.raises(KioskError) as found:
        run()
    return found.value.facts.get("line", found.value.facts.get("number"))


def read(tmp_path, text):
    path = tmp_path / "people.csv"
    path.write_text(text, encoding="utf-8")
    return [*lines_of(path)]


@pytest.mark.parametrize("line", [1, 2, 3, 4, 5])
def test_the_line_of_a_zero_byte_and_of_half_a_letter(line):
    before = b"name\n" * (line - 1)
    assert refused(lambda: decoded(before + b"a" * 99 + b"\0b\nc")) == line
    assert refused(lambda: decoded(b"\xef\xbb\xbf" + before + b"a\xc3\nc")) == line


def test_half_a_letter_in_another_encoding_has_no_line():
    assert decoded(b"Zo\xeb\n") == "Zo\xeb\n"
    assert refused(lambda: decoded(b"\xff\xfea")) is None


@pytest.mark.parametrize("told", ["", "sep=;\n"])
def test_lines_are_counted_as_an_editor_does(tmp_path, told):
    first = 2 if told else 1
    assert read(tmp_path, f"{told}name;code\n\nA;1\n") == [
        (first, ["name", "code"]),
        (first + 2, ["A", "1"]),
    ]
    broken = f'{told}name;code\nA;1\n"B"x;2\n'
    assert refused(lambda: read(tmp_path, broken)) == first + 2


@pytest.mark.parametrize("told", ["", "sep=;\n"])
def test_how_long_a_cell_may_be_and_how_many_there_are(tmp_path, told):
    first = 2 if told else 1
    for length, fits in ((LONGEST_CELL, True), (LONGEST_CELL + 1, False)):
        text = f"{told}name;code\nA;{'x' * length}\n"
        if fits:
            assert read(tmp_path, text)[1] == (first + 1, ["A", "x" * length])
        else:
            assert refused(lambda text=text: read(tmp_path, text)) == first + 1
    many = ";".join("x" * MOST_COLUMNS)
    assert len(read(tmp_path, f"{told}{many}\n")[0][1]) == MOST_COLUMNS
    assert refused(lambda: read(tmp_path, f"{told}{many};x\n")) == first


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-16", "utf-8-sig", "utf-8"])
@pytest.mark.parametrize("text", ["Zoë", "a", "name;code\nZoë;1\n", "name\n" + "Zoë Any\n" * 600])
def test_the_encodings_in_which_lists_come(encoding, text):
    assert decoded(text.encode(encoding)) == text


def test_a_few_zero_bytes_are_no_encoding():
    assert refused(lambda: decoded(b"abcdef\0\0")) == 1
    assert refused(lambda: decoded(b"\0abcdefgh")) == 1


@pytest.mark.parametrize("line", [1, 4])
def test_half_a_letter_at_the_very_start_of_a_line(line):
    assert refused(lambda: decoded(b"\xef\xbb\xbf" + b"a\n" * (line - 1) + b"\xc3\n")) == line
