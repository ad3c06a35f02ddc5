"""``physio-kiosk export`` and ``nightly``: the records as packs."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

import click

from app.core.dataset.choice import Privacy
from app.core.errors import KioskError
from app.core.long_work import LongWork
from app.devices.clocks import SystemClock
from app.exports.order import Format
from app.exports.place import check_place, said_plainly
from app.exports.write import NOT_MADE, SQLITE_NAME
from app.regular_file import NoFileError, TooLargeError, read_regular
from app.usecases.records.export_request import Request
from app.wiring import reading
from app.wiring_records import backup_shift, exporter, night_shift

LONGEST_PASSPHRASE_FILE = 100_000
"""Bytes; only the first line is looked at."""


def export_pack(
    data: Path,
    out: Path,
    formats: str,
    codes: tuple[str, ...],
    days: tuple[date | None, date | None],
    privacy: str,
    key_name: str,
    secret: str,
    snomed: bool,
    *,
    transaction: bool = False,
) -> None:
    """Write the pack, with a bar that shows how far it has come."""
    request = Request(
        out=out,
        formats=_formats(formats),
        patients=_patients(data, codes) if codes else None,
        first=days[0],
        last=days[1],
        privacy=Privacy(privacy),
        key_name=key_name,
        passphrase=secret,
        snomed=snomed,
        transaction=transaction,
    )
    with progress("Exporting") as work, _place(request) as asked:
        done = replace(exporter(data, SystemClock()).export(asked, work), out=out)
    noun = "patient" if done.patients == 1 else "patients"
    click.echo(f"Wrote {done.out}: {done.patients} {noun}.")
    if done.unmade:
        count = f"{done.unmade} letter{'s' if done.unmade > 1 else ''}"
        click.echo(
            f"{count} could not be made: {NOT_MADE} in the pack says whose, and why.", err=True
        )


@contextmanager
def _place(request: Request) -> Iterator[Request]:
    """A SQLite file on its own is taken out of a pack, which goes when it has been."""
    if request.out.suffix.lower() not in (".sqlite", ".sqlite3", ".db"):
        yield request
        return
    out = request.out
    if request.formats != (Format.SQLITE,) or request.passphrase:
        raise KioskError(
            f"{out.name} can hold the format sqlite only, and without a passphrase. "
            "Name a .zip file for anything else."
        )
    with said_plainly(out):
        check_place(out)
        with TemporaryDirectory(prefix=f".{out.name}-", dir=out.parent) as folder:
            pack = Path(folder) / "pack.zip"
            yield replace(request, out=pack)
            with ZipFile(pack) as file:
                file.extract(SQLITE_NAME, folder)
            (Path(folder) / SQLITE_NAME).chmod(0o600)
            (Path(folder) / SQLITE_NAME).replace(out)


def export_tonight(data: Path) -> None:
    """Make the day's backup and write the night's pack, if they are due; say what was done."""
    clock, wrong = SystemClock(), None
    try:
        with progress("Backing up") as work:
            kept = backup_shift(data, clock).due(work)
    except KioskError as error:  # the pack is written all the same
        kept, wrong = None, error
    with progress("Exporting") as work:
        done = night_shift(data, clock).run(work)
    for file in [kept and kept.file, done and done.out]:
        if file:
            click.echo(f"Wrote {file}.")
    if wrong is not None:
        raise wrong
    if not (kept or done):
        click.echo("Nothing is due.")


def say_passphrase(data: Path) -> None:
    """What opens the packs of the night."""
    with reading(data) as clinic:
        click.echo(clinic.store.pack_passphrase())


def passphrase(file: Path | None, *, ask: bool) -> str:
    """From a file, or typed twice without being shown; empty for none.

    KioskError for a file without one: nothing is written in the clear that was to be locked.
    """
    if file is None:
        typed = click.prompt("Passphrase", hide_input=True, confirmation_prompt=True) if ask else ""
        return str(typed)
    with said_plainly(file, reading=True):
        try:
            found = read_regular(file, LONGEST_PASSPHRASE_FILE).partition(b"\n")[0]
        except (NoFileError, TooLargeError) as error:
            raise KioskError(f"{file} does not hold a passphrase. Choose another file.") from error
    try:
        secret = found.decode().strip()
    except UnicodeDecodeError as error:
        raise KioskError(f"{file} is not plain text. Write the passphrase in UTF-8.") from error
    if not secret:
        raise KioskError(f"{file} is empty. Write the passphrase on its first line.")
    return secret


@contextmanager
def progress(label: str) -> Iterator[LongWork]:
    """Work that moves a bar where there is a terminal to draw it on."""
    steps, shown = 1000, sys.stderr
    if not shown.isatty():
        yield LongWork()
        return
    with click.progressbar(length=steps, label=label, file=shown) as bar:

        def watch(share: float, what: str) -> None:
            bar.label = what
            bar.update(int(share * steps) - bar.pos)

        yield LongWork(watch)
        bar.update(steps - bar.pos)


def _formats(said: str) -> tuple[Format, ...]:
    words = [word.strip().lower() for word in said.split(",") if word.strip()]
    known = [form.value for form in Format]
    for word in words:
        if word not in known:
            raise KioskError(f'There is no format "{word}". There are: {", ".join(known)}.')
    return tuple(Format(word) for word in dict.fromkeys(words))


def _patients(data: Path, codes: tuple[str, ...]) -> tuple[str, ...]:
    found = []
    with reading(data) as clinic:
        for code in codes:
            patient = clinic.store.patients.by_code(code.replace(" ", ""))
            if patient is None:
                raise KioskError("There is no patient with that code here. Check the six digits.")
            found.append(patient.id)
    return tuple(dict.fromkeys(found))
