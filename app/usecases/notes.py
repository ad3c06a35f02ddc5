"""What staff write about a patient. No Qt."""

from app.core.staff import Staff
from app.usecases.needs import HasStore


def write(clinic: HasStore, staff: Staff, patient: str, words: str) -> None:
    """A note."""
    clinic.store.rights.check(patient, staff)
    clinic.store.notes.add(patient, words, staff)


def change(clinic: HasStore, staff: Staff, note: str, words: str) -> None:
    """Other words for a note; what it said before stays in the record."""
    if (patient := clinic.store.notes.patient_of(note)) is not None:
        clinic.store.rights.check(patient, staff)
    clinic.store.notes.change(note, words, staff)
