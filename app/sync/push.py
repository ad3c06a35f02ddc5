"""What changed here goes to the server: claimed, sent, and only then forgotten."""

import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
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

MOST = 5000
"""Marks in one push: more would hold the clinic's counter for too long."""


@dataclass(frozen=True, slots=True)
class _Batch:
    """What is on its way: the number of its marks, and what ``physio.push`` is given."""

    claim: int
    meta: dict[str, Any]
    tabs: list[str]
    parts: list[Json]


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
        while batch := self._next():
            if self._more(batch):
                head = self._backlog(batch)
            else:
                head = self._send(batch)
                self._forget(batch)
        return head

    def _backlog(self, first: _Batch) -> int:
        """While the server merges a batch, the one before is forgotten, and the next is read and
        sealed."""
        head, before, batch = 0, first, first
        with ThreadPoolExecutor(1) as line:
            while True:
                sent = line.submit(self._send, batch)
                if before is not batch:
                    self._forget(before)
                following = self._next(batch) if self._more(batch) else None
                head, before = sent.result(), batch
                if following is None:
                    break
                batch = following
        self._forget(before)
        return head

    def _next(self, before: _Batch | None = None) -> _Batch | None:
        """The batch after ``before``, claimed and numbered; the oldest without one."""
        number = int(self._state.get("push", "0")) + 1
        with self._ledger.write():
            claimed = self._claim(before.claim if before else 0)
            if claimed is not None:
                self._state.set(push=number)  # before it leaves: no two attempts share a number
        if claimed is None:
            return None
        said, rows = self._payload(claimed)
        counts = {tab: len(sent) for tab, sent in rows.items()}
        meta = {**said, "push": number, "newest": newest(), "counts": counts}
        tabs = [*rows, ""]  # never empty: an empty list has no type
        return _Batch(claimed, meta, tabs, [*(Json(it) for it in rows.values()), Json([])])

    def _send(self, batch: _Batch) -> int:
        answer = self._link.call("push", batch.meta, batch.tabs, batch.parts)
        if answer["refused"]:
            log.warning("The server did not take %s rows", len(answer["refused"]))
        return int(answer["head"])

    def _more(self, batch: _Batch) -> bool:
        """Whether anything waits besides ``batch``."""
        sql = "SELECT 1 FROM outbox WHERE batch > ? OR batch = 0 LIMIT 1"
        return self._ledger.row(sql, batch.claim) is not None

    def _claim(self, after: int) -> int | None:
        """The number of the next batch: one that was claimed before a power cut, oldest first, or
        marks that are moved into it, those of parents before those of children."""
        sql = "SELECT min(batch) FROM outbox WHERE batch > ?"
        if (left := self._ledger.row(sql, after)) and left[0] is not None:
            return int(left[0])
        if not self._ledger.row("SELECT 1 FROM outbox WHERE batch = 0 LIMIT 1"):
            return None
        conn, claim, room = self._ledger.db.conn, after + 1, MOST
        for tab in (ERASED, *(it.name for it in self._tables)):
            if room > 0:
                room -= conn.execute(
                    "UPDATE outbox SET batch = ? WHERE batch = 0 AND tab = ? AND pk <= coalesce("
                    "(SELECT pk FROM outbox WHERE batch = 0 AND tab = ? ORDER BY pk LIMIT 1 "
                    "OFFSET ?), x'')",  # a blob is above every text: all of them, where few wait
                    (claim, tab, tab, room - 1),
                ).rowcount
        if room == MOST:  # marks of tables that a newer version had
            conn.execute("DELETE FROM outbox WHERE batch = 0")
            return None
        return claim

    def _payload(self, claim: int) -> tuple[dict[str, Any], dict[str, list[SyncedRow]]]:
        """What to say of the rows, and the rows by table as they are now, read in one go."""
        conn, close = self._ledger.db.conn, self._courier.close_all
        named = {it.name: it for it in self._tables}
        conn.execute("BEGIN")
        try:
            marked = {tab for (tab,) in self._ledger.rows(
                "SELECT DISTINCT tab FROM outbox WHERE batch = ?", claim)}  # fmt: skip
            gone = self._ledger.rows(
                "SELECT pk FROM outbox WHERE batch = ? AND tab = ?", claim, ERASED
            )
            rows: dict[str, list[SyncedRow]] = {}
            for table in self._tables:
                if table.name not in marked:
                    continue
                rows[table.name] = close(table, read(self._ledger, table, claim))
                for child, column in children(table):
                    found = read(self._ledger, child, claim, table.name, column)
                    rows[child.name] = close(child, found)
            bases: dict[str, dict[str, Any]] = {}
            for tab, pk, base in self._ledger.rows(
                "SELECT tab, pk, base FROM outbox WHERE batch = ? AND base IS NOT NULL", claim
            ):
                if tab in named:
                    sealed = self._courier.close(named[tab], orjson.loads(base))
                    bases.setdefault(tab, {})[pk] = sealed
        finally:
            conn.execute("COMMIT")
        said = {
            "bases": bases,
            "erased": [pk for (pk,) in gone],
            "cols": {table.name: table.names for table in self._tables if table.name in rows},
        }
        return said, {tab: sent for tab, sent in rows.items() if sent}

    def _forget(self, batch: _Batch) -> None:
        with self._ledger.write() as db:
            db.execute("DELETE FROM outbox WHERE batch = ?", (batch.claim,))
