"""``physio-kiosk staff``: who works here, without the staff side."""

import sys
from pathlib import Path

import click

from app.commands.numbers_to_call import ask_emergency_number
from app.core.errors import KioskError
from app.core.roles import Role
from app.core.staff import check_name, check_number, check_secret
from app.devices.clocks import SystemClock
from app.wiring import open_clinic, reading

STATES = {(False, False): "", (True, False): "locked", (False, True): "left", (True, True): "left"}


def add_staff(data: Path, number: str, name: str, role: str) -> None:
    """Add somebody; their secret is asked for twice and never shown."""
    check_number(number)
    check_name(name)
    secret = new_secret(Role(role))
    clinic = open_clinic(data, SystemClock(), create=True)
    try:
        ask_emergency_number(clinic.store.settings)
        staff = clinic.store.staff.add(number, name, Role(role), secret)
    finally:
        clinic.store.close()
    click.echo(f"{staff.name} signs in with the number {staff.number}.")


def list_staff(data: Path) -> None:
    """Everybody's number, role and name."""
    with reading(data) as clinic:
        members = clinic.store.staff.all()
    if not members:
        click.echo("Nobody works here yet. See: physio-kiosk staff add --help")
    for member in members:
        staff, state = member.staff, STATES[member.locked, member.archived]
        click.echo(f"{staff.number}  {staff.role.value:10}  {state:6}  {staff.name}")


def unlock_staff(data: Path, number: str) -> None:
    """Let somebody in again."""
    clinic = open_clinic(data, SystemClock(), create=False)
    try:
        staff = clinic.store.staff.unlock(number)
    finally:
        clinic.store.close()
    click.echo(f"{staff.number} may sign in again.")


def new_secret(role: Role) -> str:
    """A PIN or passphrase, the same twice: typed unseen, or two lines of standard input."""
    what = "Passphrase, at least 12 letters" if role is Role.ADMIN else "PIN, at least 6 digits"
    if sys.stdin.isatty():
        secret = click.prompt(what, hide_input=True)
        check_secret({role}, secret)
        again = click.prompt("The same again", hide_input=True)
    else:
        secret, again = (sys.stdin.readline().rstrip("\n") for _ in range(2))
    if secret != again:
        raise KioskError("The two are not the same. Nothing was changed: try again.")
    return check_secret({role}, secret)
