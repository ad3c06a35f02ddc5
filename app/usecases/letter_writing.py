"""What a physio needs to write a letter, and what the audit says of it. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.core.roles import Action

if TYPE_CHECKING:
    from app.core.letter_draft import LetterDraft
    from app.core.staff import Staff
    from app.usecases.needs import HasStore


class Begun(NamedTuple):
    """Who sent the patient, empty where nobody entered it; and what the author has typed so far."""

    referrer: str
    draft: LetterDraft | None


def begun(clinic: HasStore, patient: str, by: Staff) -> Begun:
    """Where a letter stands when its author opens it. KioskError for who may write none, or for a
    restricted record that they may not see."""
    by.require(Action.EXPORT_RECORD)
    store = clinic.store
    store.rights.check(patient, by)
    return Begun(store.patients.get(patient).referrer, store.letter_drafts.of(patient, by.id))


def keep_letter(clinic: HasStore, patient: str, by: str, draft: LetterDraft) -> None:
    """What was typed waits for its author, whatever locks or signs out."""
    clinic.store.letter_drafts.keep(patient, by, draft)


def drop_letter(clinic: HasStore, patient: str, by: str) -> None:
    """Nobody wants what was typed."""
    clinic.store.letter_drafts.drop(patient, by)


def letter_printed(clinic: HasStore, patient: str, by: str) -> None:
    """The audit says that the letter was printed, or saved to be; nothing waits any more."""
    clinic.store.ledger.note_seen("letter printed", patient, by)
    drop_letter(clinic, patient, by)
