"""``physio-kiosk import``: a pack into an empty clinic, or a list of patients."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import click

from app.commands.export import passphrase, progress
from app.core.errors import KioskError
from app.devices.clocks import SystemClock
from app.exports.unpack import Unpack
from app.store.lock import lock_folder
from app.usecases.records.importer import bring_in_pack
from app.usecases.records.people_columns import keep_columns, kept_columns
from app.usecases.records.people_file import (
    PersonRow,
    Preview,
    Twins,
    bring_in,
    headings_of,
    preview,
)
from app.wiring import open_clinic

LISTS = (".csv", ".tsv", ".txt", ".xlsx", ".xls")
MOST_PROBLEMS = 20
STOP = "stop"
NO_PIN = "They have no PIN yet: set one or make a card when they come."


def import_file(
    data: Path,
    file: Path,
    passphrase_file: Path | None,
    yes: bool,
    twins: str | None,
    columns: Sequence[str] = (),
) -> None:
    """Bring in ``file`` for what it is. No kiosk may run on the folder meanwhile."""
    said = dict(map(_column, columns))
    with lock_folder(data):
        if file.suffix.lower() in LISTS:
            _import_people(data, file, yes, Twins(twins) if twins else None, said)
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


def _import_people(
    data: Path, file: Path, yes: bool, twins: Twins | None, said: dict[str, str]
) -> None:
    headings = headings_of(file)
    said = {**kept_columns(data, headings), **said}
    clinic = open_clinic(data, SystemClock(), create=True)
    try:
        found = preview(file, clinic, said)
        _show(found)
        decided = _decided(found, twins, yes)
        count = len(found.rows) - [*decided.values()].count(Twins.SKIP)
        if not yes and count:
            click.confirm(f"Add {count} {_noun(count)}?", abort=True)
        with progress("Adding patients") as work:
            added = bring_in(found, clinic, work=work, twins=decided)
        if said:
            keep_columns(data, headings, said)
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
    for heading, field in zip(found.columns.headings, found.columns.fields, strict=True):
        if field and field != heading.casefold():
            click.echo(f"{heading}: {field}")
    if found.unused:
        click.echo(f"Columns that are not used: {', '.join(found.unused)}")
    if found.unsaid:
        count = len(found.unsaid)
        click.echo(
            f"{count} {_noun(count)} without a language in the list: "
            f"{found.unsaid[0].language}, this clinic's own"
        )
    for programme, count in sorted(Counter(row.programme for row in found.rows).items()):
        click.echo(f"{count} {_noun(count)}: {programme or 'no plan yet'}")


def _decided(found: Preview, twins: Twins | None, yes: bool) -> dict[int, Twins]:
    """Nobody is there twice by mistake: a person says so of each, here or with --twins of all."""
    rows = found.twins
    if twins is not None or yes:
        for row in rows[:MOST_PROBLEMS]:
            click.echo(_told(row))
        if (left := len(rows) - MOST_PROBLEMS) > 0:
            click.echo(f"(and {left} more who may be here already)")
        if rows and twins is None:
            raise KioskError(
                f"{len(rows)} of {len(found.rows)} may be here already: nothing was added. "
                "Leave them out with --twins skip, or add them with --twins add."
            )
        return dict.fromkeys((row.line for row in rows), twins or Twins.SKIP)
    decided: dict[int, Twins] = {}
    for number, row in enumerate(rows):
        said = click.prompt(
            f"{_told(row)} ({number + 1} of {len(rows)})",
            type=click.Choice([*Twins, *(f"{it} all" for it in Twins), STOP]),
            default=STOP,
        )
        if said == STOP:
            raise click.Abort
        choice = Twins(said.removesuffix(" all"))
        if said.endswith(" all"):
            return {**decided, **dict.fromkeys((it.line for it in rows[number:]), choice)}
        decided[row.line] = choice
    return decided


def _told(row: PersonRow) -> str:
    born = f", {row.birth_year}" if row.birth_year else ""
    return f"Line {row.line}: {row.name}{born}. {row.twin}"


def _column(said: str) -> tuple[str, str]:
    heading, given, field = said.rpartition("=")
    if not given or not heading.strip():
        raise KioskError(f'"{said}" says of no column what it is. Write --column "Heading=name".')
    return heading.strip(), field.strip()


def _noun(count: int) -> str:
    return "patient" if count == 1 else "patients"
