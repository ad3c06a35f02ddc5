"""The numbers that handouts print: asked for at set-up, and missed when a page is written."""

import sys
from collections.abc import Iterable

import click

from app.core.errors import KioskError
from app.core.settings import read_setting
from app.core.signs import Call
from app.store.settings import Settings

NAME = "emergency_number"
LACKING = {
    Call.EMERGENCY: f"no emergency number is set. Set it: physio-kiosk settings {NAME} 112",
    Call.CLINIC: "no telephone number of the clinic is set. "
    'Set it: physio-kiosk settings clinic_contact "01632 960 117"',
}


def warn(uncalled: Iterable[Call], about: str = "Warning") -> None:
    """One line on the error output for each number that is missing."""
    for call in uncalled:
        click.echo(f"{about}: {LACKING[call]}", err=True)


def ask_emergency_number(settings: Settings) -> None:
    """Ask for it and store it, where nobody has yet; where nobody can be asked, say how to."""
    if settings.get(NAME):
        return
    if not sys.stdin.isatty():
        warn([Call.EMERGENCY], "Still to do")
        return
    said = click.prompt(
        "Emergency number to print on handouts, such as 112 (Enter: later)",
        default="",
        show_default=False,
        value_proc=_number,
    )
    if said:
        settings.set(NAME, said)
    else:
        warn([Call.EMERGENCY], "Still to do")


def _number(text: str) -> str:
    try:
        return str(read_setting(NAME, text.strip()))
    except KioskError as error:
        raise click.UsageError(str(error)) from error
