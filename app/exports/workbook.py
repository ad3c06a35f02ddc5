"""XLSX: one workbook, a sheet a table, written row by row in constant memory."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from app.core.dataset.choice import Choice, Privacy
from app.core.dataset.shape import Table
from app.core.long_work import LongWork
from app.exports.cells import put_cells
from app.exports.front_sheets import write_explanation, write_overview
from app.exports.pack import Pack, PackFile
from app.exports.source import Source

NAME = "records.xlsx"
AT_ONCE = 200
"""Rows that are written before looking whether to stop."""

MOST_ROWS = 1_048_576
"""Of a sheet, with its heading: a longer table goes on in the next sheet."""

_NO_DAY = date(1980, 1, 1)
"""As the files in a pack have it."""

WIDTHS = {"id": 38, "time": 23, "date": 11, "text": 24, "json": 30}


def write_workbook(
    pack: Pack, source: Source, about: list[str], scratch: Path, work: LongWork
) -> None:
    """``about`` is what to say in front; ``scratch`` is a folder for the rows meanwhile."""
    with pack.file(NAME, squeezed=True) as file, _workbook(file, scratch, work) as book:
        book.set_properties({"created": _created(source.choice)})
        explained = book.add_worksheet("Read me")
        overview = book.add_worksheet("Overview")
        write_explanation(book, explained, about, source)
        write_overview(book, overview, source)
        headings = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        formats = {
            "date": book.add_format({"num_format": "yyyy-mm-dd"}),
            "time": book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss.000"}),
            "text": book.add_format({"num_format": "@"}),
        }
        for table in source.tables():
            _write_table(book, table, source, formats, headings, work)
        for sheet in book.worksheets():
            sheet.row_data_fh = _Interruptible(sheet.row_data_fh, work)


def _created(choice: Choice) -> datetime:
    """The day of the pack; where dates are moved, a day that says nothing."""
    hidden = choice.privacy is Privacy.DEIDENTIFIED
    return datetime.combine(_NO_DAY if hidden else choice.as_of, time())


def _write_table(
    book: Any,
    table: Table,
    source: Source,
    formats: dict[str, Format],
    headings: Format,
    work: LongWork,
) -> None:
    sheet, row, part = _new_sheet(book, table, 1, headings), 1, 1
    for batch in source.rows(table):
        if row + len(batch) > MOST_ROWS:
            _finish(sheet, table, row)
            part += 1
            sheet, row = _new_sheet(book, table, part, headings), 1
        for start in range(0, len(batch), AT_ONCE):
            some = batch[start : start + AT_ONCE]
            put_cells(sheet, row, table, some, formats)
            row += len(some)
            work.check()
    _finish(sheet, table, row)


def _new_sheet(book: Any, table: Table, part: int, headings: Format) -> Worksheet:
    sheet = book.add_worksheet(table.name if part == 1 else f"{table.name} {part}")
    sheet.freeze_panes(1, 0)
    for place, column in enumerate(table.columns):
        width = WIDTHS.get(column.kind, WIDTHS.get(column.type, 12))
        sheet.set_column(place, place, width)
        sheet.write_string(0, place, column.name, headings)
    return sheet


def _finish(sheet: Worksheet, table: Table, rows: int) -> None:
    sheet.autofilter(0, 0, max(rows - 1, 1), len(table.columns) - 1)


@contextmanager
def _workbook(file: PackFile, scratch: Path, work: LongWork) -> Iterator[Any]:
    """A workbook that streams into ``file``. After an error nothing of it stays open."""
    book = Workbook(file, {"constant_memory": True, "tmpdir": str(scratch)})
    try:
        yield book
        work.check()
        book.close()
    except BaseException:
        book.fileclosed = True
        for sheet in book.worksheets():
            sheet.row_data_fh.close()
            if sheet.fh is not None:
                sheet.fh.close()
        raise


class _Interruptible:
    """The rows of a sheet, read back when the workbook is put together: that may take long."""

    def __init__(self, rows: Any, work: LongWork) -> None:
        self._rows = rows
        self._work = work

    def read(self, size: int) -> Any:
        self._work.check()
        return self._rows.read(size)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._rows, name)
