"""A list of people as clinics have it: any of CSV, TSV and XLSX, in any of the usual encodings."""

import csv
import re
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

from app.content.foreign.rows import cells_of_workbook
from app.core.errors import KioskError
from app.core.own_words import without_unseen
from app.core.spreadsheet_text import original
from app.regular_file import TooLargeError, read_regular

LARGEST = 10_000_000
"""Bytes: far more than any clinic has patients."""
LONGEST_CELL = 1000
MOST_COLUMNS = 1000
WORKBOOK = b"PK\x03\x04"
_OLD_WORKBOOK = b"\xd0\xcf\x11\xe0"

Line = tuple[int, list[str]]


def lines_of(path: Path) -> Iterator[Line]:
    """Every line that is not empty, by its number, the headings first. Raises KioskError."""
    data = _read(path)
    if data.startswith(_OLD_WORKBOOK):
        raise KioskError("This is a workbook of an old kind (.xls). Save it as .xlsx or as CSV.")
    name = without_unseen(path.name)
    workbook = data.startswith(WORKBOOK)
    lines = cells_of_workbook(path, data) if workbook else _cells(decoded(data, name), name)
    for number, cells in lines:
        if len(cells) > MOST_COLUMNS:
            raise KioskError(
                "Line {number} of {name} has more than {most} cells. Save the list alone.",
                number=number,
                name=name,
                most=f"{MOST_COLUMNS:,}",
            )
        if any(len(cell) > LONGEST_CELL for cell in cells):
            raise _too_long(number, name)
        if any(cell.strip() for cell in cells):
            yield number, [original(cell).strip() for cell in cells]


def decoded(data: bytes, name: str = "the file") -> str:
    """The text of a file that does not say how it is written. KioskError where nothing fits."""
    text = None
    for start, encoding in (
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if data.startswith(start):
            text = _tried(data, encoding)
            break
    else:
        zeros = data[:2000].count(0)
        if zeros > len(data[:2000]) // 4:
            little = data[1:2000:2].count(0) >= data[:2000:2].count(0)
            text = _tried(data, "utf-16-le" if little else "utf-16-be")
        else:
            text = _tried(data, "utf-8")
            if text is None:  # what Windows writes where nothing else was asked for
                text = _tried(data, "cp1252")
    if text is None:
        line = _half(data)
        if line:
            raise KioskError(
                "Line {line} of {name} holds a letter that cannot be read. "
                "Save the file as CSV UTF-8.",
                line=line,
                name=name,
            )
        raise KioskError(
            "A letter of {name} cannot be read. Save the file as CSV UTF-8.", name=name
        )
    if (at := text.find("\0")) >= 0:
        line = text.count("\n", 0, at) + 1
        raise KioskError(
            "Line {line} of {name} holds a zero byte. Save it as CSV UTF-8.", line=line, name=name
        )
    return StringIO(text, newline=None).getvalue()


def _read(path: Path) -> bytes:
    try:
        return read_regular(path, LARGEST)
    except TooLargeError as error:
        raise KioskError(
            "{name} is too large for a list of patients; at most 10 MB is allowed. "
            "Choose another one.",
            name=without_unseen(path.name),
        ) from error
    except OSError as error:
        raise KioskError("{path} cannot be read. Check that it is there.", path=path) from error


def _half(data: bytes) -> int:
    """The line of UTF-8 in which a letter is not whole, 0 where it is another encoding."""
    if not data.startswith(b"\xef\xbb\xbf"):
        return 0
    try:
        data[3:].decode()
    except UnicodeDecodeError as error:
        return data.count(b"\n", 0, 3 + error.start) + 1
    return 0


def _tried(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _cells(text: str, name: str) -> Iterator[Line]:
    first, _, rest = text.partition("\n")
    told = re.fullmatch(r"sep=(.)\s*", first.strip("\ufeff "), re.IGNORECASE)  # for Excel
    text, before = (rest, 1) if told else (text, 0)
    first = text.partition("\n")[0]
    separator = max(",;\t|", key=first.count)
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        for cells in reader:
            yield reader.line_num + before, cells
    except csv.Error as error:
        number = reader.line_num + before
        if "field larger" in str(error):
            raise _too_long(number, name) from error
        raise KioskError(
            "Line {line} of {name} is not CSV. Save it again as CSV UTF-8.", line=number, name=name
        ) from error


def _too_long(number: int, name: str) -> KioskError:
    return KioskError(
        "Line {number} of {name} has a cell that is too long; at most {most} letters are allowed.",
        number=number,
        name=name,
        most=f"{LONGEST_CELL:,}",
    )
