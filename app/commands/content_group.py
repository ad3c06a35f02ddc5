"""The command line of programmes, exercises and lessons."""

from pathlib import Path

import click

from app.commands.data import DATA, folder


@click.group()
def content() -> None:
    """Look after programmes, exercises and lessons."""


@content.command()
@click.argument(
    "where", metavar="[DIR]", required=False, type=click.Path(path_type=Path, readable=False)
)
@DATA
@click.option("--language", metavar="XX", default="", help="List what this language lacks.")
def check(where: Path | None, data: Path | None, language: str) -> None:
    """Name every mistake in a content folder; without DIR, in all that the kiosk on --data loads.

    \b
    Example:  physio-kiosk content check clinic/content
              physio-kiosk content check --data clinic
              physio-kiosk content check clinic/content --language de
    """
    from app.commands.content import check_content

    if where is not None and data is not None:
        raise click.UsageError("Say either DIR or --data, not both.")
    check_content(where, folder(data), language)


@content.command(hidden=True)
@DATA
def fit(data: Path | None) -> None:
    """Look which words of a clinic's own have no room, for the kiosk to tell on Today."""
    from app.wiring_records import own_unshowable

    own_unshowable(folder(data))


@content.command("import")
@click.argument(
    "files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path)
)
@click.option("--out", type=click.Path(path_type=Path), required=True, help="A content folder.")
@click.option("--map", "named", metavar="MAP", help="A .toml file, or flat or translations.")
@click.option("--images", metavar="DIR", type=click.Path(path_type=Path), help="Its pictures.")
@click.option("--non-commercial", is_flag=True, help="This clinic takes no money for its work.")
def import_content(
    files: tuple[Path, ...], out: Path, named: str | None, images: Path | None, non_commercial: bool
) -> None:
    """Bring in somebody else's library of exercises (JSON, CSV or XLSX), each as a draft.

    A physio confirms a draft on the kiosk before it can be put into a plan. How a mapping is
    written stands in docs/adding-a-library.md.

    \b
    Example:  physio-kiosk content import exercises.json --images pictures --out clinic/content
    """
    from app.commands.content_import import import_library

    import_library(files, out, named, images, for_money=not non_commercial)
