"""``physio-kiosk calendar``: when the sessions of a plan are, for a phone."""

from pathlib import Path

from app.commands.handout import find
from app.core.calendar import calendar
from app.core.errors import KioskError
from app.devices.printing.saving import save
from app.documents.handout_model import words_of
from app.wiring import reading


def write_calendar(data: Path, patient: str, out: Path) -> None:
    """Write the sessions of a patient's plan as .ics, from today on."""
    with reading(data) as clinic:
        whose = find(clinic, patient).id
        plan = clinic.store.plans.current(whose)
        if plan is None:
            raise KioskError("This patient has no plan. Start one first.")
        words = words_of(clinic.library.texts).calendar
        save(calendar(plan, clinic.slot().day, words.title, whose).encode(), out)
