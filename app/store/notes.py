"""Notes of the staff about a patient. None is ever changed."""

from dataclasses import dataclass
from datetime import datetime

from app.core.errors import KioskError
from app.core.own_words import clean_words
from app.core.roles import Action
from app.core.staff import Staff
from app.store.ledger import Ledger, unstamp

LONGEST = 2000


@dataclass(frozen=True, slots=True)
class Note:
    """``by`` is a staff id, None for a note that nobody signed in wrote."""

    id: str
    words: str
    by: str | None
    when: datetime


class Notes:
    """The notes about all patients."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def of(self, patient: str) -> tuple[Note, ...]:
        """Every note, the newest first."""
        rows = self._ledger.rows(
            "SELECT id, words, staff_id, at FROM note WHERE patient_id = ? "
            "ORDER BY at DESC, id DESC",
            patient,
        )
        return tuple(Note(note, words, by, unstamp(at)) for note, words, by, at in rows)

    def add(self, patient: str, words: str, staff: Staff) -> None:
        """Writes one. Raises KioskError for no words, too many, or who may not."""
        staff.require(Action.WRITE_NOTE)
        words = clean_words(words, lines=True)
        if not words:
            raise KioskError("Write something first, then save the note.")
        if len(words) > LONGEST:
            raise KioskError(
                f"This note has {len(words)} letters, and {LONGEST} is the most. Shorten it."
            )
        with self._ledger.write() as db:
            note = self._ledger.new_id()
            db.table("note").insert(
                {
                    "id": note,
                    "patient_id": patient,
                    "staff_id": staff.id,
                    "words": words,
                    "at": self._ledger.now(),
                }
            )
            self._ledger.audit("note written", patient, staff.id)
