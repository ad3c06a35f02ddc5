"""XLSX: one workbook, a sheet a table. SQLite builds the rows; XlsxWriter makes all around them.

The sheets of tables go into the file as they are read, and the workbook's other parts, which
have to know how long the sheets became, behind them.
"""

from collections.abc import Iterator
from datetime import date, datetime, time
from io import BytesIO
from itertools import count
from typing import Any
from zipfile import ZipFile

from xlsxwriter import Workbook

from app.core.dataset.choice import Choice, Privacy
from app.core.dataset.shape import Table
from app.core.dataset.sheet import ROW, STYLES, letters, style
from app.exports.front_sheets import write_explanation, write_overview
from app.exports.pack import MemberParts, Pack
from app.exports.source import Source

NAME = "records.xlsx"

MOST_ROWS = 1_048_576
"""Of a sheet, with its heading: a longer table goes on in the next sheet."""

MOST_BYTES = 1 << 30
"""Of a sheet, when it is unpacked: so too where the rows are long. With larger parts Excel says
that the file needs repair."""

_NO_DAY = date(1980, 1, 1)
"""As the files in a pack have it."""

WIDTHS = {"id": 38, "time": 23, "date": 11, "text": 24, "json": 30}

_FORMATS: dict[str, dict[str, object]] = {
    "heading": {"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"},
    "text": {"num_format": "@"},
    "date": {"num_format": "yyyy-mm-dd"},
    "time": {"num_format": "yyyy-mm-dd hh:mm:ss.000"},
}
_IN_FRONT = ("Read me", "Overview")
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def write_workbook(pack: Pack, source: Source, about: list[str]) -> None:
    """``about`` is what to say in front."""
    around = BytesIO()
    book = Workbook(around, {"in_memory": True})
    book.set_properties({"created": _created(source.choice)})
    _number_styles(book)
    explained, overview = (book.add_worksheet(name) for name in _IN_FRONT)
    write_explanation(book, explained, about, source)
    write_overview(book, overview, source)
    with pack.parts(NAME) as parts:
        ours: set[str] = set()
        for table in source.tables():
            for name, rows in write_sheets(parts, table, source, len(ours)):
                ours.add(_part(len(ours)))
                sheet = book.add_worksheet(name)
                sheet.autofilter(0, 0, max(rows - 1, 1), len(table.columns) - 1)
        book.close()
        with ZipFile(around) as made:
            for part in made.namelist():
                if part not in ours:
                    with parts.part(part) as write:
                        write(made.read(part))


def _created(choice: Choice) -> datetime:
    """The day of the pack; where dates are moved, a day that says nothing."""
    hidden = choice.privacy is Privacy.DEIDENTIFIED
    return datetime.combine(_NO_DAY if hidden else choice.as_of, time())


def _number_styles(book: Any) -> None:
    """XlsxWriter numbers formats as they are first asked for: ours come first."""
    for name in STYLES:
        if book.add_format(_FORMATS[name])._get_xf_index() != style(name):
            raise AssertionError(name)


def _part(sheets: int) -> str:
    """What the next sheet is called in the file, after so many of tables."""
    return f"xl/worksheets/sheet{len(_IN_FRONT) + sheets + 1}.xml"


def write_sheets(
    parts: MemberParts, table: Table, source: Source, sheets: int
) -> Iterator[tuple[str, int]]:
    """Writes the sheets of ``table``, after so many of others; gives the name of each and how
    many rows it has, with its heading."""
    batches, waiting = source.lines(table, "sheet"), None
    for number in count():
        rows, size = 1, 0
        with parts.part(_part(sheets + number)) as write:
            write(_start(table).encode())
            while batch := waiting or next(batches, None):
                waiting = batch
                if rows > 1 and (rows + len(batch) > MOST_ROWS or size > MOST_BYTES):
                    break
                waiting = None
                numbered = (line.replace(ROW, str(row)) for row, line in enumerate(batch, rows + 1))
                size += write("".join(numbered).encode())
                rows += len(batch)
            write(_end(table, rows).encode())
        yield (table.name if not number else f"{table.name} {number + 1}"), rows
        if waiting is None:
            return


def _start(table: Table) -> str:
    """Up to the rows: a heading that stays in sight."""
    cells, widths, heading = [], [], style("heading")
    for place, column in enumerate(table.columns):
        width = WIDTHS.get(column.kind, WIDTHS.get(column.type, 12))
        widths.append(f'<col min="{place + 1}" max="{place + 1}" width="{width}" customWidth="1"/>')
        cells.append(
            f'<c r="{letters(place)}1" s="{heading}" t="inlineStr">'
            f"<is><t>{column.name}</t></is></c>"
        )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
        '<selection pane="bottomLeft"/></sheetView></sheetViews>'
        f'<sheetFormatPr defaultRowHeight="15"/><cols>{"".join(widths)}</cols>'
        f'<sheetData><row r="1">{"".join(cells)}</row>'
    )


def _end(table: Table, rows: int) -> str:
    """After the rows."""
    last = f"{letters(len(table.columns) - 1)}{max(rows, 2)}"
    return f'</sheetData><autoFilter ref="A1:{last}"/></worksheet>'
