"""How the commands that take records out and in are called."""

from datetime import datetime
from pathlib import Path

import click

from app.commands.data import DATA, folder

_FILE = click.Path(path_type=Path, dir_okay=False)
_DAY = click.DateTime(["%Y-%m-%d"])
_PRIVACIES = ["identified", "pseudonymised", "deidentified"]

_SECRET = click.option(
    "--passphrase-file", type=_FILE, help="A file whose first line is the passphrase."
)


@click.command()
@DATA
@click.option(
    "--out",
    type=_FILE,
    required=True,
    help="The pack to write; replaces one of that name. A .sqlite file is one without a pack.",
)
@click.option(
    "--format",
    "formats",
    default="csv,xlsx,fhir,json",
    show_default=True,
    help="Any of csv, xlsx, fhir, json, sqlite, parquet and pdf (letters).",
)
@click.option("--patient", "codes", metavar="CODE", multiple=True, help="Only this one; repeat it.")
@click.option("--from", "first", metavar="DATE", type=_DAY, help="First day, such as 2026-01-31.")
@click.option("--to", "last", metavar="DATE", type=_DAY, help="Last day, included.")
@click.option("--privacy", type=click.Choice(_PRIVACIES), default=_PRIVACIES[0], show_default=True)
@click.option("--export-key", default="", metavar="NAME", help="Which key pseudonyms hang on.")
@click.option("--encrypt", is_flag=True, help="Ask for a passphrase, and lock the pack with it.")
@_SECRET
@click.option(
    "--bundle",
    type=click.Choice(["transaction"]),
    help="Of FHIR, one Bundle that a server stores under our ids.",
)
@click.option("--snomed", is_flag=True, help="Add SNOMED CT codes, if you have a licence.")
def export(
    data: Path | None,
    out: Path,
    formats: str,
    codes: tuple[str, ...],
    first: datetime | None,
    last: datetime | None,
    privacy: str,
    export_key: str,
    encrypt: bool,
    passphrase_file: Path | None,
    snomed: bool,
    bundle: str | None,
) -> None:
    """Take the records out as one pack, with a dictionary and a manifest.

    \b
    Example:  physio-kiosk export --data clinic --out records.zip --format csv,json
              physio-kiosk export --data clinic --out records.sqlite --format sqlite
    """
    from app.commands.export import export_pack, passphrase

    export_pack(
        folder(data),
        out,
        formats,
        codes,
        (first and first.date(), last and last.date()),
        privacy,
        export_key,
        passphrase(passphrase_file, ask=encrypt),
        snomed,
        transaction=bundle is not None,
    )


@click.command("import")
@click.argument("file", type=_FILE)
@DATA
@click.option("--yes", is_flag=True, help="Add patients without asking.")
@click.option(
    "--twins",
    type=click.Choice(["add", "skip"]),
    help="Patients who may be here already, by name and birth year: add them, or leave them out.",
)
@click.option(
    "--column",
    "columns",
    metavar='"HEADING=FIELD"',
    multiple=True,
    help="What a column is: name, first name, last name, code, birth year, language, programme, "
    "referrer, phone, email, hospital number, diagnosis, or - for nothing. Remembered for the next "
    "list of this kind.",
)
@_SECRET
def import_(
    file: Path,
    data: Path | None,
    yes: bool,
    twins: str | None,
    columns: tuple[str, ...],
    passphrase_file: Path | None,
) -> None:
    """Bring in FILE: a pack into an empty clinic, or a list of patients (CSV, TSV or XLSX).

    A list names its columns in the first line. It is shown first, and added whole or not at all.
    Who may be here already is decided one by one; then --yes is not enough.

    \b
    Example:  physio-kiosk import records.zip --data new-clinic
              physio-kiosk import list.xlsx --data clinic --column "Pat. name=name"
    """
    from app.commands.import_records import import_file

    import_file(folder(data), file, passphrase_file, yes, twins, columns)


@click.command()
@DATA
@click.option("--passphrase", is_flag=True, help="Only say what opens the night's packs.")
def nightly(data: Path | None, passphrase: bool) -> None:
    """Write the night's pack, if a folder is set for it and it has not been written yet.

    \b
    Example:  physio-kiosk settings --data clinic export_folder /srv/packs
              physio-kiosk nightly --data clinic
    """
    from app.commands.export import export_tonight, say_passphrase

    (say_passphrase if passphrase else export_tonight)(folder(data))
