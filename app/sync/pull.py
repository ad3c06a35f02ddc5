"""What other kiosks have changed comes in: parents first, in steps that a rep can pass between."""

import logging
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from typing import Any

import orjson
from psycopg import ClientCursor, Connection

from app.core.errors import KioskError
from app.store.erasure import TABLES_OF_A_RECORD, erase_rows, note_erased
from app.store.ledger import Ledger
from app.sync.derived import index, rebuild
from app.sync.errors import SyncError, Trouble
from app.sync.link import Link, translated
from app.sync.rows import Courier
from app.sync.state import SyncState
from app.sync.unguarded import unguarded
from db.merge import travelling
from db.shape import Table, tables
from db.sqlite import dbapi2

log = logging.getLogger(__name__)

PAGE = 500
"""Rows in one commit while somebody exercises here: a rep waits for no more."""

PAGE_ALONE = 5000
"""The same while nobody does: each commit takes the table's triggers away and makes them again."""

_MATTERS = ("patient", "plan", "plan_pause", "plan_end", "home_entry", "session", "set_result")
"""Tables from which the caseload follows."""

Row = Sequence[Any]


class Pull:
    """Brings in the rows of one snapshot of the server."""

    def __init__(self, ledger: Ledger, link: Link, state: SyncState, courier: Courier) -> None:
        self._ledger = ledger
        self._link = link
        self._state = state
        self._courier = courier

    def erased(self, head: int) -> None:
        """Records that were erased elsewhere go here as well, before anything of them is sent."""
        since = int(self._state.get("cursor", "0"))
        with translated():
            rows = self._link.conn.execute(
                "SELECT patient_id FROM physio.erased WHERE clinic_id = %s AND change_no > %s "
                "AND change_no <= %s",
                [self._state.get("clinic"), since, head],
            ).fetchall()
        for (patient,) in rows:
            self._erase(patient)

    def run(self, head: int) -> int:
        """Everything up to ``head``; how many rows came. What is half brought in is brought again,
        since the cursor moves last."""
        since = int(self._state.get("cursor", "0"))
        if head <= since:
            return 0
        count = 0
        with translated():
            conn = self._link.conn
            conn.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            try:
                for table in travelling(tables()):
                    count += self._table(conn, table, since, head)
            finally:
                if not conn.closed:
                    conn.execute("ROLLBACK")
        self._state.set(cursor=head)
        return count

    def _table(self, conn: Connection[Any], table: Table, since: int, head: int) -> int:
        order = "version, id" if table.name == "plan" else f"change_no, {', '.join(table.key)}"
        query = (
            f"SELECT {', '.join(table.names)} FROM physio.{table.name} WHERE clinic_id = %s "
            "AND change_no > %s AND change_no <= %s AND by_kiosk IS DISTINCT FROM %s "
            f"ORDER BY {order}"
        )
        given = [self._state.get("clinic"), since, head, self._state.kiosk]
        opened = self._courier.opener(table)
        at = table.names.index(table.key[0])
        count, late = 0, []
        with closing(_pages(conn, query, given, self._room)) as pages:
            for page in pages:
                waiting = self._waiting(table)
                fresh = [row for row in page if str(row[at]) not in waiting]
                rows = [*self._opened(table, opened, fresh)]
                count += len(rows)
                late += self._page(table, rows)
        self._late(table, late)
        return count

    def _room(self) -> int:
        """How many rows may come at once."""
        sql = "SELECT 1 FROM session WHERE outcome IS NULL AND kiosk_id = ? LIMIT 1"
        return PAGE if self._ledger.row(sql, self._state.kiosk) else PAGE_ALONE

    def _waiting(self, table: Table) -> set[str]:
        """Rows that have changed here meanwhile: they are sent first, and come back merged."""
        return {
            pk for (pk,) in self._ledger.rows("SELECT pk FROM outbox WHERE tab = ?", table.name)
        }

    def _page(self, table: Table, rows: list[list[Any]]) -> list[list[Any]]:
        """Stores rows in one transaction; those that clash with what is here are returned."""
        if not rows:
            return []
        try:
            self._store(table, rows)
        except dbapi2.IntegrityError:
            return [row for row in rows if not self._alone(table, row)]
        return []

    def _alone(self, table: Table, row: list[Any]) -> bool:
        try:
            self._store(table, [row])
        except dbapi2.IntegrityError:
            return False
        return True

    def _opened(
        self, table: Table, opened: Callable[[Row], list[Any]], rows: list[Row]
    ) -> Iterator[list[Any]]:
        for row in rows:
            try:
                yield opened(row)
            except KioskError:
                self._leave_out(table)

    def _late(self, table: Table, rows: list[list[Any]]) -> None:
        """Rows that clashed, once more after all others: perhaps what was in their way has moved.
        Something that was changed here in this minute goes first; nothing else stops a clinic."""
        while rows:
            left = [row for row in rows if not self._alone(table, row)]
            if len(left) == len(rows):
                break
            rows = left
        if rows and self._state.waiting():
            raise SyncError(Trouble.BUSY)
        for _ in rows:
            self._leave_out(table)

    def _leave_out(self, table: Table) -> None:
        log.error("A row of %s does not fit here and was left out", table.name)
        self._state.set(left_out=int(self._state.get("left_out", "0")) + 1)

    def _store(self, table: Table, rows: list[list[Any]]) -> None:
        names, key = table.names, table.key
        at = [names.index(each) for each in key]
        with self._ledger.write() as db, unguarded(db, [table.name]):
            db.conn.execute("PRAGMA defer_foreign_keys = ON")
            known = self._known(table, rows, at[0])
            old = [row for row in rows if row[at[0]] in known] if len(key) == 1 else []
            new = [row for row in rows if row[at[0]] not in known] if len(key) == 1 else rows
            sets = ", ".join(f"{it} = ?" for it in names if it not in key)
            changed = [
                [*(it for number, it in enumerate(row) if number not in at), row[at[0]]]
                for row in old
            ]
            if changed and table.name == "plan":  # versions may change places
                db.conn.executemany(
                    "UPDATE plan SET version = version + 1000000, status = 'replaced' WHERE id = ?",
                    [[row[at[0]]] for row in old],
                )
            if changed:
                db.conn.executemany(f"UPDATE {table.name} SET {sets} WHERE {key[0]} = ?", changed)
            places = ", ".join("?" * len(names))
            twice = " ON CONFLICT DO NOTHING" if len(key) > 1 else ""
            db.conn.executemany(
                f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({places}){twice}", new
            )
            if table.name == "patient":
                number = names.index("id")
                index(self._ledger, (it[number] for it in new), (it[number] for it in old))
            if table.name == "audit" and self._ledger.trail is not None:
                # From a kiosk that has no chains yet: what came of others' stands in theirs
                self._ledger.trail.take_in([str(row[at[0]]) for row in new])
            if table.name in _MATTERS:
                rebuild(self._ledger, self._patients(table, rows))

    def _known(self, table: Table, rows: list[list[Any]], at: int) -> set[Any]:
        wanted = orjson.dumps([row[at] for row in rows]).decode()
        found = self._ledger.rows(
            f"SELECT {table.key[0]} FROM {table.name} "
            f"WHERE {table.key[0]} IN (SELECT value FROM json_each(?))",
            wanted,
        )
        return {key for (key,) in found}

    def _patients(self, table: Table, rows: list[list[Any]]) -> Iterable[str]:
        """Whose rows these are."""
        by, of = ("id", "") if table.name == "patient" else ("patient_id", "")
        if by not in table.names:
            by, of = ("plan_id", "plan") if table.name == "plan_end" else ("session_id", "session")
        at = table.names.index(by)
        keys = {row[at] for row in rows}
        if not of:
            return keys
        found = self._ledger.rows(
            f"SELECT DISTINCT patient_id FROM {of} WHERE id IN (SELECT value FROM json_each(?))",
            orjson.dumps(list(keys)).decode(),
        )
        return [patient for (patient,) in found]

    def _erase(self, patient: str) -> None:
        if not self._ledger.row("SELECT 1 FROM patient WHERE id = ?", patient):
            with self._ledger.write() as db:  # a backup of before may have it
                note_erased(db.conn, [patient])
            return
        with self._ledger.write() as db, unguarded(db, TABLES_OF_A_RECORD):
            erase_rows(db, patient)


def _pages(
    conn: Connection[Any], query: Any, given: list[Any], room: Callable[[], int]
) -> Generator[list[Row], None, None]:
    # By hand: psycopg's own named cursor complains when the server dies under it
    text = ClientCursor(conn).mogrify(query, given)
    conn.execute(f"DECLARE pulled NO SCROLL CURSOR FOR {text}")
    while page := conn.execute(f"FETCH {room()} FROM pulled").fetchall():
        yield page
    conn.execute("CLOSE pulled")
