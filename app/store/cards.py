"""Patients' cards: one works at a time, and a lost one stops at once."""

from dataclasses import dataclass
from datetime import datetime

from app.store.credentials import Credentials, new_card_text
from app.store.ledger import Ledger, unstamp


@dataclass(frozen=True, slots=True)
class IssuedCard:
    """One card that was made for a patient; what is on it is not kept."""

    made: datetime
    revoked: datetime | None


class Cards:
    """Makes and revokes cards. ``by`` is the id of the member of staff who asks."""

    def __init__(self, ledger: Ledger, credentials: Credentials) -> None:
        self._ledger = ledger
        self._credentials = credentials

    def new(self, patient: str, by: str | None = None) -> str:
        """The text for a new card's QR code, shown this once; older cards stop working."""
        text, now = new_card_text(), self._ledger.now()
        with self._ledger.write() as db:
            self._revoke(patient, now)
            db.table("card").insert(
                {
                    "id": self._ledger.new_id(),
                    "patient_id": patient,
                    "token_hash": self._credentials.card_hash(text),
                    "created_at": now,
                }
            )
            self._ledger.audit("card made", patient, by)
        return text

    def revoke(self, patient: str, by: str | None = None) -> bool:
        """No card of this patient works from now on. Whether one did."""
        with self._ledger.write():
            stopped = self._revoke(patient, self._ledger.now())
            if stopped:
                self._ledger.audit("card revoked", patient, by)
        return stopped

    def of(self, patient: str) -> tuple[IssuedCard, ...]:
        """All cards ever made for a patient, newest first."""
        return tuple(
            IssuedCard(unstamp(made), revoked and unstamp(revoked))
            for made, revoked in self._ledger.rows(
                "SELECT created_at, revoked_at FROM card WHERE patient_id = ? "
                "ORDER BY created_at DESC, id DESC",
                patient,
            )
        )

    def _revoke(self, patient: str, now: str) -> bool:
        changed = self._ledger.db.conn.execute(
            "UPDATE card SET revoked_at = ? WHERE patient_id = ? AND revoked_at IS NULL",
            (now, patient),
        ).rowcount
        return bool(changed)
