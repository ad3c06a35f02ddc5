"""``physio-kiosk seed``: a made-up clinic of any size."""

from pathlib import Path

import click

from app.devices.clocks import SystemClock
from app.samples.demo_patient import CODE, PIN
from app.samples.seed_clinic import seeding
from app.wiring_content import load_library


def seed_clinic(data: Path, patients: int, sets: int, seed: int) -> None:
    """Fill an empty folder, with a bar that shows how far it has come."""
    library = load_library()
    work = seeding(data, library, SystemClock(), patients=patients, sets=sets, seed=seed)
    with work as steps, click.progressbar(length=max(sets, 1), label="Seeding") as bar:
        for written in steps:
            bar.update(written)
    click.echo(f"Wrote {patients} patients and {sets} sets. Everybody's PIN is {PIN}.")
    click.echo(f"Sign in as a patient with {CODE}.")
