"""A record taken out of the database whole, once and for good."""

from collections.abc import Iterable
from contextlib import suppress

from app.core.errors import KioskError
from app.core.rights import ClinicDecision
from app.core.roles import Action
from app.core.staff import Staff
from app.store.credentials import Credentials
from app.store.ledger import Ledger
from db.migrations.m0033_rights import ERASED
from db.sqlite import Database, dbapi2

_PLANS = "plan_id IN (SELECT id FROM plan WHERE patient_id = ?)"
_SESSIONS = "session_id IN (SELECT id FROM session WHERE patient_id = ?)"
_SCREENINGS = "screening_id IN (SELECT id FROM screening WHERE patient_id = ?)"
_OWN = "patient_id = ?"

_ORDER = (
    ("screening_answer", _SCREENINGS),
    ("sync_conflict", _OWN),
    ("flag", _OWN),
    ("measurement", _OWN),
    ("goal_tick", _OWN),
    ("goal", _OWN),
    ("activity", _OWN),
    ("screening", _OWN),
    ("lesson_seen", _SESSIONS),
    ("answer", _SESSIONS),
    ("choice", _SESSIONS),
    ("pause", _SESSIONS),
    ("set_result", _SESSIONS),
    ("proposal", _OWN),
    ("home_entry", _OWN),
    ("note", _OWN),
    ("letter_draft", _OWN),
    ("session", _OWN),
    ("plan_pause", _OWN),
    ("plan_end", _PLANS),
    ("plan_item", _PLANS),
    ("caseload", _OWN),
    ("plan", _OWN),
    ("card", _OWN),
    ("patient_find", _OWN),
    ("audit_change", _OWN),
    ("erasing", _OWN),
    ("outbox", "tab = 'patient' AND pk = ?"),
    ("patient", "id = ?"),
)
"""Every table that holds something of a patient, those that others point to last."""

TABLES_OF_A_RECORD = tuple(table for table, _ in _ORDER)


def record_where() -> dict[str, str]:
    """What is true of a patient's rows in each of them; ``?`` is the patient."""
    return dict(_ORDER)


def erase_rows(db: Database, patient: str) -> None:
    """Takes out all rows of ``patient``, and notes that they do not come back with a backup, inside
    the caller's transaction."""
    for table, where in _ORDER:
        db.execute(f"DELETE FROM {table} WHERE {where}", (patient,))
    note_erased(db.conn, [patient])


def note_erased(conn: dbapi2.Connection, patients: Iterable[str]) -> None:
    """Puts records on the list of those that do not come back."""
    conn.executemany("INSERT OR IGNORE INTO erased VALUES (?)", [(it,) for it in patients])


def erased_ids(conn: dbapi2.Connection) -> frozenset[str]:
    """The list of the records that were erased; of records of any version."""
    if not _has(conn, "erased"):
        return frozenset()
    return frozenset(it for (it,) in conn.execute("SELECT patient_id FROM erased"))


def forget(conn: dbapi2.Connection, patients: Iterable[str]) -> None:
    """Takes the records of ``patients`` out of a copy that nobody uses, whatever version wrote it,
    and leaves nothing of them in its free pages."""
    wanted = sorted(patients)
    conn.execute("PRAGMA secure_delete = ON").fetchall()
    conn.execute("BEGIN IMMEDIATE")
    guards = conn.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND sql IS NOT NULL"
    ).fetchall()
    for name, _ in guards:
        conn.execute(f'DROP TRIGGER "{name}"')
    there = [(table, where) for table, where in _ORDER if _has(conn, table)]
    for patient in wanted:
        for table, where in there:
            conn.execute(f"DELETE FROM {table} WHERE {where}", (patient,))
    conn.execute(ERASED)
    note_erased(conn, wanted)
    for _, sql in guards:
        conn.execute(sql)
    conn.execute("COMMIT")
    conn.execute("VACUUM")


def _has(conn: dbapi2.Connection, table: str) -> bool:
    found = conn.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (table,))
    return found.fetchone() is not None


class Erasure:
    """Erases records here; ``app.store.erased`` takes them out of backups."""

    def __init__(self, ledger: Ledger, credentials: Credentials) -> None:
        self._ledger = ledger
        self._credentials = credentials

    def erase(self, patient: str, staff: Staff, why: str | None = None) -> None:
        """All that is stored of an archived patient goes, or nothing does. The audit trail keeps
        that it was done, by whom, ``why``, and the record's id. KioskError for who may not, or
        for a record that is not archived."""
        staff.require(Action.ERASE_RECORD)
        with self._ledger.write() as db:
            found = self._ledger.row("SELECT code, archived_at FROM patient WHERE id = ?", patient)
            if found is None or found[1] is None:
                raise KioskError("Only an archived record can be erased. Look at the list again.")
            db.execute("INSERT INTO erasing VALUES (?)", (patient,))
            erase_rows(db, patient)
            scope = self._credentials.code_scope(found[0])
            db.execute("DELETE FROM sign_in_failure WHERE scope = ?", (scope,))
            self._ledger.audit(ClinicDecision.ERASE, patient, staff.id, why)
        self.fold()

    def fold(self) -> None:
        """What was there leaves the log, too, unless a transaction is still open."""
        if self._ledger.db.conn.in_transaction:
            return
        with suppress(KioskError):
            self._ledger.fold()
