"""What two kiosks said differently: the server kept one, and the other waits for somebody."""

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

    def _where(self, where: str, *values: object) -> tuple[Difference, ...]:
        rows = self._ledger.rows(
            "SELECT id, patient_id, tab, row_id, col, coalesce(kept, ''), coalesce(aside, ''), "
            f"kiosk, at FROM sync_conflict WHERE {where} ORDER BY at, id",
            *values,
        )
        return tuple(_difference(row) for row in rows)


def _difference(row: Row) -> Difference:
    name, patient, table, of, col, kept, aside, kiosk, at = row
    return Difference(name, patient, table, of, col, kept, aside, kiosk, unstamp(at))
