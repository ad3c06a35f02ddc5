"""A record taken out of the database whole, once and for good."""

from contextlib import suppress

from app.core.errors import KioskError
from app.core.roles import Action
from app.core.staff import Staff
from app.store.credentials import Credentials
from app.store.ledger import Ledger
from db.sqlite import Database

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
    ("patient", "id = ?"),
)
"""Every table that holds something of a patient, those that others point to last."""

TABLES_OF_A_RECORD = tuple(table for table, _ in _ORDER)


def erase_rows(db: Database, patient: str) -> None:
    """Takes out all rows of ``patient``, inside the caller's transaction."""
    for table, where in _ORDER:
        db.execute(f"DELETE FROM {table} WHERE {where}", (patient,))


class Erasure:
    """Erases records; what was exported or backed up before is not touched."""

    def __init__(self, ledger: Ledger, credentials: Credentials) -> None:
        self._ledger = ledger
        self._credentials = credentials

    def erase(self, patient: str, staff: Staff) -> None:
        """All that is stored of an archived patient goes, or nothing does. The audit trail keeps
        that it was done, by whom, and the record's id. KioskError for who may not, or for a
        record that is not archived."""
        staff.require(Action.ERASE_RECORD)
        with self._ledger.write() as db:
            found = self._ledger.row("SELECT code, archived_at FROM patient WHERE id = ?", patient)
            if found is None or found[1] is None:
                raise KioskError("Only an archived record can be erased. Look at the list again.")
            db.execute("INSERT INTO erasing VALUES (?)", (patient,))
            erase_rows(db, patient)
            scope = self._credentials.code_scope(found[0])
            db.execute("DELETE FROM sign_in_failure WHERE scope = ?", (scope,))
            self._ledger.audit("record erased", patient, staff.id)
        with suppress(KioskError):  # what was there leaves the log, too
            self._ledger.rows("PRAGMA wal_checkpoint(TRUNCATE)")
