"""How the commands that look at the audit are called."""

from pathlib import Path

import click

from app.commands.data import DATA, folder


@click.group()
def audit() -> None:
    """Look whether the audit is as it was written."""


@audit.command()
@DATA
@click.option(
    "--mark",
    "marks",
    metavar="MARK",
    multiple=True,
    help="From a letter or a pack, such as 1042-7f3a-91c2-0b44-5d1e; repeat it.",
)
def verify(data: Path | None, marks: tuple[str, ...]) -> None:
    """Look at every entry of the audit, and name the first one that is not as it was written.

    \b
    Example:  physio-kiosk audit verify --data clinic --mark 1042-7f3a-91c2-0b44-5d1e
    """
    from app.commands.audit import verify_audit

    verify_audit(folder(data), marks)
