"""Signing staff in: slowed down after failures, locked after more, silent about who exists."""

from collections.abc import Callable
from unicodedata import normalize

from app.core.badge import badge_token
from app.core.roles import Role
from app.core.sign_in import StaffSignIn, Verdict
from app.core.staff import FREE_FAILURES, LOCKS_AT, Staff, is_short
from app.store.badges import Badges
from app.store.credentials import Credentials
from app.store.failures import Failures
from app.store.ledger import Ledger
from app.store.sign_in import FAILED
from app.store.staff import StaffList


class StaffDoor:
    """Checks numbers and badges with secrets. A failure, and the lock, are stored before the check
    is made. A badge that works counts as its person's number.

    A number that nobody has waits and locks like any other, so that none is learnt.
    """

    def __init__(
        self, ledger: Ledger, credentials: Credentials, staff: StaffList, badges: Badges
    ) -> None:
        self._ledger = ledger
        self._badges = badges
        self._credentials = credentials
        self._failures = Failures(ledger)
        self._staff = staff

    def sign_in(self, who: str, secret: str) -> StaffSignIn:
        """``who`` is a number or what a badge says. Takes about 0.1 s, whether or not the number
        exists. A try during a wait counts not."""
        if not badge_token(who):
            return self._sign_in(who, secret)
        if number := self._badges.number_of(who):
            return self._sign_in(number, secret, "badge", short=True)
        self._ledger.note_seen(FAILED, None, detail="badge")
        return StaffSignIn(Verdict.NO_BADGE)

    def unlock(self, staff: Staff, secret: str) -> StaffSignIn:
        """The screen of ``staff`` has locked, and whoever is before it types a secret."""
        return self._sign_in(staff.number, secret, "unlocked", short=True)

    def confirm(self, staff: Staff, secret: str) -> StaffSignIn:
        """Whether it is ``staff`` still, who is about to change how they sign in."""
        return self._check(staff.number, secret)

    def _sign_in(
        self, number: str, secret: str, how: str | None = None, short: bool = False
    ) -> StaffSignIn:
        def note(staff: str) -> None:
            self._ledger.audit("signed in", staff, staff, how)

        return self._check(number, secret, short, note)

    def _check(
        self,
        number: str,
        secret: str,
        short: bool = False,
        note: Callable[[str], None] = lambda who: None,
    ) -> StaffSignIn:
        """``short``: a short PIN opens as well. ``note`` tells the audit who it was."""
        scope = self._credentials.staff_scope(number)
        self._failures.forget()
        if self._locked(number, scope):
            return StaffSignIn(Verdict.LOCKED)
        if wait := self._failures.wait(scope, FREE_FAILURES):
            return StaffSignIn(Verdict.WAIT, wait_s=wait)
        self._count(number, scope)
        kind = "short_hash" if short and is_short(secret) else "secret_hash"
        found = self._ledger.row(
            f"SELECT id, {kind} FROM staff WHERE number = ? AND archived_at IS NULL", number
        )
        who, secret_hash = found or (None, None)
        if not self._credentials.pin_fits(secret_hash, normalize("NFKC", secret)):
            locked = self._locked(number, scope)
            self._ledger.note_seen(FAILED, who, detail="staff")
            wait = 0 if locked else self._failures.wait(scope, FREE_FAILURES)
            return StaffSignIn(Verdict.LOCKED if locked else Verdict.WRONG, wait_s=wait)
        with self._ledger.write() as db:
            db.execute("DELETE FROM sign_in_failure WHERE scope = ?", (scope,))
            db.execute("UPDATE staff SET locked_at = NULL WHERE id = ?", (who,))
            note(str(who))
        return StaffSignIn(Verdict.OK, self._staff.get(str(who)))

    def _count(self, number: str, scope: str) -> None:
        """One failure more; at the last one the door is shut before the secret is looked at."""
        with self._ledger.write() as db:
            staff = self._staff.find(number)
            if self._failures.count(scope) >= LOCKS_AT and staff is not None:
                now = self._ledger.now()
                db.execute("UPDATE staff SET locked_at = ? WHERE id = ?", (now, staff.id))
                self._ledger.audit("staff locked", staff.id)

    def _locked(self, number: str, scope: str) -> bool:
        found = self._ledger.row("SELECT locked_at FROM staff WHERE number = ?", number)
        return bool(found and found[0]) or (found is None and self._failures.of(scope) >= LOCKS_AT)


def fits_an_admin(
    ledger: Ledger, credentials: Credentials, number: str, secret: str
) -> Staff | None:
    """The admin whose number and secret these are, in records that are only read: no failure is
    stored there. Takes as long whether or not there is one."""
    found = ledger.row(
        "SELECT id, secret_hash FROM staff "
        "WHERE number = ? AND (role = ? OR also_admin = 1) AND first_secret = 0 "
        "AND archived_at IS NULL AND locked_at IS NULL",
        number,
        Role.ADMIN.value,
    )
    who, secret_hash = found or (None, None)
    if not credentials.pin_fits(secret_hash, normalize("NFKC", secret)):
        return None
    return StaffList(ledger, credentials).get(str(who))
