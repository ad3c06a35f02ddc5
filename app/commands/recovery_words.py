"""The recovery key as it comes in: typed, scanned, or from a file."""

import sys
from pathlib import Path

import click

from app.core.errors import KioskError
from app.regular_file import NoFileError, TooLargeError, read_regular
from app.store.recovery import tidied

_LONGEST = 10_000
TRIES = 3


def read_words(file: Path | None) -> str:
    """The words of ``file``, or typed without one. KioskError says which word is wrong."""
    if file is None or str(file) == "-":
        if sys.stdin.isatty():
            return tidied(click.prompt("Recovery key: type the 24 words, or scan their code"))
        return tidied(sys.stdin.readline(_LONGEST))
    try:
        text = read_regular(file, _LONGEST).decode()
    except (OSError, NoFileError, TooLargeError, UnicodeDecodeError) as error:
        raise KioskError(f"{file} does not hold a recovery key. Choose another file.") from error
    return tidied(text)


def must_be_typed_back(words: str) -> None:
    """Whoever has them on paper types or scans them once. KioskError after three slips."""
    for _ in range(TRIES if sys.stdin.isatty() else 1):
        try:
            if read_words(None) == words:
                return
            click.echo("That is another recovery key. Look again.", err=True)
        except KioskError as error:
            click.echo(str(error), err=True)
    raise KioskError("The recovery key was not typed back. Nothing was changed: start again.")
