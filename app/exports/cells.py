"""Typed cells: numbers, dates, and text that is never run."""

from collections.abc import Callable
from datetime import date
from functools import lru_cache
from typing import Any

from xlsxwriter.format import Format

from app.core.dataset.shape import Kind, Table
from app.exports.source import Row

_EPOCH = date(1899, 12, 30).toordinal()
"""Day 0 of spreadsheets, for every day after February 1900."""

Put = Callable[..., object]


def put_cells(
    sheet: Any, first: int, table: Table, rows: list[Row], formats: dict[str, Format]
) -> None:
    """Writes ``rows`` from row ``first`` of ``sheet`` on. Empty values leave empty cells."""
    columns: list[tuple[int, Put, Any]] = [
        (place, _PUTS.get(column.kind, _text), formats.get(column.type, formats["text"]))
        for place, column in enumerate(table.columns)
    ]
    for number, row in enumerate(rows, first):
        for (place, put, form), value in zip(columns, row, strict=True):
            if value is not None:
                put(sheet, number, place, value, form)


def serial_date(text: str) -> int:
    """A stored date as the number of days that spreadsheets count."""
    return date.fromisoformat(text).toordinal() - _EPOCH


_day = lru_cache(maxsize=1000)(serial_date)


def serial_time(text: str) -> float:
    """A stored time, ``2026-11-23T09:00:00.000Z``, as days since the epoch of spreadsheets."""
    seconds = int(text[11:13]) * 3600 + int(text[14:16]) * 60 + float(text[17:23])
    return _day(text[:10]) + seconds / 86400


def _number(sheet: Any, row: int, column: int, value: float, form: Format) -> None:
    sheet.write_number(row, column, value)


def _date(sheet: Any, row: int, column: int, value: str, form: Format) -> None:
    sheet.write_number(row, column, _day(value), form)


def _time(sheet: Any, row: int, column: int, value: str, form: Format) -> None:
    sheet.write_number(row, column, serial_time(value), form)


def _boolean(sheet: Any, row: int, column: int, value: int, form: Format) -> None:
    # LibreOffice turns a true cell of XLSX into the formula TRUE()
    sheet.write_string(row, column, "true" if value else "false", form)


def _text(sheet: Any, row: int, column: int, value: str, form: Format) -> None:
    if value.startswith("<r>") and value.endswith("</r>"):
        # XlsxWriter would take it for its own markup; in two pieces it is text like any other
        sheet.write_rich_string(row, column, value[:3], form, value[3:], form)
    elif value:
        sheet.write_string(row, column, value, form)


_PUTS: dict[Kind, Put] = {
    Kind.INTEGER: _number,
    Kind.YEAR: _number,
    Kind.NUMBER: _number,
    Kind.DATE: _date,
    Kind.TIME: _time,
    Kind.BOOLEAN: _boolean,
}
