"""Who works here: added, listed, locked and let in again."""

from msgspec.structs import replace

from app.core.errors import KioskError
from app.core.roles import Action, Role
from app.core.staff import Member, Staff, check_name, check_number, check_secret, check_short
from app.store.credentials import Credentials
from app.store.ledger import Ledger, Row

_COLUMNS = "id, number, name, role, lead, also_admin, first_secret"
_ADMIN = "(role = 'admin' OR also_admin = 1) AND archived_at IS NULL"


class StaffList:
    """The staff of this clinic."""

    def __init__(self, ledger: Ledger, credentials: Credentials) -> None:
        self._ledger = ledger
        self._credentials = credentials

    def add(
        self,
        number: str,
        name: str,
        role: Role,
        secret: str,
        *,
        by: str | None = None,
        admin: bool = False,
    ) -> Staff:
        """Somebody new, a physio and an ``admin`` as well where it says so. KioskError for what
        cannot be; ``by`` is the id of who adds them, and knows the secret then."""
        check_number(number)
        staff = Staff(
            self._ledger.new_id(), number, check_name(name), role, admin=admin, first=bool(by)
        )
        secret = check_secret(staff.roles, secret)
        if self.find(number):
            raise KioskError(
                "The number {number} belongs to somebody already. Choose another.", number=number
            )
        secret_hash = self._credentials.hash_pin(secret)
        with self._ledger.write() as db:
            db.table("staff").insert(
                {
                    "id": staff.id,
                    "number": number,
                    "name": staff.name,
                    "role": role.value,
                    "also_admin": int(admin),
                    "first_secret": int(staff.first),
                    "secret_hash": secret_hash,
                    "created_at": self._ledger.now(),
                }
            )
            self._ledger.audit("staff added", staff.id, by, _roles(staff))
        return staff

    def all(self) -> list[Member]:
        """Everybody, by number."""
        rows = self._ledger.rows(
            f"SELECT {_COLUMNS}, locked_at IS NOT NULL, archived_at IS NOT NULL "
            "FROM staff ORDER BY number"
        )
        return [Member(_staff(row), bool(row[7]), bool(row[8])) for row in rows]

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

    def only_mine(self, staff: str) -> bool:
        """Whether somebody's lists show their own patients alone."""
        sql = "SELECT 1 FROM staff WHERE id = ? AND only_mine = 1"
        return self._ledger.row(sql, staff) is not None

    def set_only_mine(self, staff: Staff, mine: bool) -> None:
        """What somebody's lists show from now on, wherever they sign in."""
        with self._ledger.write() as db:
            sql = "UPDATE staff SET only_mine = ? WHERE id = ? AND only_mine IS NOT ?"
            db.execute(sql, (int(mine), staff.id, int(mine)))

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
        """A new PIN or passphrase; the old one stops working at once, and a short PIN with it.
        Where ``by`` somebody else, it has to be changed at the next sign-in."""
        staff = self._known(number)
        secret_hash = self._credentials.hash_pin(check_secret(staff.roles, secret))
        with self._ledger.write():
            self._set_secret(staff, secret_hash, first=by not in (None, staff.id))
            self._ledger.audit("staff secret set", staff.id, by)

    def make_own(self, staff: Staff, secret: str) -> Staff:
        """The secret that nobody but ``staff`` knows. KioskError for one that was given to them."""
        secret = check_secret(staff.roles, secret)
        found = self._ledger.row("SELECT secret_hash FROM staff WHERE id = ?", staff.id)
        if found is None or self._credentials.pin_fits(found[0], secret):
            raise KioskError("That is what you have now. Choose another one.")
        secret_hash = self._credentials.hash_pin(secret)
        with self._ledger.write():
            self._set_secret(staff, secret_hash, first=False)
            self._ledger.audit("staff secret changed", staff.id, staff.id)
        return replace(staff, first=False)

    def set_short(self, staff: Staff, pin: str) -> None:
        """The PIN that goes with the badge of ``staff``, and opens where their screen locked."""
        short_hash = self._credentials.hash_pin(check_short(pin))
        with self._ledger.write() as db:
            db.execute("UPDATE staff SET short_hash = ? WHERE id = ?", (short_hash, staff.id))
            self._ledger.audit("short PIN set", staff.id, staff.id)

    def has_short(self, staff: str) -> bool:
        """Whether somebody has a short PIN."""
        sql = "SELECT 1 FROM staff WHERE id = ? AND short_hash IS NOT NULL"
        return self._ledger.row(sql, staff) is not None

    def set_roles(
        self, number: str, role: Role, admin: bool, secret: str = "", *, by: str | None = None
    ) -> Staff:
        """What somebody is from now on, in one role or as physio and ``admin``. Whoever becomes an
        admin needs a new ``secret``. KioskError when no admin would be left, or for no change."""
        staff = self._known(number)
        new = replace(staff, role=role, admin=admin, lead=staff.lead and role is Role.PHYSIO)
        if new.roles == staff.roles:
            raise KioskError("That is what they are now. Choose something else.")
        if Role.ADMIN in staff.roles - new.roles:
            self._leave_an_admin(
                staff, KioskError("The last admin stays one. Add another admin first.")
            )
        becomes = Role.ADMIN in new.roles - staff.roles
        secret_hash = self._credentials.hash_pin(check_secret(new.roles, secret)) if becomes else ""
        with self._ledger.write() as db:
            db.execute(
                "UPDATE staff SET role = ?, also_admin = ?, lead = ? WHERE id = ?",
                (role.value, int(admin), int(new.lead), staff.id),
            )
            if becomes:
                self._set_secret(staff, secret_hash, first=by not in (None, staff.id))
            if not new.may(Action.EXPORT_RECORD):
                self._drop_letters(staff)
            self._ledger.audit("staff roles changed", staff.id, by, _roles(new))
        return new

    def archive(self, number: str, *, by: str | None = None) -> None:
        """Somebody has left: they sign in no more, and their name stays beside what they did."""
        staff = self._known(number)
        if Role.ADMIN in staff.roles:
            self._leave_an_admin(
                staff, KioskError("The last admin cannot leave. Add another admin first.")
            )
        with self._ledger.write() as db:
            db.execute(
                "UPDATE staff SET archived_at = ? WHERE id = ? AND archived_at IS NULL",
                (self._ledger.now(), staff.id),
            )
            self._drop_letters(staff)
            self._ledger.audit("staff archived", staff.id, by)

    def _drop_letters(self, staff: Staff) -> None:
        """Nobody can come back to what they had begun. Inside the caller's transaction."""
        self._ledger.db.execute("DELETE FROM letter_draft WHERE staff_id = ?", (staff.id,))

    def _leave_an_admin(self, staff: Staff, otherwise: KioskError) -> None:
        if not self._ledger.row(f"SELECT 1 FROM staff WHERE {_ADMIN} AND id <> ?", staff.id):
            raise otherwise

    def _set_secret(self, staff: Staff, secret_hash: str, first: bool) -> None:
        """Inside the caller's transaction. A new secret that another made ends the short PIN."""
        self._ledger.db.execute(
            "UPDATE staff SET secret_hash = ?, first_secret = ?, "
            "short_hash = iif(?, NULL, short_hash) WHERE id = ?",
            (secret_hash, int(first), int(first), staff.id),
        )

    def _known(self, number: str) -> Staff:
        staff = self.find(number)
        if staff is None:
            raise KioskError(
                "Nobody has the number {number}. See: physio-kiosk staff list", number=number
            )
        return staff


def _staff(row: Row) -> Staff:
    return Staff(str(row[0]), str(row[1]), str(row[2]), Role(row[3]), *map(bool, row[4:7]))


def _roles(staff: Staff) -> str:
    return ", ".join(sorted(role.value for role in staff.roles))
