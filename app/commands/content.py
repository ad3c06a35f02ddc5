"""``physio-kiosk content check``: every mistake in one folder, or in all that a kiosk loads."""

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from app.content.library import check
from app.content.problem import Problem
from app.wiring_content import content_folders, loaded_folders


def check_content(where: Path | None, data: Path) -> None:
    """Print each problem on a line of its own; exit with 1 if there is any.

    Without ``where`` what the kiosk on ``data`` loads is looked at, and named by folder.
    """
    ours = content_folders()
    folders: Sequence[Path] = [*ours, where] if where is not None else loaded_folders(data)
    problems = check(folders)
    for problem in problems:
        click.echo(str(problem) if where is not None else _with_folder(problem))
    if problems:
        count = len(problems)
        end = "1 mistake. Put it right" if count == 1 else f"{count} mistakes. Put them right"
        click.echo(f"{end} and check again.", err=True)
        sys.exit(1)
    click.echo("No mistakes found.")
    if where is None:
        click.echo("".join(f"Looked at {folder}\n" for folder in folders), nl=False)


def _with_folder(problem: Problem) -> str:
    return f"{problem.folder}/{problem}" if problem.file else str(problem)
