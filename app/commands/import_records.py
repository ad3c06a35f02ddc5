"""``physio-kiosk import``: a pack into an empty clinic, or a list of patients."""

from collections import Counter
from pathlib import Path

import click

from app.commands.export import passphrase, progress
from app.core.errors import KioskError
from app.devices.clocks import SystemClock
from app.exports.unpack import Unpack
from app.store.lock import lock_folder
from app.usecases.records.importer import bring_in_pack
from app.usecases.records.people_file import Preview, Twins, bring_in, preview
from app.wiring import open_clinic

MOST_PROBLEMS = 20
STOP = "stop"
NO_PIN = "They have no PIN yet: set one or make a card when they come."


def import_file(
    data: Path, file: Path, passphrase_file: Path | None, yes: bool, twins: str | None
) -> None:
    """Bring in ``file`` for what it is. No kiosk may run on the folder meanwhile."""
    with lock_folder(data):
        if file.suffix.lower() == ".csv":
            _import_people(data, file, yes, Twins(twins) if twins else None)
        else:
            _import_pack(data, file, passphrase_file)


def _import_pack(data: Path, file: Path, passphrase_file: Path | None) -> None:
    locked = Unpack.is_locked(file)
    secret = passphrase(passphrase_file, ask=False)
    if locked and not secret:
        secret = str(click.prompt("Passphrase", hide_input=True))
    clinic = open_clinic(data, SystemClock(), create=True)
    try:
        with progress("Bringing records in") as work:
            patients = bring_in_pack(file, secret, clinic.store, work)
    finally:
        clinic.store.close()
    click.echo(f"Brought in {patients} {_noun(patients)}. {NO_PIN}")


def _import_people(data: Path, file: Path, yes: bool, twins: Twins | None) -> None:
    clinic = open_clinic(data, SystemClock(), create=True)
    try:
        found = preview(file, clinic)
        _show(found)
        if found.twins and twins is None:
            twins = _ask_about_twins(found, yes)
        count = len(found.rows) - (len(found.twins) if twins is Twins.SKIP else 0)
        if not yes and count:
            click.confirm(f"Add {count} {_noun(count)}?", abort=True)
        with progress("Adding patients") as work:
            added = bring_in(found, clinic, work=work, twins=twins)
    finally:
        clinic.store.close()
    click.echo(f"Added {added} {_noun(added)}. {NO_PIN if added else ''}".strip())


def _show(found: Preview) -> None:
    """How many would be added to what; or each problem, and then nothing is."""
    problems = [f"Line {row.line}: {said}" for row in found.wrong for said in row.problems]
    for line in problems[:MOST_PROBLEMS]:
        click.echo(line)
    if problems:
        more = len(problems) - MOST_PROBLEMS
        left = f" (and {more} more)" if more > 0 else ""
        noun = "problem" if len(problems) == 1 else "problems"
        raise KioskError(
            f"{len(problems)} {noun}{left}: nothing was added. Put the file right and try again."
        )
    if found.unused:
        click.echo(f"Columns that are not used: {', '.join(found.unused)}")
    for row in found.twins[:MOST_PROBLEMS]:
        born = f", {row.birth_year}" if row.birth_year else ""
        click.echo(f"Line {row.line}: {row.name}{born}. {row.twin}")
    if (left := len(found.twins) - MOST_PROBLEMS) > 0:
        click.echo(f"(and {left} more who may be here already)")
    for programme, count in sorted(Counter(row.programme for row in found.rows).items()):
        click.echo(f"{count} {_noun(count)}: {programme or 'no plan yet'}")


def _ask_about_twins(found: Preview, yes: bool) -> Twins:
    """Nobody is there twice by mistake: a person says so, here or with --twins."""
    count = len(found.twins)
    if yes:
        raise KioskError(
            f"{count} of {len(found.rows)} may be here already: nothing was added. "
            "Leave them out with --twins skip, or add them with --twins add."
        )
    question = f"Add {'it' if count == 1 else f'these {count}'} all the same, skip, or stop?"
    said = click.prompt(question, type=click.Choice([*Twins, STOP]), default=STOP)
    if said == STOP:
        raise click.Abort
    return Twins(said)


def _noun(count: int) -> str:
    return "patient" if count == 1 else "patients"
