"""A list of people as clinics have it: any of CSV, TSV and XLSX, in any of the usual encodings."""

import csv
import re
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

from app.content.foreign.rows import cells_of_workbook
from app.core.errors import KioskError
from app.core.spreadsheet_text import original
from app.regular_file import TooLargeError, read_regular

LARGEST = 10_000_000
"""Bytes: far more than any clinic has patients."""
LONGEST_CELL = 1000
WORKBOOK = b"PK\x03\x04"
_OLD_WORKBOOK = b"\xd0\xcf\x11\xe0"

Line = tuple[int, list[str]]


def lines_of(path: Path) -> Iterator[Line]:
    """Every line that is not empty, by its number, the headings first. Raises KioskError."""
    data = _read(path)
    if data.startswith(_OLD_WORKBOOK):
        raise KioskError("This is a workbook of an old kind (.xls). Save it as .xlsx or as CSV.")
    lines = cells_of_workbook(path, data) if data.startswith(WORKBOOK) else _cells(decoded(data))
    for number, cells in lines:
        for cell in cells:
            if len(cell) > LONGEST_CELL:
                raise KioskError(
                    "Line {number} of the file has a cell that is too long.", number=number
                )
        if any(cell.strip() for cell in cells):
            yield number, [original(cell).strip() for cell in cells]


def decoded(data: bytes) -> str:
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
        raise KioskError("The letters of this file cannot be read. Save the file as CSV UTF-8.")
    if (at := text.find("\0")) >= 0:
        line = text.count("\n", 0, at) + 1
        raise KioskError(
            "Line {line} of the file holds a zero byte. Save it as CSV UTF-8.", line=line
        )
    return StringIO(text, newline=None).getvalue()


def _read(path: Path) -> bytes:
    try:
        return read_regular(path, LARGEST)
    except TooLargeError as error:
        raise KioskError(
            "The file is too large for a list of patients. Choose another one."
        ) from error
    except OSError as error:
        raise KioskError("{path} cannot be read. Check that it is there.", path=path) from error


def _tried(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _cells(text: str) -> Iterator[Line]:
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
        raise KioskError(
            "Line {line} of the file is not CSV. Save it again as CSV UTF-8.",
            line=reader.line_num + before,
        ) from error
