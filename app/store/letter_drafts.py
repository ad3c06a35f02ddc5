"""Letters that have been begun: each is its author's alone until it is on paper."""

from app.core.letter_draft import LetterDraft
from app.store.ledger import Ledger


class LetterDrafts:
    """One for each patient and each of the staff."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def of(self, patient: str, staff: str) -> LetterDraft | None:
        """What ``staff`` has begun about ``patient``."""
        row = self._ledger.row(
            "SELECT addressee, summary, next_step FROM letter_draft "
            "WHERE patient_id = ? AND staff_id = ?",
            *(patient, staff),
        )
        return LetterDraft(*row) if row else None

    def keep(self, patient: str, staff: str, draft: LetterDraft) -> None:
        """In place of what was there; of a record that was erased meanwhile nothing is kept."""
        with self._ledger.write() as db:
            db.execute(
                "INSERT OR REPLACE INTO letter_draft SELECT id, ?, ?, ?, ?, ? "
                "FROM patient WHERE id = ?",
                (
                    *(staff, draft.addressee, draft.summary, draft.next_step),
                    *(self._ledger.now(), patient),
                ),
            )

    def drop(self, patient: str, staff: str) -> None:
        """It is on paper, or nobody wants it."""
        with self._ledger.write() as db:
            db.execute(
                "DELETE FROM letter_draft WHERE patient_id = ? AND staff_id = ?", (patient, staff)
            )
