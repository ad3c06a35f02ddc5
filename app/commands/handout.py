"""``physio-kiosk handout``: pages without a window."""

import sys
from functools import cache
from pathlib import Path

import click

from app.commands.numbers_to_call import warn
from app.core.errors import KioskError
from app.core.patient import Patient
from app.core.print_form import Wanted
from app.devices.printing.saving import save
from app.documents.handout import ClinicHeader
from app.usecases.needs import HasStore
from app.usecases.papers import NOBODY
from app.wiring import reading
from app.wiring_content import load_library
from app.wiring_paper import paper, today, wording


def write_handout(
    data: Path, patient: str | None, programme: str | None, out: Path, wanted: Wanted
) -> None:
    """Write the pages of a patient's plan, or of a programme as it stands."""
    if programme is not None:
        library = cache(lambda: load_library(data))
        maker, head = paper(library, wording(library, data)), _letterhead(data)
        save(maker.programme_handout(programme, today(), head, wanted).pdf, out)
        warn(head.uncalled)
        return
    with reading(data) as clinic:
        save(clinic.handout(find(clinic, str(patient)).id, wanted).pdf, out)
        warn(clinic.uncalled())


def write_all_handouts(data: Path, folder: Path, wanted: Wanted) -> tuple[int, list[str]]:
    """Write one file for each patient with a plan, named by code; one failing stops no other.

    Gives how many were written, and a sentence for each that was not.
    """
    written, failures = 0, []
    with reading(data) as clinic:
        patients = clinic.store.patients.with_plan()
        said = sys.stderr
        with click.progressbar(patients, label="Handouts", file=said) as waiting:
            for patient in waiting:
                try:
                    pages = clinic.handout(patient.id, wanted)
                    save(pages.pdf, folder / f"{patient.code}.pdf")
                    written += 1
                except KioskError as error:
                    failures.append(f"{patient.code}: {error}")
        if written:
            warn(clinic.uncalled())
    return written, failures


def _letterhead(data: Path) -> ClinicHeader:
    """What the clinic of a data folder prints at the top; nothing where there is none to read."""
    if not (data / "kiosk.db").exists():
        return NOBODY
    try:
        with reading(data) as clinic:
            return clinic.letterhead()
    except KioskError:
        return NOBODY


def find(clinic: HasStore, code: str) -> Patient:
    """The patient with this code, spaces left out. Raises KioskError when there is none, and for a
    record that is only kept."""
    found = clinic.store.patients.by_code(code.replace(" ", ""))
    if found is None:
        raise KioskError("There is no patient with that code here. Check the six digits.")
    clinic.store.rights.may_leave(found.id)
    return found
