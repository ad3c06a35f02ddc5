"""The rows of a library's file, whatever it is: JSON, JSON lines, CSV, TSV or XLSX.

Memory stays small whatever the file holds: its size is looked at before it is read, a row is made
into values one at a time, and a cell holds at most ``LONGEST_CELL`` letters.
"""

import csv
import re
import zipfile
from collections.abc import Iterator
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from app.content.foreign.trouble import BadLibraryError
from app.regular_file import NoFileError, TooLargeError, read_regular

LARGEST = 30_000_000
LARGEST_UNPACKED = 40_000_000
"""Bytes of a file, and of all that a workbook unpacks to."""
LONGEST_ROW = 400_000
LONGEST_CELL = 20_000
MOST_COMMAS = 2_000_000
MOST_ROWS = 50_000
MOST_COLUMNS = 1_000
MOST_TEXTS = 300_000
"""Of a workbook: cells of one row, and texts that its cells share."""
SHEETS = (".xlsx", ".xlsm")
TABLES = (".csv", ".tsv")


class Row(NamedTuple):
    """One entry of a library: its number as a person counts it, and what it says."""

    number: int
    values: dict[str, Any]


def rows_of(path: Path, under: tuple[str, ...]) -> Iterator[Row]:
    """Every row of ``path``; ``under`` are the names a JSON file may keep its list under.

    Raises BadLibraryError.
    """
    data = _read(path)
    ending = path.suffix.lower()
    if ending in SHEETS or data[:4] == b"PK\x03\x04":
        found = _sheet(path, data)
    elif ending in TABLES:
        found = _table(path, data)
    else:
        found = _json(path, data, under)
    for count, row in enumerate(found, start=1):
        if count > MOST_ROWS:
            raise BadLibraryError(path, row.number, f"It has more than {MOST_ROWS:,} rows.")
        _looked_at(path, row.number, row.values)
        yield row


def _read(path: Path) -> bytes:
    try:
        return read_regular(path, LARGEST)
    except TooLargeError as error:
        said = f"It is {error.size / 1e6:.0f} MB; at most {LARGEST // 1_000_000} MB is allowed."
        raise BadLibraryError(path, None, said) from error
    except NoFileError as error:
        raise BadLibraryError(path, None, "It is not a file. Choose the file itself.") from error
    except FileNotFoundError as error:
        raise BadLibraryError(path, None, "There is no such file. Check its name.") from error
    except OSError as error:
        raise BadLibraryError(path, None, "It cannot be read. Check who may read it.") from error


def _text(path: Path, data: bytes) -> str:
    sixteen = data[:2] in (b"\xff\xfe", b"\xfe\xff")
    try:
        text = data.decode("utf-16" if sixteen else "utf-8-sig")
    except UnicodeDecodeError as error:
        row = data.count(b"\n", 0, error.start) + 1
        raise BadLibraryError(path, row, "It is not UTF-8 text. Save it as UTF-8.") from error
    if (at := text.find("\0")) >= 0:
        row = text.count("\n", 0, at) + 1
        raise BadLibraryError(path, row, "It holds a zero byte. Save the file again as UTF-8.")
    return text


def _table(path: Path, data: bytes) -> Iterator[Row]:
    text = _text(path, data)
    first = text.partition("\n")[0]
    separator = max(",;\t", key=first.count)
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        names = [name.strip() for name in next(reader, [])]
        _headed(path, names)
        for cells in reader:
            if any(cells):
                pairs = zip(names, cells, strict=False)
                yield Row(reader.line_num, {name: cell for name, cell in pairs if name})
    except csv.Error as error:
        said = f"A cell is too long; at most {LONGEST_CELL:,} letters are allowed."
        if "field larger" not in str(error):
            said = "It is not CSV from here on. Save it again as CSV UTF-8."
        raise BadLibraryError(path, reader.line_num, said) from error


def _headed(path: Path, names: list[str]) -> None:
    if not any(names):
        raise BadLibraryError(path, 1, "It names no columns. The first row must name them.")
    for name in names:
        if name and names.count(name) > 1:
            raise BadLibraryError(path, 1, f'Two columns are called "{name[:40]}". Rename one.')


def _sheet(path: Path, data: bytes) -> Iterator[Row]:
    names: list[str] = []
    for number, cells in cells_of_workbook(path, data):
        if not names:
            names = [name.strip() for name in cells]
            _headed(path, names)
        else:
            pairs = zip(names, cells, strict=False)
            yield Row(number, {name: cell for name, cell in pairs if name})


