"""``physio-kiosk patient add``: a patient without the staff side."""

from pathlib import Path

import click

from app.core.errors import KioskError
from app.core.plan import plan_from
from app.core.plan_check import must_be_confirmed
from app.devices.clocks import SystemClock
from app.usecases.people import suggest_pin
from app.wiring import open_clinic
from app.wiring_paper import today


def add_patient(data: Path, name: str, programme: str) -> None:
    """Add a patient with a plan from ``programme`` and print how they sign in."""
    clinic = open_clinic(data, SystemClock(), create=True)
    try:
        chosen = clinic.library.programmes.get(programme)
        if chosen is None:
            known = ", ".join(sorted(clinic.library.programmes))
            raise KioskError(f'There is no programme "{programme}". There are: {known}.')
        plan = plan_from(chosen, clinic.library.exercises, today())
        must_be_confirmed(plan)
        pin = suggest_pin()
        patient = clinic.store.patients.add(name, pin=pin)
        clinic.store.plans.save(plan, patient.id)
    finally:
        clinic.store.close()
    click.echo(f"Code {patient.code[:3]} {patient.code[3:]}, PIN {pin}. Write them down: the PIN")
    click.echo("is not shown again.")
