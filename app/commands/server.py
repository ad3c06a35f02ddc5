"""``physio-kiosk server``: the PostgreSQL that a clinic's kiosks share."""

from datetime import datetime
from pathlib import Path

import click

from app.commands.data import DATA, folder
from app.commands.sync import needed, records
from app.core.errors import KioskError

DSN = click.option(
    "--dsn",
    envvar="PHYSIO_KIOSK_DSN",
    show_envvar=True,
    required=True,
    help='Where it is, such as "host=db.example dbname=physio user=boss sslmode=verify-full".',
)


@click.group()
def server() -> None:
    """Look after the server that several kiosks share: any PostgreSQL from 15 on."""


@server.command()
@DSN
@click.option(
    "--partitions",
    type=click.IntRange(1, 1024),
    help="Make each table in so many parts by clinic: for thousands of clinics.",
)
def init(dsn: str, partitions: int | None) -> None:
    """Make the tables, rights and functions on an empty database, or bring them up to date.

    \b
    Example:  physio-kiosk server init --dsn "host=db.example dbname=physio user=boss"
    """
    with needed():
        from app.sync.server.admin import Server

        with Server(dsn) as admin:
            click.echo(f"The server has the shape {admin.init(partitions)}.")


@server.group()
def clinic() -> None:
    """Look after the clinics on a server."""


@clinic.command("add")
@DSN
@click.argument("name")
def add_clinic(dsn: str, name: str) -> None:
    """Add a clinic called NAME. No kiosk of another clinic sees anything of it.

    \b
    Example:  physio-kiosk server clinic add "North Street" --dsn ...
    """
    with needed():
        from app.sync.server.admin import Server

        with Server(dsn) as admin:
            admin.add_clinic(name)
    click.echo(f'Added. Now its first kiosk: physio-kiosk server kiosk add "{name}" "Room 1"')


@clinic.command()
@DSN
@click.argument("name")
def rotate(dsn: str, name: str) -> None:
    """Give the clinic called NAME a new key, such as after a kiosk was stolen and revoked.

    The next kiosk that exchanges makes it, and the others take it when they next exchange. PINs
    and cards go on to work.

    \b
    Example:  physio-kiosk server clinic rotate "North Street" --dsn ...
    """
    with needed():
        from app.sync.server.admin import Server

        with Server(dsn) as admin:
            count = admin.rotate(name)
    click.echo(f"The next kiosk that exchanges makes the new key. Kiosks that get it: {count}.")


@server.group()
def kiosk() -> None:
    """Look after the kiosks of a clinic."""


@kiosk.command("add")
@click.option(
    "--dsn", envvar="PHYSIO_KIOSK_DSN", help="The server, for the first kiosk of a clinic."
)
@DATA
@click.option(
    "--content-key",
    envvar="PHYSIO_KIOSK_CONTENT_KEY",
    type=click.Path(path_type=Path),
    help="Head office's .pub file, by which the clinic's kiosks know its content.",
)
@click.argument("names", nargs=-1, required=True, metavar="[CLINIC] NAME")
def add_kiosk(
    dsn: str | None, data: Path | None, content_key: Path | None, names: tuple[str, ...]
) -> None:
    """Print a code with which a kiosk called NAME joins. It works once, within 30 minutes.

    The first kiosk of CLINIC is invited by whoever looks after the server. Any other is invited by
    a kiosk that has joined, with its --data: only those have the clinic's key.

    \b
    Example:  physio-kiosk server kiosk add "North Street" "Room 1" --dsn ...
              physio-kiosk server kiosk add "Room 2" --data room-1
    """
    with needed():
        if data is not None:
            from app.sync.joining import invite

            if len(names) != 1:
                raise click.UsageError("With --data say only what the new kiosk is called.")
            with records(folder(data)) as store:
                code = invite(store.ledger, names[0])
        else:
            from app.sync.pack import known_key
            from app.sync.server.admin import Server

            if len(names) != 2 or dsn is None:
                raise click.UsageError("Say --dsn, the clinic and what the kiosk is called.")
            with Server(dsn) as admin:
                code = admin.add_kiosk(*names, known_key(content_key) if content_key else b"")
    text = code.text()
    import qrcode

    picture = qrcode.QRCode(border=2)
    picture.add_data(text)
    picture.print_ascii(invert=True)
    click.echo(f"{text}\n\nOn the new kiosk, within 30 minutes:  physio-kiosk join CODE --data DIR")


@kiosk.command()
@DSN
@click.argument("clinic_name", metavar="CLINIC")
@click.argument("name")
def revoke(dsn: str, clinic_name: str, name: str) -> None:
    """Shut a kiosk out at once, such as one that was stolen. NAME may be its id.

    \b
    Example:  physio-kiosk server kiosk revoke "North Street" "Room 2" --dsn ...
    """
    with needed():
        from app.sync.server.admin import Server

        with Server(dsn) as admin:
            admin.revoke(clinic_name, name)
    click.echo("Shut out. What it had not sent stays on it alone.")
    click.echo(
        f'If it was stolen, change the key: physio-kiosk server clinic rotate "{clinic_name}"'
    )


_LINE = "{:24} {:20} {:12} {:17} {:10} {:18} {:17} {:>10}  {}"
_HEAD = (
    *("CLINIC", "KIOSK", "STATE", "LAST SEEN", "VERSION", "SHAPE", "BACKUP PROVEN"),
    *("DISK FREE", "CONTENT"),
)


def _minute(at: datetime | None) -> str:
    return at.astimezone().strftime("%Y-%m-%d %H:%M") if at else "never"


@server.command()
@DSN
def status(dsn: str) -> None:
    """List every kiosk: when it was last seen, what it runs, its backups, its disk, its content."""
    with needed():
        from app.sync.server.admin import Server

        with Server(dsn) as admin:
            found = admin.status()
            clinics = admin.clinics()
    if found:
        click.echo(_LINE.format(*_HEAD))
    for each in found:
        free = "" if each.disk_free_mb is None else f"{each.disk_free_mb / 1000:.1f} GB"
        content = f"{each.pack or ''} {each.pack_trouble}".strip()
        proven = _minute(each.backup_proven)
        told = (_minute(each.last_seen), each.version, each.newest, proven, free, content)
        click.echo(_LINE.format(each.clinic, each.name, each.state, *told).rstrip())
    for _, name in clinics:
        if all(each.clinic != name for each in found):
            click.echo(f"{name:24} no kiosk yet")
    if not clinics:
        click.echo("No clinic yet. Add one: physio-kiosk server clinic add NAME")


@server.command()
@DSN
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True)
def report(dsn: str, out: Path) -> None:
    """Write numbers by clinic and month as CSV: nobody's name, and no group under five patients.

    \b
    Example:  physio-kiosk server report --out report --dsn ...
    """
    import csv

    with needed():
        from app.sync.server.admin import Server
        from app.sync.server.reports import REPORTS

        with Server(dsn) as admin:
            found = {name: admin.view(name) for name in REPORTS}
    try:
        out.mkdir(parents=True, exist_ok=True)
        for name, (columns, rows) in found.items():
            with (out / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
                writer = csv.writer(file, lineterminator="\r\n")
                writer.writerow(columns)
                writer.writerows(["" if it is None else it for it in row] for row in rows)
    except OSError as error:
        raise KioskError(f"The folder {out} cannot be written. Choose another one.") from error
    for name, meaning in REPORTS.items():
        click.echo(f"{out / name}.csv  {meaning}")
