"""A patient's own copy as pages to read: every row of every table that the pack has as JSON."""

from collections.abc import Iterator

from app.core.dataset.shape import Kind, Table
from app.documents.handout_model import Paper
from app.exports.order import Format
from app.exports.source import Row, Source
from app.usecases.needs import HasPaper

FORMATS = (Format.JSON, Format.PDF)
"""For programs, and to read."""

_SHARES = (0.22, 0.78)
_NOT_READ = {Kind.ID}
"""Ids tie rows together in the JSON; on paper they say nothing."""


def record_pdf(clinic: HasPaper, source: Source, title: str = "Full copy of a record") -> bytes:
    """All rows of the chosen patient, table by table."""
    rows = [line for table in source.tables() for line in _lines(source, table)]
    paper: Paper = "letter" if clinic.setting("paper") == "letter" else "a4"
    made = clinic.paper.listing(
        title, "", ("Table", "What it says"), rows, clinic.letterhead(), paper, _SHARES
    )
    return made.pdf


def _lines(source: Source, table: Table) -> Iterator[tuple[str, str]]:
    for batch in source.rows(table):
        for row in batch:
            if said := _said(table, row):
                yield table.name.replace("_", " "), said


def _said(table: Table, row: Row) -> str:
    told = (
        f"{column.name.replace('_', ' ')}: {_word(column.kind, value)}"
        for column, value in zip(table.columns, row, strict=True)
        if column.kind not in _NOT_READ and value not in (None, "")
    )
    return "; ".join(told)


def _word(kind: Kind, value: object) -> str:
    if kind is Kind.BOOLEAN:
        return "yes" if value else "no"
    return str(value)
