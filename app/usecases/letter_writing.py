"""What a physio needs to write a letter, and what the audit says of it. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from app.core.letter_draft import LetterDraft
    from app.usecases.needs import HasStore


class Begun(NamedTuple):
    """Who sent the patient, empty where nobody entered it; and what the author has typed so far."""

    referrer: str
    draft: LetterDraft | None


def begun(clinic: HasStore, patient: str, by: str) -> Begun:
    """Where a letter stands when its author opens it."""
    store = clinic.store
    return Begun(store.patients.get(patient).referrer, store.letter_drafts.of(patient, by))


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
