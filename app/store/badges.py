"""Staff badges: one works at a time, and a lost one stops at once."""

from datetime import datetime

from app.store.credentials import Credentials, new_badge_text
from app.store.ledger import Ledger, unstamp

MADE, REVOKED = "badge made", "badge revoked"
_WORKS = "FROM badge JOIN staff ON staff.id = staff_id WHERE revoked_at IS NULL"


class Badges:
    """Makes and revokes badges. ``by`` is the id of the member of staff who asks."""

    def __init__(self, ledger: Ledger, credentials: Credentials) -> None:
        self._ledger = ledger
        self._credentials = credentials

    def new(self, staff: str, by: str | None = None) -> str:
        """The text for a new badge's QR code, shown this once; older badges stop working."""
        text, now = new_badge_text(), self._ledger.now()
        with self._ledger.write() as db:
            self._revoke(staff, now)
            db.table("badge").insert(
                {
                    "id": self._ledger.new_id(),
                    "staff_id": staff,
                    "token_hash": self._credentials.badge_hash(text),
                    "created_at": now,
                }
            )
            self._ledger.audit(MADE, staff, by)
        return text

    def revoke(self, staff: str, by: str | None = None) -> bool:
        """No badge of this person works from now on. Whether one did."""
        with self._ledger.write():
            stopped = self._revoke(staff, self._ledger.now())
            if stopped:
                self._ledger.audit(REVOKED, staff, by)
        return stopped

    def number_of(self, text: str) -> str:
        """The number of whoever's working badge says ``text``, "" when it is nobody's."""
        token = self._credentials.badge_hash(text)
        found = self._ledger.row(
            f"SELECT number {_WORKS} AND archived_at IS NULL AND token_hash = ?", token
        )
        return str(found[0]) if found else ""

    def working(self) -> dict[str, datetime]:
        """When the badge that works was made, by the id of whose it is."""
        rows = self._ledger.rows(f"SELECT staff_id, badge.created_at {_WORKS}")
        return {str(staff): unstamp(made) for staff, made in rows}

    def _revoke(self, staff: str, now: str) -> bool:
        changed = self._ledger.db.conn.execute(
            "UPDATE badge SET revoked_at = ? WHERE staff_id = ? AND revoked_at IS NULL",
            (now, staff),
        ).rowcount
        return changed > 0
