"""``physio-kiosk server content``: exercises that head office sends to its kiosks, signed."""

import sys
from pathlib import Path

import click

from app.commands.data import DATA, folder
from app.commands.server import DSN, server
from app.commands.sync import needed, records
from app.core.errors import KioskError


@server.group()
def content() -> None:
    """Send exercises, programmes and lessons to the kiosks."""


@content.command("key")
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path))
def make_key(path: Path) -> None:
    """Make the key with which head office signs: FILE, to be kept safe and off the server, and
    FILE.pub for the kiosks.

    \b
    Example:  physio-kiosk server content key head-office.key
    """
    with needed():
        from app.sync.pack import make_keys

        public = make_keys(path)
    click.echo(f"{path}  signs: keep it safe, and off the server.")
    click.echo(f"{public}  is for the kiosks: server kiosk add --content-key {public}")


@content.command()
@DSN
@click.option(
    "--key", required=True, type=click.Path(path_type=Path), help="The key that signs, a file."
)
@click.option("--clinic", "clinic_name", default="", help="For this clinic alone.")
@click.argument("where", metavar="FOLDER", type=click.Path(path_type=Path))
def push(dsn: str, key: Path, clinic_name: str, where: Path) -> None:
    """Sign the content in FOLDER and offer it to every kiosk, which shows it from the next time on
    that nobody is in a session. It stands for all that was sent before.

    \b
    Example:  physio-kiosk server content push spring --key head-office.key --dsn ...
    """
    from app.content.library import check
    from app.wiring_content import content_folders, unshowable

    with needed():
        from app.sync.pack import packed, signing_key
        from app.sync.server.admin import Server

        if not where.is_dir():
            raise KioskError("There is no folder {where}.", where=where)
        if not any(where.rglob("*.toml")):  # it would take away all that was sent before
            raise KioskError("There is no exercise, programme or lesson in {where}.", where=where)
        folders = [*content_folders(), where]
        problems = check(folders) or unshowable(folders)
        for problem in problems:
            click.echo(str(problem))
        if problems:
            click.echo("Nothing was sent. Put this right first.", err=True)
            sys.exit(1)
        body = packed(where)
        with Server(dsn) as admin:
            version = admin.push_pack(body, signing_key(key), clinic_name)
    whose = f'the kiosks of "{clinic_name}"' if clinic_name else "all kiosks"
    click.echo(f"Version {version} is there for {whose}: {len(body):,} bytes.")


@click.command()
@DATA
@click.argument("key", metavar="FILE", type=click.Path(path_type=Path))
def trust(data: Path | None, key: Path) -> None:
    """Have a kiosk that has joined already take content that the key in FILE has signed.

    \b
    Example:  physio-kiosk content trust head-office.key.pub --data room-1
    """
    with needed():
        from app.sync.pack import known_key
        from app.sync.state import SyncState

        found = known_key(key)
        with records(folder(data)) as store:
            SyncState(store.ledger).set(content_key=found.hex(), pack_trouble="", pack_tried="")
    click.echo("Content that this key has signed is taken from the next exchange on.")
