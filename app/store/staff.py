"""Who works here: added, listed, locked and let in again."""

from dataclasses import dataclass

from app.core.errors import KioskError
from app.core.roles import Role
from app.core.staff import Staff, check_name, check_number, check_secret
from app.store.credentials import Credentials
from app.store.ledger import Ledger, Row

_COLUMNS = "id, number, name, role, lead"


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody on the list of staff."""

    staff: Staff
    locked: bool
    archived: bool


class StaffList:
    """The staff of this clinic."""

    def __init__(self, ledger: Ledger, credentials: Credentials) -> None:
        self._ledger = ledger
        self._credentials = credentials

    def add(
        self, number: str, name: str, role: Role, secret: str, *, by: str | None = None
    ) -> Staff:
        """Somebody new. KioskError for what cannot be; ``by`` is the id of who adds them."""
        check_number(number)
        name, secret = check_name(name), check_secret(role, secret)
        if self.find(number):
            raise KioskError(f"The number {number} belongs to somebody already. Choose another.")
        staff = Staff(self._ledger.new_id(), number, name, role)
        secret_hash = self._credentials.hash_pin(secret)
        with self._ledger.write() as db:
            db.table("staff").insert(
                {
                    "id": staff.id,
                    "number": number,
                    "name": name,
                    "role": role.value,
                    "secret_hash": secret_hash,
                    "created_at": self._ledger.now(),
                }
            )
            self._ledger.audit("staff added", staff.id, by, role.value)
        return staff

    def all(self) -> list[Member]:
        """Everybody, by number."""
        rows = self._ledger.rows(
            f"SELECT {_COLUMNS}, locked_at IS NOT NULL, archived_at IS NOT NULL "
            "FROM staff ORDER BY number"
        )
        return [Member(_staff(row), bool(row[5]), bool(row[6])) for row in rows]

    def anybody(self) -> bool:
        """Whether there is somebody who may sign in."""
        return self._ledger.row("SELECT 1 FROM staff WHERE archived_at IS NULL LIMIT 1") is not None

    def find(self, number: str) -> Staff | None:
        """Whoever has ``number``, here still or not."""
        found = self._ledger.row(f"SELECT {_COLUMNS} FROM staff WHERE number = ?", number)
        return _staff(found) if found else None

    def get(self, staff: str) -> Staff | None:
        """Whoever has this id."""
        found = self._ledger.row(f"SELECT {_COLUMNS} FROM staff WHERE id = ?", staff)
        return _staff(found) if found else None

    def led(self) -> bool:
        """Whether there is a physio lead."""
        return (
            self._ledger.row("SELECT 1 FROM staff WHERE lead = 1 AND archived_at IS NULL")
            is not None
        )

    def set_lead(self, number: str, lead: bool, *, by: str | None = None) -> None:
        """Somebody is a physio lead from now on, or no more. KioskError for another role."""
        staff = self._known(number)
        if staff.role is not Role.PHYSIO:
            raise KioskError("Only a physio can be the lead. Choose another colleague.")
        with self._ledger.write() as db:
            db.execute("UPDATE staff SET lead = ? WHERE id = ?", (int(lead), staff.id))
            action = "staff made lead" if lead else "staff lead no more"
            self._ledger.audit(action, staff.id, by)

    def unlock(self, number: str, *, by: str | None = None) -> Staff:
        """Lets somebody in again after too many failures, and forgets those."""
        staff = self._known(number)
        with self._ledger.write() as db:
            db.execute("UPDATE staff SET locked_at = NULL WHERE id = ?", (staff.id,))
            db.execute(
                "DELETE FROM sign_in_failure WHERE scope = ?",
                (self._credentials.staff_scope(number),),
            )
            self._ledger.audit("staff unlocked", staff.id, by)
        return staff

    def set_secret(self, number: str, secret: str, *, by: str | None = None) -> None:
        """A new PIN or passphrase; the old one stops working at once."""
        staff = self._known(number)
        secret_hash = self._credentials.hash_pin(check_secret(staff.role, secret))
        with self._ledger.write() as db:
            db.execute("UPDATE staff SET secret_hash = ? WHERE id = ?", (secret_hash, staff.id))
            self._ledger.audit("staff secret set", staff.id, by)

    def archive(self, number: str, *, by: str | None = None) -> None:
        """Somebody has left: they sign in no more, and their name stays beside what they did."""
        staff = self._known(number)
        others = "role = 'admin' AND archived_at IS NULL AND id <> ?"
        if staff.role is Role.ADMIN and not self._ledger.row(
            f"SELECT 1 FROM staff WHERE {others}", staff.id
        ):
            raise KioskError("The last admin cannot leave. Add another admin first.")
        with self._ledger.write() as db:
            db.execute(
                "UPDATE staff SET archived_at = ? WHERE id = ? AND archived_at IS NULL",
                (self._ledger.now(), staff.id),
            )
            self._ledger.audit("staff archived", staff.id, by)

    def _known(self, number: str) -> Staff:
        staff = self.find(number)
        if staff is None:
            raise KioskError(f"Nobody has the number {number}. See: physio-kiosk staff list")
        return staff


def _staff(row: Row) -> Staff:
    return Staff(str(row[0]), str(row[1]), str(row[2]), Role(row[3]), bool(row[4]))
