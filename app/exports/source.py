"""What every format is written from."""

from collections.abc import Iterator
from typing import Any, Literal, Protocol

from app.core.dataset.choice import Choice
from app.core.dataset.shape import Table

Row = tuple[Any, ...]

Form = Literal["csv", "json", "sheet"]
"""As what a row's text is asked for."""


class Source(Protocol):
    """The row streams of the chosen records, in batches, always in the same order."""

    choice: Choice

    def tables(self) -> tuple[Table, ...]:
        """The tables that are let out."""

    def count(self, table: Table) -> int:
        """How many rows a table has."""

    def rows(self, table: Table) -> Iterator[list[Row]]:
        """The values: text, numbers, 0 and 1 for no and yes, None."""

    def lines(self, table: Table, form: Form) -> Iterator[list[str]]:
        """The same rows as lines of a format, without line ends; those of a sheet lack numbers."""

    def pieces(self, table: Table, form: Form, between: str) -> Iterator[tuple[int, bytes]]:
        """The same lines, many at a time and with ``between`` between them: how many, and they."""


class Gauged:
    """A source that tells ``done`` how many rows it gave."""

    def __init__(self, source: Source, done: "Gauge") -> None:
        self.choice = source.choice
        self.tables = source.tables
        self.count = source.count
        self._source = source
        self._done = done

    def rows(self, table: Table) -> Iterator[list[Row]]:
        """As of the source."""
        for batch in self._source.rows(table):
            yield batch
            self._done(len(batch))

    def lines(self, table: Table, form: Form) -> Iterator[list[str]]:
        """As of the source."""
        for batch in self._source.lines(table, form):
            yield batch
            self._done(len(batch))

    def pieces(self, table: Table, form: Form, between: str) -> Iterator[tuple[int, bytes]]:
        """As of the source."""
        for rows, text in self._source.pieces(table, form, between):
            yield rows, text
            self._done(rows)


class Gauge(Protocol):
    """Called with the number of rows that have just been written."""

    def __call__(self, rows: int) -> None: ...
