"""``physio-kiosk content check``: every mistake in a content folder."""

import sys
from pathlib import Path

import click

from app.content.library import check
from app.wiring import content_folders


def check_content(where: Path | None) -> None:
    """Print each problem on a line of its own; exit with 1 if there is any."""
    ours = content_folders()
    problems = check([*ours, where] if where is not None else list(ours))
    for problem in problems:
        click.echo(str(problem))
    if problems:
        noun = "mistake" if len(problems) == 1 else "mistakes"
        click.echo(f"{len(problems)} {noun}. Put them right and check again.", err=True)
        sys.exit(1)
    click.echo("No mistakes found.")
