"""A record that is kept and not used: what a patient may ask for instead of its erasure."""

from collections.abc import Sequence

from app.core.errors import KioskError
from app.core.rights import ClinicDecision, Ground
from app.core.roles import Action
from app.core.staff import Staff
from app.store.ledger import Ledger
from app.store.staff import StaffList

_RESTRICTED = "This record is restricted. Ask an admin or a lead."


class Rights:
    """Restricts records and lets them be used again; each with its ground in the audit."""

    def __init__(self, ledger: Ledger, staff: StaffList) -> None:
        self._ledger, self._staff = ledger, staff

    def restricted(self, patient: str) -> bool:
        """Whether a record is only kept."""
        sql = "SELECT 1 FROM patient WHERE id = ? AND restricted_at IS NOT NULL"
        return self._ledger.row(sql, patient) is not None

    def check(self, patient: str, staff: Staff | None) -> None:
        """Raises KioskError for who may not see a restricted record."""
        if self.restricted(patient) and not (staff and staff.may(Action.RESTRICT_RECORD)):
            raise KioskError(_RESTRICTED)

    def may_leave(self, patient: str, by: str | None = None) -> None:
        """Asked whenever something of a record is made, and again when it is printed or saved: what
        was on the screen may be old by then. ``by`` is a staff id, None for the patient and the
        command line. KioskError for a record that was restricted or erased."""
        if self._ledger.row("SELECT 1 FROM patient WHERE id = ?", patient) is None:
            raise KioskError("This record is not here any more. Nothing of it can be printed.")
        self.check(patient, self._staff.get(by) if by else None)

    def may_all_leave(self, patients: Sequence[str]) -> None:
        """The same of everybody who was taken along before, in one look."""
        kept = {
            it for (it,) in self._ledger.rows("SELECT id FROM patient WHERE restricted_at IS NULL")
        }
        if not kept.issuperset(patients):
            raise KioskError("A record was restricted or erased meanwhile. Export once more.")

    def restrict(self, patient: str, ground: Ground, staff: Staff) -> None:
        """From now on nobody signs in to it, and nobody but an admin or a lead finds it."""
        staff.require(Action.RESTRICT_RECORD)
        now = self._ledger.now()
        with self._ledger.write() as db:
            db.execute(
                "UPDATE patient SET archived_at = coalesce(archived_at, ?), restricted_at = ? "
                "WHERE id = ? AND restricted_at IS NULL",
                (now, now, patient),
            )
            self._ledger.audit(ClinicDecision.RESTRICT, patient, staff.id, ground)

    def lift(self, patient: str, ground: Ground, staff: Staff) -> None:
        """It is an archived record like any other again."""
        staff.require(Action.RESTRICT_RECORD)
        with self._ledger.write() as db:
            db.execute("UPDATE patient SET restricted_at = NULL WHERE id = ?", (patient,))
            self._ledger.audit(ClinicDecision.LIFT, patient, staff.id, ground)

    def refuse(self, patient: str, ground: Ground, staff: Staff) -> None:
        """What was asked for is not done; the audit keeps why."""
        staff.require(Action.RESTRICT_RECORD)
        with self._ledger.write():
            self._ledger.audit(ClinicDecision.REFUSE, patient, staff.id, ground)
