"""Notes of the staff about a patient. None is ever changed: another one replaces it."""

from dataclasses import dataclass, replace
from datetime import datetime

from app.core.errors import KioskError
from app.core.own_words import clean_words
from app.core.roles import Action
from app.core.staff import Staff
from app.store.ledger import Ledger, unstamp

LONGEST = 2000


@dataclass(frozen=True, slots=True)
class Note:
    """``by`` is a staff id, None for a note that nobody signed in wrote. ``former`` are those that
    it replaced, one after the other, the newest first."""

    id: str
    words: str
    by: str | None
    when: datetime
    replaces: str | None = None
    former: tuple["Note", ...] = ()


class Notes:
    """The notes about all patients."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def of(self, patient: str) -> tuple[Note, ...]:
        """Every note that no other replaces, the one that was begun last first."""
        rows = self._ledger.rows(
            "SELECT id, words, staff_id, at, replaces FROM note WHERE patient_id = ?", patient
        )
        notes = {it[0]: Note(it[0], it[1], it[2], unstamp(it[3]), it[4]) for it in rows}
        replaced = {it.replaces for it in notes.values()}
        now = [_with_former(it, notes) for it in notes.values() if it.id not in replaced]
        return tuple(sorted(now, key=_begun, reverse=True))

    def add(self, patient: str, words: str, staff: Staff) -> None:
        """Writes one. Raises KioskError for no words, too many, or who may not."""
        self._write(patient, _checked(words, staff), staff, None)

    def change(self, note: str, words: str, staff: Staff) -> None:
        """Puts one right: the former one stays to be read. Raises KioskError for no words, too
        many, who may not, and for a note that a colleague has put right meanwhile."""
        words = _checked(words, staff)
        with self._ledger.write():
            found = self._ledger.row(
                "SELECT patient_id, words, EXISTS (SELECT 1 FROM note AS it WHERE it.replaces = "
                "note.id) FROM note WHERE id = ?",
                note,
            )
            if found is None:
                raise KioskError("That note is not here any more. Look at the page again.")
            patient, before, gone = found
            if gone:
                raise KioskError(
                    "A colleague has just changed this note. Read theirs, then change it again."
                )
            if words != before:
                self._write(patient, words, staff, note)

    def patient_of(self, note: str) -> str | None:
        """Whose record a note is in, if it is there."""
        found = self._ledger.row("SELECT patient_id FROM note WHERE id = ?", note)
        return str(found[0]) if found else None

    def _write(self, patient: str, words: str, staff: Staff, replaces: str | None) -> None:
        with self._ledger.write() as db:
            db.table("note").insert(
                {
                    "id": self._ledger.new_id(),
                    "patient_id": patient,
                    "staff_id": staff.id,
                    "words": words,
                    "at": self._ledger.now(),
                    "replaces": replaces,
                }
            )
            said = "note changed" if replaces else "note written"
            self._ledger.audit(said, patient, staff.id)


def _checked(words: str, staff: Staff) -> str:
    staff.require(Action.WRITE_NOTE)
    words = clean_words(words, lines=True)
    if not words:
        raise KioskError("Write something first, then save the note.")
    if len(words) > LONGEST:
        raise KioskError(
            "This note has {number} letters, and {most} is the most. Shorten it.",
            number=len(words),
            most=LONGEST,
        )
    return words


def _with_former(note: Note, notes: dict[str, Note]) -> Note:
    former, at = [], note.replaces
    while at in notes:
        former.append(notes[at])
        at = notes[at].replaces
    return replace(note, former=tuple(former))


def _begun(note: Note) -> tuple[datetime, str]:
    """By when its first version was written: a note that is put right stays where it stood."""
    first = note.former[-1] if note.former else note
    return first.when, first.id
