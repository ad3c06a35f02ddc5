"""``physio-kiosk content check``: every mistake in one folder, or in all that a kiosk loads."""

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from app.content.files import LANGUAGE
from app.content.library import check
from app.content.problem import Problem
from app.core.errors import KioskError
from app.usecases.content_check import gaps, small_from_afar
from app.wiring_content import content_folders, loaded_folders, unshowable


def check_content(where: Path | None, data: Path, language: str = "") -> None:
    """Print each problem on a line of its own; exit with 1 if there is any.

    Without ``where`` what the kiosk on ``data`` loads is looked at, and named by folder. With a
    ``language`` what it still lacks is listed.
    """
    ours = content_folders()
    folders: Sequence[Path] = [*ours, where] if where is not None else loaded_folders(data)
    if language:
        _tell_gaps(folders, language)
        return
    problems = check(folders)
    problems += unshowable(folders)
    for problem in problems:
        click.echo(str(problem) if where is not None else _with_folder(problem))
    for small in small_from_afar(folders):
        click.echo(f"Advice: {small if where is not None else _with_folder(small)}")
    if problems:
        count = len(problems)
        end = "1 mistake. Put it right" if count == 1 else f"{count} mistakes. Put them right"
        click.echo(f"{end} and check again.", err=True)
        sys.exit(1)
    click.echo("No mistakes found.")
    if where is None:
        click.echo("".join(f"Looked at {folder}\n" for folder in folders), nl=False)


def _tell_gaps(folders: Sequence[Path], language: str) -> None:
    if not LANGUAGE.fullmatch(language):
        raise KioskError(f'"{language}" is no language. Say it as de, fr or pt-BR.')
    found = gaps(folders, language)
    for name in found.missing:
        click.echo(name)
    for name in found.still_english:
        click.echo(f"{name}: still in English")
    click.echo(f"{found.percent} % done: {found.done} of {found.all} are in {language}.")


def _with_folder(problem: Problem) -> str:
    return f"{problem.folder}/{problem}" if problem.file else str(problem)
