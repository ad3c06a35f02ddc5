"""What changed here goes to the server: claimed, sent, and only then forgotten."""

import logging
from typing import Any

import orjson
from psycopg.types.json import Json

from app.store.ledger import Ledger
from app.sync.link import Link
from app.sync.rows import Courier, SyncedRow, children, read
from app.sync.state import SyncState
from db.capture import ERASED
from db.merge import travelling
from db.shape import newest, tables

log = logging.getLogger(__name__)

MOST = 2000
"""Marks in one push: more would hold the clinic's counter for too long."""

_CLAIMED = 1


class Push:
    """Sends what waits in the outbox.

    A batch that was claimed before a power cut is sent again, under a number of its own: the
    server takes only numbers greater than the last, so that a connection that was thought dead
    cannot put old rows over new ones.
    """

    def __init__(self, ledger: Ledger, link: Link, state: SyncState, courier: Courier) -> None:
        self._ledger = ledger
        self._link = link
        self._state = state
        self._courier = courier
        self._tables = travelling(tables())

    def run(self) -> int:
        """Sends until nothing waits; the server's head afterwards, 0 when nothing was sent."""
        head = 0
        while self._claim():
            payload, rows = self._payload()
            number = int(self._state.get("push", "0")) + 1
            self._state.set(push=number)  # before it leaves: no two attempts share a number
            meta = {**payload, "push": number, "newest": newest()}
            tabs = [*rows, ""]  # never empty: an empty list has no type
            parts = [*(Json(it) for it in rows.values()), Json([])]
            answer = self._link.call("push", meta, tabs, parts)
            self._forget()
            head = int(answer["head"])
            if answer["refused"]:
                log.warning("The server did not take %s rows", len(answer["refused"]))
        return head

    def _claim(self) -> bool:
        """Moves marks into the batch; True when there is one. Parents go before children."""
        if self._ledger.row("SELECT 1 FROM outbox WHERE batch = ? LIMIT 1", _CLAIMED):
            return True
        if not self._ledger.row("SELECT 1 FROM outbox WHERE batch = 0 LIMIT 1"):
            return False
        left = MOST
        with self._ledger.write() as db:
            for tab in (ERASED, *(it.name for it in self._tables)):
                if left > 0:
                    left -= db.conn.execute(
                        "UPDATE outbox SET batch = ? WHERE batch = 0 AND tab = ? AND pk IN "
                        "(SELECT pk FROM outbox WHERE batch = 0 AND tab = ? ORDER BY pk LIMIT ?)",
                        (_CLAIMED, tab, tab, left),
                    ).rowcount
            if left == MOST:  # marks of tables that a newer version had
                db.execute("DELETE FROM outbox WHERE batch = 0")
        return left < MOST

    def _payload(self) -> tuple[dict[str, Any], dict[str, list[SyncedRow]]]:
        """What to say of the rows, and the rows by table as they are now, read in one go."""
        conn = self._ledger.db.conn
        conn.execute("BEGIN")
        try:
            marks: dict[str, dict[str, str | None]] = {}
            for tab, pk, base in self._ledger.rows(
                "SELECT tab, pk, base FROM outbox WHERE batch = ?", _CLAIMED
            ):
                marks.setdefault(tab, {})[pk] = base
            rows: dict[str, list[SyncedRow]] = {}
            bases: dict[str, dict[str, Any]] = {}
            for table in self._tables:
                found = marks.get(table.name)
                if not found:
                    continue
                sent = [self._courier.close(table, it) for it in read(self._ledger, table, found)]
                rows[table.name] = sent
                bases[table.name] = {
                    pk: self._courier.close(table, orjson.loads(base))
                    for pk, base in found.items()
                    if base
                }
                for child, column in children(table):
                    parts = read(self._ledger, child, found, column)
                    rows[child.name] = [self._courier.close(child, it) for it in parts]
        finally:
            conn.execute("COMMIT")
        said = {
            "bases": {tab: given for tab, given in bases.items() if given},
            "erased": list(marks.get(ERASED, ())),
            "cols": {table.name: table.names for table in self._tables if table.name in rows},
        }
        return said, {tab: sent for tab, sent in rows.items() if sent}

    def _forget(self) -> None:
        with self._ledger.write() as db:
            db.execute("DELETE FROM outbox WHERE batch = ?", (_CLAIMED,))
