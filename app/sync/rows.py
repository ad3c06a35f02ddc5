"""Rows on their way: sealed for the server, and opened when they come."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.store.ledger import Ledger
from app.sync.keys import Seal
from db.merge import Rule, merge_of, travelling
from db.shape import Table, tables

SyncedRow = dict[str, Any]


class Courier:
    """Seals and opens the columns that hold what somebody has written."""

    def __init__(self, seal: Seal) -> None:
        self._seal = seal
        self._sealed = {it.name: merge_of(it).sealed for it in travelling(tables())}

    def renew(self, seal: Seal) -> None:
        """Seal under another key from now on."""
        self._seal = seal

    def close_all(self, table: Table, records: list[SyncedRow]) -> list[SyncedRow]:
        """``records`` for the server: most tables have nothing to seal."""
        if self._sealed[table.name]:
            for record in records:
                self.close(table, record)
        return records

    def close(self, table: Table, record: SyncedRow) -> SyncedRow:
        """``record`` for the server."""
        for column in self._sealed[table.name]:
            if record.get(column) and self._is_sealed(table, record):
                record[column] = self._seal.close(record[column], *_place(table, column, record))
        return record

    def _is_sealed(self, table: Table, record: Mapping[str, Any]) -> bool:
        """Of a conflict only what is sealed where it came from: ids and codes are not."""
        if table.name != "sync_conflict":
            return True
        return record["col"] in self._sealed.get(str(record["tab"]), ())

    def opener(self, table: Table) -> Any:
        """What opens the rows of ``table``, given as lists in the order of its columns."""
        at = {name: number for number, name in enumerate(table.names)}
        sealed = [(it, at[it]) for it in self._sealed[table.name]]

        def open_row(row: Sequence[Any]) -> list[Any]:
            given = list(row)
            for column, number in sealed:
                if not given[number]:
                    continue
                record = {name: given[where] for name, where in at.items()}
                if self._is_sealed(table, record):
                    place = _place(table, column, record)
                    given[number] = self._seal.open(given[number], *place)
            return given

        return open_row


def _place(table: Table, column: str, record: Mapping[str, Any]) -> tuple[str, ...]:
    """Where a text belongs. A conflict holds texts of the row that it is about."""
    if table.name == "sync_conflict":
        return str(record["tab"]), str(record["col"]), str(record["row_id"])
    return table.name, column, str(record[table.key[0]])


def read(
    ledger: Ledger, table: Table, claim: int, tab: str = "", column: str = ""
) -> list[SyncedRow]:
    """The rows of ``table`` that the marks of a claim name: its own, or where ``column`` is one of
    those of ``tab``."""
    names = table.names
    rows = ledger.rows(
        f"SELECT {', '.join(names)} FROM {table.name} WHERE {column or table.key[0]} IN "
        "(SELECT pk FROM outbox WHERE batch = ? AND tab = ?)",
        *(claim, tab or table.name),
    )
    if merge_of(table).rule not in (Rule.ADD, Rule.OWN) or table.name == "activity":
        return [dict(zip(names, row, strict=True)) for row in rows]
    # What is empty need not travel where nothing is compared column by column: half of a set
    return [{name: it for name, it in zip(names, row, strict=True) if it is not None}
            for row in rows]  # fmt: skip


def children(table: Table) -> list[tuple[Table, str]]:
    """Tables whose rows travel with those of ``table``, and the column that says with which."""
    found = [(it, merge_of(it).of) for it in tables()]
    return [(it, of[1]) for it, of in found if of and of[0] == table.name]
