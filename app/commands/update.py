"""``physio-kiosk update``: another version of an installed package."""

from pathlib import Path

import click

from app.core.long_work import LongWork
from app.devices.clocks import SystemClock
from app.devices.update_file import Versions
from app.store import updating
from app.wiring_folder import key_file


def take(given: Path) -> None:
    """Ask for the version in a file or folder."""
    name = Versions().take(given)
    click.echo(f"{name} is signed by whom you trust. It is tried on a copy of the records first.")


def go_back() -> None:
    """Ask for the version before."""
    Versions().go_back()
    click.echo("The version before comes back, unless something saved since would be lost.")


def rehearse(data: Path) -> None:
    """Look whether this version can take over the records; change nothing."""
    updating.rehearse(data, LongWork(), key_file())


def take_back(data: Path) -> None:
    """Give the records this version's shape again."""
    aside = updating.take_back(data, SystemClock(), LongWork(), key_file())
    if aside is not None:
        click.echo(f"What the newer version had made of them is in {aside}.")