def cells_of_workbook(path: Path, data: bytes) -> Iterator[tuple[int, list[str]]]:
    """The rows of the first sheet that are not empty, by number, each cell as text."""
    from openpyxl import load_workbook  # slow to import, and only needed here
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            unpacked = sum(it.file_size for it in packed.infolist())
            if unpacked > LARGEST_UNPACKED:
                said = f"It unpacks to {unpacked / 1e6:,.0f} MB; at most 40 MB is allowed."
                raise BadLibraryError(path, None, said)
            for part in packed.infolist():
                _no_crowd(path, part.filename, packed.read(part))
        book = load_workbook(BytesIO(data), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        sheet.reset_dimensions()
        for number, cells in enumerate(sheet.iter_rows(values_only=True), start=1):
            if number > 2 * MOST_ROWS:
                raise BadLibraryError(path, number, f"It has more than {MOST_ROWS:,} rows.")
            if any(cell is not None for cell in cells):
                yield number, ["" if cell is None else str(cell) for cell in cells]
    except (
        zipfile.BadZipFile,
        InvalidFileException,
        SyntaxError,
        LookupError,
        ValueError,
        OSError,
    ) as error:
        said = "It is not a workbook that opens. Save it again as .xlsx."
        raise BadLibraryError(path, None, said) from error


def _no_crowd(path: Path, name: str, part: bytes) -> None:
    """Raises BadLibraryError for what makes little XML into very much in memory; ValueError for XML
    in letters of two bytes, which no program writes and in which nothing here would be found."""
    if name.endswith(".xml") and b"\0" in part[:100]:
        raise ValueError
    for row, cells in enumerate(_ROW_BEGINS.split(part)):
        if len(cells) > MOST_COLUMNS and _count(_CELL_BEGINS, cells) > MOST_COLUMNS:
            raise BadLibraryError(path, row, f"It has more than {MOST_COLUMNS:,} cells.")
    if _count(_TEXT_BEGINS, part) > MOST_TEXTS:
        said = f"It holds more than {MOST_TEXTS:,} texts; a library of exercises has fewer."
        raise BadLibraryError(path, None, said)


def _count(begins: re.Pattern[bytes], data: bytes) -> int:
    return sum(1 for _ in begins.finditer(data))


_ROW_BEGINS, _CELL_BEGINS, _TEXT_BEGINS = (
    re.compile(rb"<(?:\w+:)?" + name + rb"[\s/>]") for name in (b"row", b"c", b"si")
)


def _json(path: Path, data: bytes, under: tuple[str, ...]) -> Iterator[Row]:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = _text(path, data).encode()
    data = data.removeprefix(b"\xef\xbb\xbf").lstrip()
    if data.count(b",") > MOST_COMMAS:
        raise BadLibraryError(path, None, "It holds too many values for a library of exercises.")
    if data[:1] == b"[":
        yield from _entries(path, data)
        return
    table = _decoded(data, dict[str, msgspec.Raw])
    if table is None:
        yield from _lines(path, data)
        return
    lists = [name for name in (*under, *table) if bytes(table.get(name, b""))[:1] == b"["]
    if lists:
        yield from _entries(path, bytes(table[lists[0]]))
    else:  # a file of a single exercise
        yield _row(path, 1, data)


def _entries(path: Path, data: bytes) -> Iterator[Row]:
    try:
        entries = msgspec.json.decode(data, type=list[msgspec.Raw])
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise _no_json(path, data, str(error)) from error
    for number, entry in enumerate(entries, start=1):
        yield _row(path, number, bytes(entry))


def _lines(path: Path, data: bytes) -> Iterator[Row]:
    for number, line in enumerate(data.split(b"\n"), start=1):
        if line.strip():
            yield _row(path, number, line)


def _row(path: Path, number: int, data: bytes) -> Row:
    if len(data) > LONGEST_ROW:
        said = f"It is {len(data) / 1000:,.0f} kB long; at most {LONGEST_ROW // 1000} is allowed."
        raise BadLibraryError(path, number, said)
    try:
        values = msgspec.json.decode(data)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise BadLibraryError(path, number, _said(str(error))) from error
    if not isinstance(values, dict):
        raise BadLibraryError(path, number, "It is not an exercise: a table of names and values.")
    return Row(number, values)


def _decoded(data: bytes, wanted: Any) -> Any:
    try:
        return msgspec.json.decode(data, type=wanted)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return None


def _no_json(path: Path, data: bytes, said: str) -> BadLibraryError:
    """Where a whole array fails the place is known by its byte alone."""
    at = re.search(r"byte (\d+)", said)
    end = int(at[1]) if at else len(data) if "truncated" in said else 0
    row = _entries_before(data[:end]) if end else None
    return BadLibraryError(path, row, _said(said))


def _entries_before(data: bytes) -> int:
    """In which entry of an array its beginning ends, from 1."""
    depth = entries = 1
    for found in _STRUCTURE.finditer(data, 1):
        mark = found[0]
        if mark in b"[{":
            depth += 1
        elif mark in b"]}":
            depth -= 1
        elif mark == b"," and depth == 1:
            entries += 1
    return entries


_STRUCTURE = re.compile(rb'"(?:[^"\\]|\\.)*"|[\[\]{},]', re.S)


def _said(error: str) -> str:
    if "utf-8" in error.lower() or "unicode" in error.lower():
        return "It is not UTF-8 text. Save it as UTF-8."
    return "It is not JSON from here on. Save or fetch the file again."


def _looked_at(path: Path, number: int, value: Any) -> None:
    if isinstance(value, str):
        if len(value) > LONGEST_CELL:
            said = f"A cell has {len(value):,} letters; at most {LONGEST_CELL:,} are allowed."
            raise BadLibraryError(path, number, said)
        if "\0" in value:
            raise BadLibraryError(path, number, "It holds a zero byte. Take it out.")
    elif isinstance(value, dict):
        for name, inner in value.items():
            _looked_at(path, number, name)
            _looked_at(path, number, inner)
    elif isinstance(value, list):
        for inner in value:
            _looked_at(path, number, inner)
