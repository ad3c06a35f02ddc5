"""What a physio needs to write a letter, and what the audit says of it. No Qt."""

from app.usecases.needs import HasStore


def referrer(clinic: HasStore, patient: str) -> str:
    """Who sent the patient; empty where nobody entered it."""
    return clinic.store.patients.get(patient).referrer


def letter_printed(clinic: HasStore, patient: str, by: str) -> None:
    """The audit says that the letter was printed, or saved to be."""
    clinic.store.ledger.note_seen("letter printed", patient, by)
