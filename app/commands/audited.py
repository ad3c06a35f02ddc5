"""How the commands that look at the audit are called."""

from datetime import datetime
from pathlib import Path

import click

from app.commands.data import DATA, folder

_DAY = click.DateTime(["%Y-%m-%d"])


@click.group()
def audit() -> None:
    """Look whether the audit is as it was written, and hand it out."""


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


@audit.command()
@DATA
@click.option(
    "--out", type=click.Path(path_type=Path), required=True, help="A file such as audit.ndjson."
)
@click.option("--from", "first", metavar="DATE", type=_DAY, help="First day, such as 2026-01-31.")
@click.option("--to", "last", metavar="DATE", type=_DAY, help="Last day, included.")
def export(data: Path | None, out: Path, first: datetime | None, last: datetime | None) -> None:
    """Write the audit as FHIR AuditEvents, one a line: staff by name, patients by code alone.

    \b
    Example:  physio-kiosk audit export --data clinic --out audit.ndjson --from 2026-11-01
    """
    from app.commands.audit import export_audit

    export_audit(folder(data), out, first and first.date(), last and last.date())
