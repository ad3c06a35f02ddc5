"""Brings whole records into a clinic that has none."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from app.core.dataset.shape import Kind, Table
from app.core.errors import KioskError
from app.store.credentials import NOBODY
from app.store.ledger import Ledger, Row
from db.sqlite import Database, dbapi2

_SECRETS = {"patient": "pin_hash", "staff": "secret_hash"}
"""What never leaves a clinic: nobody can sign in until it is set anew."""

_HOLDING = "patient", "plan", "session", "note"


class Restore:
    """One transaction: everything comes in, or nothing."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def check_empty(self) -> None:
        """Raises KioskError for a clinic that has records already."""
        for table in _HOLDING:
            if self._ledger.row(f"SELECT 1 FROM {table} LIMIT 1"):
                raise KioskError(
                    "This clinic has records already, and packs come into an empty one only. "
                    "Choose a new folder with --data."
                )

    def bring_in(self, tables: Iterable[tuple[Table, Iterator[Row]]], detail: str) -> int:
        """Stores the rows of each table, of all columns but those that are added, as they were.

        Returns how many. Raises KioskError when a row breaks a rule of the records.
        """
        rows = 0
        with self._ledger.write() as db, _unguarded(db):
            self.check_empty()
            db.execute("PRAGMA defer_foreign_keys = ON")
            for table, given in tables:
                rows += self._insert(db, table, given)
            if db.execute("PRAGMA foreign_key_check").fetchone():
                raise KioskError("The pack points at records that are not in it. Take another one.")
            if self._ledger.trail is not None:
                self._ledger.trail.take_in()
            self._ledger.audit("records brought in", None, None, detail)
        return rows

    def _insert(self, db: Database, table: Table, given: Iterator[Row]) -> int:
        columns = [column for column in table.columns if not column.added]
        names = [column.name for column in columns]
        places = ["json(?)" if column.kind is Kind.OBJECT else "?" for column in columns]
        if secret := _SECRETS.get(table.name):
            names.append(secret)
            places.append(f"'{NOBODY}'")
        replace = " OR REPLACE" if table.name == "clinic" else ""
        sql = f"INSERT{replace} INTO {table.name} ({', '.join(names)}) VALUES ({', '.join(places)})"
        number = 0
        for number, row in enumerate(given, 1):
            try:
                db.conn.execute(sql, row)
            except dbapi2.IntegrityError as error:
                raise KioskError(
                    "Row {number} of {table} in the pack is not allowed here. Nothing was brought "
                    "in.",
                    number=number,
                    table=table.name,
                ) from error
        return number


@contextmanager
def _unguarded(db: Database) -> Iterator[None]:
    """Without the guards on new rows, inside the caller's transaction: what has ended takes no
    more, but here it comes in as it was when it ended."""
    guards = db.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%BEFORE INSERT%'"
    ).fetchall()
    for name, _ in guards:
        db.execute(f"DROP TRIGGER {name}")
    yield
    for _, sql in guards:
        db.execute(sql)
