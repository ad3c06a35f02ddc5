"""``physio-kiosk handout``: a page without a window."""

from pathlib import Path

from app.core.errors import KioskError
from app.services.saving import save
from app.wiring import load_library, paper, reading, today


def write_handout(data: Path, patient: str | None, programme: str | None, out: Path) -> None:
    """Write the page of a patient's plan, or of a programme as it stands."""
    if programme is not None:
        save(paper(load_library(data)).programme_page(programme, today()), out)
        return
    with reading(data) as clinic:
        found = clinic.store.patients.by_code(str(patient).replace(" ", ""))
        if found is None:
            raise KioskError("There is no patient with that code here. Check the six digits.")
        save(clinic.handout(found.id), out)
