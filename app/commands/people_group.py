"""Commands that look after patients and staff. Each imports what it needs."""

from pathlib import Path

import click

from app.commands.data import DATA, folder


@click.group()
def patient() -> None:
    """Look after patients."""


@patient.command()
@DATA
@click.option("--programme", metavar="ID", default="mid-upper-back", help="What to start with.")
@click.option("--name", prompt="Name", help="For staff only; it is asked for when left out.")
def add(data: Path | None, programme: str, name: str) -> None:
    """Add a patient who starts a programme today; says the code and PIN once.

    \b
    Example:  physio-kiosk patient add --data clinic --programme mid-upper-back
    """
    from app.commands.patient import add_patient

    add_patient(folder(data), name, programme)


@click.group()
def staff() -> None:
    """Look after staff: who signs in to the staff side, and as what."""


@staff.command("add")
@DATA
@click.option("--number", prompt="Number, three digits", help="What they sign in with.")
@click.option("--name", prompt="Name", help="Shown on the staff side only.")
@click.option("--role", type=click.Choice(["physio", "front_desk", "admin"]), prompt="Role")
def add_staff(data: Path | None, number: str, name: str, role: str) -> None:
    """Add somebody who works here; asks for their PIN, or an admin's passphrase, twice.

    \b
    Example:  physio-kiosk staff add --data clinic --number 103 --name "A Name" --role admin
    """
    from app.commands.staff import add_staff

    add_staff(folder(data), number, name, role)


@staff.command("list")
@DATA
def list_staff(data: Path | None) -> None:
    """List everybody who works here.

    \b
    Example:  physio-kiosk staff list --data clinic
    """
    from app.commands.staff import list_staff

    list_staff(folder(data))


@staff.command()
@DATA
@click.argument("number")
def unlock(data: Path | None, number: str) -> None:
    """Let somebody in again after too many wrong tries.

    \b
    Example:  physio-kiosk staff unlock --data clinic 101
    """
    from app.commands.staff import unlock_staff

    unlock_staff(folder(data), number)
