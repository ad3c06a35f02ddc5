"""One reading of the chosen records, as they stood at one moment."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import chain
from typing import Any, Literal

from app.core.dataset.choice import SMALL_GROUP, Choice, Privacy
from app.core.dataset.shape import Table
from app.core.dataset.sheet import sheet_text
from app.core.dataset.tables import BY_NAME, TABLES
from app.core.errors import KioskError
from app.core.long_work import LongWork
from app.store.extract.forms import cell, csv_line, json_line, sheet_row, veiled
from app.store.extract.labels import Labels
from app.store.extract.routes import CHOSEN, MARK_SMALL, ROUTES, WITHHELD, WITHHOLD, route_to
from app.store.ledger import Ledger, Row
from app.store.log_room import LogRoom
from app.store.trouble import plainly
from db.sqlite import dbapi2

BATCH = 500
"""Rows at a time: as many as stay in a processor's own memory while they are joined."""
PART = 2_000
"""Rows that SQLite joins itself, some 600 KB: more would not be faster."""
STEPS = 100_000
"""SQLite looks whether it should stop after so many steps of its own: every few milliseconds."""

_LEAST = -(1 << 63)
_OPEN = "SELECT id FROM patient WHERE restricted_at IS NULL"

Form = Literal["csv", "json", "sheet"]
_LINES = {"csv": csv_line, "json": json_line, "sheet": sheet_row}


