"""What two kiosks said differently: the server kept one, and the other waits for somebody."""

import json
from dataclasses import dataclass
from datetime import datetime

from app.core.errors import KioskError
from app.store.ledger import Ledger, Row, unstamp


@dataclass(frozen=True, slots=True)
class Difference:
    """``kept`` is what counts of column ``col`` in row ``row`` of ``table``, ``aside`` what
    ``kiosk`` had; of plans they are ids, of decisions ``decision|staff``."""

    id: str
    patient: str | None
    table: str
    row: str
    col: str
    kept: str
    aside: str
    kiosk: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Written:
    """Who wrote something, their id, and when."""

    staff: str
    at: datetime


class Differences:
    """Those of all patients. None is ever deleted, but with a whole record."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def waiting(self) -> tuple[Difference, ...]:
        """Those that nobody has decided, oldest first."""
        return self._where("resolved_at IS NULL")

    def count(self) -> int:
        """How many wait."""
        ((count,),) = self._ledger.rows(
            "SELECT count(*) FROM sync_conflict WHERE resolved_at IS NULL"
        )
        return int(count)

    def get(self, difference: str) -> Difference:
        """The one with this id. KioskError when somebody has decided it."""
        found = self._where("id = ? AND resolved_at IS NULL", difference)
        if not found:
            raise KioskError("Somebody has decided this already. Look at the list again.")
        return found[0]

    def settle(self, difference: str, staff: str, took: bool) -> None:
        """Somebody has decided, inside the caller's transaction."""
        now = self._ledger.now()
        with self._ledger.write() as db:
            db.execute(
                "UPDATE sync_conflict SET resolved_at = ?, resolved_by = ? WHERE id = ?",
                (now, staff, difference),
            )
            said = "the other taken" if took else "kept"
            self._ledger.audit("difference decided", difference, staff, said)

    def writers(self, found: Difference) -> tuple[Written | None, Written | None]:
        """Who wrote what counts, and who wrote what was set aside, as far as the audit of both
        kiosks tells it."""
        if found.table == "flag":
            return self._seen_by(found.row)
        if found.table not in _TOLD:
            return None, None
        by_words = {}
        for staff, at, said in self._ledger.named(_TOLD[found.table], {"row": found.row}):
            field = found.row if found.table == "clinic" else found.col
            if staff and (pair := json.loads(said).get(field)):
                by_words[str(pair[1] or "")] = Written(staff, unstamp(at))
        return by_words.get(found.kept), by_words.get(found.aside)

    def _seen_by(self, flag: str) -> tuple[Written | None, Written | None]:
        first = self._ledger.row("SELECT seen_by FROM flag WHERE id = ?", flag)
        told = self._ledger.rows(
            "SELECT staff_id, at FROM audit WHERE subject_id = ? AND action = 'flag seen' "
            "AND staff_id IS NOT NULL ORDER BY at, id",
            flag,
        )
        kept = [Written(staff, unstamp(at)) for staff, at in told if first and staff == first[0]]
        aside = [Written(staff, unstamp(at)) for staff, at in told if first and staff != first[0]]
        aside = aside or kept[1:]  # one person at both
        return (kept[0] if kept else None), (aside[-1] if aside else None)

    def _where(self, where: str, *values: object) -> tuple[Difference, ...]:
        rows = self._ledger.rows(
            "SELECT id, patient_id, tab, row_id, col, coalesce(kept, ''), coalesce(aside, ''), "
            f"kiosk, at FROM sync_conflict WHERE {where} ORDER BY at, id",
            *values,
        )
        return tuple(_difference(row) for row in rows)


_TOLD = {
    "patient": (
        "SELECT a.staff_id, a.at, c.said FROM audit_change AS c JOIN audit AS a "
        "ON a.id = c.audit_id WHERE c.patient_id = :row AND a.action = 'patient edited' "
        "ORDER BY a.at, a.id"
    ),
    "clinic": (
        "SELECT a.staff_id, a.at, c.said FROM audit_change AS c JOIN audit AS a "
        "ON a.id = c.audit_id WHERE c.patient_id IS NULL AND a.action = 'setting changed' "
        "ORDER BY a.at, a.id"
    ),
}
"""Who changed a patient's particulars or a setting into what, oldest first."""


def _difference(row: Row) -> Difference:
    name, patient, table, of, col, kept, aside, kiosk, at = row
    return Difference(name, patient, table, of, col, kept, aside, kiosk, unstamp(at))
