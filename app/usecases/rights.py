"""What a patient asks of the clinic about their record: decided by whoever may, with a ground."""

from contextlib import suppress
from pathlib import Path
from typing import Protocol

from app.core.errors import KioskError
from app.core.rights import GROUNDS, ClinicDecision, Ground
from app.core.roles import Action
from app.core.staff import Staff
from app.store.backups import note_erased_beside
from app.usecases.needs import HasFolder, HasStore


class Erasing(HasStore, HasFolder, Protocol):
    """Takes a record away, here and in the backups beside it."""


def may_leave(clinic: HasStore, staff: Staff, *patients: str) -> None:
    """Asked when a page is printed or saved that was made before. KioskError where the record of
    one of ``patients`` was restricted for ``staff`` meanwhile, or erased."""
    for patient in patients:
        clinic.store.rights.may_leave(patient, staff.id)


def decide(
    clinic: Erasing, staff: Staff, patient: str, decision: ClinicDecision, ground: Ground
) -> None:
    """Does it, and notes it with its ground. KioskError for who may not, and for a ground that
    does not go with the decision; then nothing has changed."""
    staff.require(
        Action.ERASE_RECORD if decision is ClinicDecision.ERASE else Action.RESTRICT_RECORD
    )
    if ground not in GROUNDS[decision]:
        raise KioskError("Choose why first.")
    store = clinic.store
    match decision:
        case ClinicDecision.RESTRICT:
            store.rights.restrict(patient, ground, staff)
        case ClinicDecision.LIFT:
            store.rights.lift(patient, ground, staff)
        case ClinicDecision.REFUSE:
            store.rights.refuse(patient, ground, staff)
        case ClinicDecision.ERASE:
            with store.ledger.write():
                if not store.patients.get(patient).archived:
                    store.patients.archive(patient, staff.id)
                store.erasure.erase(patient, staff, ground)
            store.erasure.fold()
            list_beside(clinic.folder, patient)


def list_beside(folder: Path | None, patient: str) -> None:
    """Names an erased record beside the backups at once; what they hold of it goes with the next
    backup. A disk that refuses does not undo the erasure: the records have the list as well."""
    if folder is not None:
        with suppress(KioskError, OSError):
            note_erased_beside(folder, patient)