class Extract:
    """The rows of each table of the dataset, always in the same order, in batches.

    Use it on a connection of its own: it holds a read transaction until it is closed.
    """

    def __init__(self, ledger: Ledger, choice: Choice, secret: bytes, work: LongWork) -> None:
        self.choice = choice
        self.work = work
        self._ledger = ledger
        self._labels = Labels(secret)
        self._conn = ledger.db.conn
        self._reads: set[Any] = set()
        self._room: LogRoom | None = None

    def open(self) -> None:
        """Choose the patients. Raises LookupError for an id that nobody has."""
        conn = self._conn
        conn.create_function("cell", 1, cell, deterministic=True)
        conn.create_function("sheet_text", 1, sheet_text, deterministic=True)
        conn.create_function("pseudonym", 1, self._labels.pseudonym, deterministic=True)
        room = self._room = LogRoom(conn)
        conn.set_progress_handler(lambda: self.work.stopped or room.short, STEPS)
        with self._reading():
            conn.execute("BEGIN")
            conn.execute(CHOSEN)
            conn.execute(WITHHELD)
            conn.execute(WITHHOLD)
            for table in TABLES:
                if table.derived:
                    conn.execute(f"CREATE TEMP TABLE {table.name} ({', '.join(table.names)})")
            self._choose()
            conn.execute(MARK_SMALL, (SMALL_GROUP,))

    def close(self) -> None:
        """Let go of the moment."""
        conn = self._conn
        conn.set_progress_handler(None, 0)
        for cursor in self._reads:  # one that stands in the middle would hold the database
            cursor.close()
        self._reads.clear()
        with plainly():
            if conn.in_transaction:
                conn.execute("ROLLBACK")
        derived = (table.name for table in TABLES if table.derived)
        for name in ("chosen", "withheld", *derived):
            with suppress(dbapi2.Error):
                conn.execute(f"DROP TABLE IF EXISTS temp.{name}")

    def patients(self) -> list[str]:
        """The ids of the chosen patients, in the order of the rows."""
        with self._reading():
            found = self._conn.execute("SELECT patient_id FROM chosen ORDER BY label").fetchall()
        return [patient for (patient,) in found]

    def labels(self) -> list[str]:
        """The same patients as the rows call them."""
        with self._reading():
            found = self._conn.execute("SELECT label FROM chosen ORDER BY label").fetchall()
        return [label for (label,) in found]

    def small_groups(self) -> int:
        """How many of the patients are in groups that are small."""
        with self._reading():
            (small,) = self._conn.execute("SELECT total(small) FROM chosen").fetchone()
        return int(small)

    def tables(self) -> tuple[Table, ...]:
        """The tables that this choice lets out."""
        identified = self.choice.privacy is Privacy.IDENTIFIED
        return tuple(table for table in TABLES if identified or not table.private)

    def fill(self, name: str, rows: Iterable[Row]) -> None:
        """Puts the rows of a derived table where the others are read from."""
        places = ", ".join("?" * len(BY_NAME[name].columns))
        with self._reading():
            self._conn.executemany(f"INSERT INTO temp.{name} VALUES ({places})", rows)

    def stream(self, sql: str) -> Iterator[Row]:
        """The rows of a query of one's own, as of the same moment."""
        return chain.from_iterable(self._batches(sql))

    def count(self, table: Table) -> int:
        """How many rows ``table`` will give; of a date range of everybody's, about how many."""
        route = ROUTES[table.name]
        if self.choice.patients is not None or not route.of_patients:
            return self._number(f"SELECT count(*) {self._from(table)}")
        # Joined, counting takes half as long as reading: too long before the first row
        everything = self._number(f"SELECT count(*) FROM {table.name}")
        return round(everything * self._share()) if route.day else everything

    def rows(self, table: Table) -> Iterator[list[Row]]:
        """The values of each row: text, numbers, 0 and 1, None."""
        columns = ", ".join(self._values(table))
        yield from self._batches(f"SELECT {columns} {self._from(table, ordered=True)}")

    def lines(self, table: Table, form: Form) -> Iterator[list[str]]:
        """The same rows as the text of a format, a line each, without line ends."""
        line = _LINES[form](table.columns, self._values(table))
        for batch in self._batches(f"SELECT {line} {self._from(table, ordered=True)}"):
            yield [row[0] for row in batch]

    def pieces(self, table: Table, form: Form, between: str) -> Iterator[tuple[int, bytes]]:
        """The same lines, many at a time and with ``between`` between them: how many, and they."""
        if route_to(table.name, self.choice).in_parts:
            yield from self._parts(table, form, between)
            return
        for lines in self.lines(table, form):
            yield len(lines), between.join(lines).encode()

    def _parts(self, table: Table, form: Form, between: str) -> Iterator[tuple[int, bytes]]:
        """A table from one end to the other, joined by SQLite: nothing of a row is made here."""
        line = _LINES[form](table.columns, self._values(table))
        next_place = f"SELECT min(rowid) FROM {table.name} WHERE rowid >= ?"
        part = (
            f"SELECT count(*), CAST(group_concat(line, ?) AS BLOB) FROM (SELECT {line} AS line "
            f"{self._from(table)} WHERE t.rowid BETWEEN ? AND ? ORDER BY t.rowid)"
        )
        (place,) = self._first(next_place, _LEAST)
        while place is not None:
            rows, text = self._first(part, between, place, place + PART - 1)
            if rows:
                yield rows, text
            (place,) = self._first(next_place, place + PART)

    def _first(self, sql: str, *values: object) -> Row:
        """The first row of a query that always has one."""
        self._may_go_on()
        with self._reading():
            row: Row = self._conn.execute(sql, values).fetchone()
        return row

    def _share(self) -> float:
        """How much of all sessions is in the date range."""
        ranged = self._range("day")
        if not ranged:
            return 1.0
        inside, every = (
            self._number(f"SELECT count(*) FROM session{where}") for where in (ranged, "")
        )
        return inside / every if every else 1.0

    def _number(self, sql: str) -> int:
        ((number,),) = next(self._batches(sql))
        return int(number)

    def _values(self, table: Table) -> list[str]:
        whose = route_to(table.name, self.choice).whose
        return [veiled(table, column, self.choice, whose) for column in table.columns]

    def _from(self, table: Table, *, ordered: bool = False) -> str:
        """Where the rows of ``table`` come from, and their order."""
        route = route_to(table.name, self.choice)
        everyone = "1" if self.choice.patients is None else "0"
        tables = route.tables.format(table.name).replace("?everyone", everyone)
        text = f"FROM {tables}{self._range(route.day) if route.day else ''}"
        return f"{text} ORDER BY {route.order}" if ordered else text

    def _range(self, day: str) -> str:
        """The condition on a column of days; empty without one."""
        limits = [
            f"{day} {sign} '{limit.isoformat()}'"
            for sign, limit in ((">=", self.choice.first), ("<=", self.choice.last))
            if limit is not None
        ]
        return f" WHERE {' AND '.join(limits)}" if limits else ""

    def _batches(self, sql: str) -> Iterator[list[Row]]:
        with self._reading():
            cursor = self._conn.execute(sql)
        self._reads.add(cursor)
        try:
            while True:
                self._may_go_on()
                with self._reading():
                    batch = cursor.fetchmany(BATCH)
                if not batch:
                    return
                yield batch
        finally:
            self._reads.discard(cursor)
            with suppress(dbapi2.ProgrammingError):  # all of it may be closed by now
                cursor.close()

    def _choose(self) -> None:
        wanted = self.choice.patients
        if wanted is None:
            ids = [patient for (patient,) in self._conn.execute(_OPEN)]
        else:
            ids = list(dict.fromkeys(wanted))
            for patient in ids:
                found = self._conn.execute(
                    "SELECT restricted_at FROM patient WHERE id = ?", (patient,)
                ).fetchone()
                if found is None:
                    raise LookupError(patient)
                if found[0] is not None and not self.choice.copy:
                    raise KioskError("A restricted record is left out of exports.")
        identified = self.choice.privacy is Privacy.IDENTIFIED
        self._conn.executemany(
            "INSERT INTO chosen VALUES (?, ?, ?, 0)",
            (
                (it if identified else self._labels.pseudonym(it), it, self._labels.shift(it))
                for it in ids
            ),
        )

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """A query that was told to stop says so; what the disk did is said plainly."""
        try:
            with plainly():
                yield
        except dbapi2.OperationalError as error:
            try:
                self._may_go_on()
            except KioskError as why:
                raise why from error
            raise

    def _may_go_on(self) -> None:
        self.work.check()
        if self._room is not None:
            self._room.check()
