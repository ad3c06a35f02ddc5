"""How the commands that keep the records safe are called."""

from pathlib import Path

import click

from app.commands.data import DATA, folder

_FILE = click.Path(path_type=Path, dir_okay=False)
_WORDS = click.option(
    "--recovery-key", "words", type=_FILE, help="A file with the 24 words; - for typed ones."
)
_KEEP = click.option(
    "--keep",
    type=click.Choice(["auto", "file", "systemd", "keychain"]),
    default="auto",
    show_default=True,
    help="What is to keep the key on this machine.",
)


@click.command()
@DATA
@click.option(
    "--to",
    type=click.Path(path_type=Path, file_okay=False),
    help="A folder that is there, or a stick; without it, where the clinic has set.",
)
def backup(data: Path | None, to: Path | None) -> None:
    """Copy all records into one encrypted file, open it, and count it. The kiosk may be running.

    \b
    Example:  physio-kiosk backup --data clinic --to /media/stick
    """
    from app.commands.backup import make_backup

    make_backup(folder(data), to)


@click.command()
@click.argument("file", type=_FILE)
@click.option(
    "--data",
    type=click.Path(path_type=Path, file_okay=False, readable=False),
    required=True,
    help="Where the records are to be. What is there already is set aside, never overwritten.",
)
@click.option("--key-file", type=_FILE, help="The key file that belonged to the records.")
@_WORDS
@click.option(
    "--erased",
    "lists",
    type=click.Path(path_type=Path, exists=True),
    multiple=True,
    help="A newer erased-records.txt than the one beside the backup, or the folder it is in.",
)
@click.option("--yes", is_flag=True, help="Do it. Without this, only look and say what is in it.")
def restore(
    file: Path,
    data: Path,
    key_file: Path | None,
    words: Path | None,
    lists: tuple[Path, ...],
    yes: bool,
) -> None:
    """Bring the records back from the backup FILE, as a new kiosk.

    Looks first: nothing is changed without --yes.

    \b
    Example:  physio-kiosk restore FILE --data clinic --recovery-key words.txt
              physio-kiosk restore FILE --data clinic --recovery-key words.txt --yes
    """
    from app.commands.backup import restore_backup

    if key_file is not None and words is not None:
        raise click.UsageError("Say either --key-file or --recovery-key, not both.")
    restore_backup(file, data, key_file, words, lists, yes)


@click.group()
def key() -> None:
    """Look after the key of the records."""


@key.command()
@DATA
def show(data: Path | None) -> None:
    """Say what keeps the key, and whether there is a recovery key. The key itself is not shown.

    \b
    Example:  physio-kiosk key show --data clinic
    """
    from app.commands.key import show_key

    show_key(folder(data))


@key.command()
@DATA
@_KEEP
@click.option("--paper", type=_FILE, help="Write the recovery key as a PDF to print, with its QR.")
def rotate(data: Path | None, keep: str, paper: Path | None) -> None:
    """Put the records under a new key, and make a recovery key for it. Close the kiosk first.

    The recovery key is shown once, and has to be typed or scanned back before anything changes.
    PINs and cards go on working.

    \b
    Example:  physio-kiosk key rotate --data clinic --paper recovery-key.pdf
    """
    from app.commands.key import rotate_key

    rotate_key(folder(data), keep, paper)


@key.command()
@DATA
@_WORDS
@_KEEP
def recover(data: Path | None, words: Path | None, keep: str) -> None:
    """Open the records with the recovery key when this machine has lost theirs.

    \b
    Example:  physio-kiosk key recover --data clinic
    """
    from app.commands.key import recover_key

    recover_key(folder(data), words, keep)
