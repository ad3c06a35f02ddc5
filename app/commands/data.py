"""The data folder, as every command takes it."""

from pathlib import Path

import click

DATA = click.option(
    "--data",
    type=click.Path(path_type=Path, file_okay=False, readable=False),
    help="Where the records are; without it, the platform's own data folder.",
)


def folder(data: Path | None) -> Path:
    """The data folder that was asked for, or the platform's own."""
    if data is not None:
        return data
    from platformdirs import user_data_path

    return user_data_path("physio-kiosk")
