"""Failed sign-ins: counted, waited for, and forgotten in time."""

from datetime import timedelta
from math import ceil

from app.core.sign_in import wait_after
from app.core.staff import LOCKS_AT
from app.store.ledger import Ledger, stamp, unstamp

KIOSK = "kiosk"
_KIOSK_FORGETS = timedelta(minutes=15)
_FORGETS = timedelta(days=1)


class Failures:
    """Counts by scope: a code, a staff number, or the whole kiosk. What a scope stands for is
    not readable."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def forget(self) -> None:
        """Drops failures that are long past; one from a clock that was fast counts from now.

        A code's or a staff number's that has come to the lock stays until somebody unlocks it.
        """
        now = self._ledger.now()
        with self._ledger.write() as db:
            db.execute(
                "DELETE FROM sign_in_failure WHERE last_at <= iif(scope = ?, ?, ?) "
                "AND NOT (scope <> ? AND failures >= ?)",
                (KIOSK, _before(now, _KIOSK_FORGETS), _before(now, _FORGETS), KIOSK, LOCKS_AT),
            )
            db.execute("UPDATE sign_in_failure SET last_at = ? WHERE last_at > ?", (now, now))

    def wait(self, scope: str, free: int, most: int = 300) -> int:
        """Whole seconds until the next try, after ``free`` failures without any."""
        found = self._ledger.row(
            "SELECT failures, last_at FROM sign_in_failure WHERE scope = ?", scope
        )
        if found is None:
            return 0
        passed = unstamp(self._ledger.now()) - unstamp(found[1])
        return max(0, ceil(wait_after(found[0], free, most) - passed.total_seconds()))

    def of(self, scope: str) -> int:
        """How many there have been."""
        found = self._ledger.row("SELECT failures FROM sign_in_failure WHERE scope = ?", scope)
        return int(found[0]) if found else 0

    def clear(self, scope: str) -> None:
        """Forget them, inside the caller's transaction."""
        self._ledger.db.execute("DELETE FROM sign_in_failure WHERE scope = ?", (scope,))

    def count(self, scope: str) -> int:
        """One more, inside the caller's transaction; how many there are now."""
        self._ledger.db.execute(
            "INSERT INTO sign_in_failure (scope, failures, last_at) VALUES (?, 1, ?) "
            "ON CONFLICT (scope) DO UPDATE "
            "SET failures = failures + 1, last_at = excluded.last_at",
            (scope, self._ledger.now()),
        )
        return self.of(scope)


def _before(now: str, span: timedelta) -> str:
    return stamp(unstamp(now) - span)
