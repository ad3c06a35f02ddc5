"""How another version is asked for."""

from pathlib import Path

import click

from app.commands.data import DATA, folder


@click.command()
@DATA
@click.argument("given", metavar="FILE|FOLDER", type=click.Path(path_type=Path), required=False)
@click.option("--back", is_flag=True, help="Bring back the version before this one.")
@click.option("--rehearse", is_flag=True, hidden=True)
@click.option("--take-back", is_flag=True, hidden=True)
def update(
    data: Path | None, given: Path | None, back: bool, rehearse: bool, take_back: bool
) -> None:
    """Install a signed version from a file or a folder, or bring back the version before.

    The new one is tried on a copy of the records first. The version before stays, and comes back
    by itself where the new one does not reach its home screen three times.

    \b
    Example:  physio-kiosk update /media/stick
    """
    from app.commands import update as run

    if rehearse:
        run.rehearse(folder(data))
    elif take_back:
        run.take_back(folder(data))
    elif back and given is None:
        run.go_back()
    elif given is not None and not back:
        run.take(given)
    else:
        raise click.UsageError("Say a file or a folder, or --back.")
