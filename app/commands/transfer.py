"""``physio-kiosk server transfer``: a patient goes on at another clinic of the same server."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.commands.data import DATA, folder
from app.commands.sync import needed, records
from app.core.errors import KioskError

if TYPE_CHECKING:
    from app.core.staff import Staff
    from app.store.store import Store
    from app.sync.link import Link

BY = click.option("--by", required=True, metavar="NUMBER", help="Who does it: a staff number.")


@click.group()
def transfer() -> None:
    """Move a patient's record to another clinic. The server cannot read it."""


@transfer.command()
@DATA
def address(data: Path | None) -> None:
    """Print this clinic's address, for another one to send records to. It is no secret.

    \b
    Example:  physio-kiosk server transfer address --data room-1
    """
    with needed(), records(folder(data)) as store:
        from app.sync.transfer import address as own

        click.echo(own(store).text())


@transfer.command()
@DATA
@BY
@click.argument("code")
@click.argument("to", metavar="ADDRESS")
def send(data: Path | None, by: str, code: str, to: str) -> None:
    """Send the record of the patient with CODE to the clinic with ADDRESS. Here it is archived.

    \b
    Example:  physio-kiosk server transfer send 314159 PTKJ... --by 101 --data room-1
    """
    with needed(), _at(data, by) as (store, link, staff):
        from app.sync.transfer import Address
        from app.sync.transfer import send as send_it

        name = send_it(store, link, _patient(store, code), Address.read(to), staff)
    click.echo(f"Sent to {name}. Here it is archived, and can be erased once it has arrived.")


@transfer.command()
@DATA
@BY
def take(data: Path | None, by: str) -> None:
    """Take in the records that other clinics have sent here.

    \b
    Example:  physio-kiosk server transfer take --by 101 --data room-1
    """
    from app.wiring_content import showable_now

    place = folder(data)
    with needed(), _at(data, by) as (store, link, staff):
        from app.sync.transfer_in import take as take_in

        found = take_in(store, link, staff, lambda: showable_now(place))
    for code, name in found:
        click.echo(f"From {name}: code {code[:3]} {code[3:]}. Set a PIN on the staff side.")
    if not found:
        click.echo("Nothing has come.")


@transfer.command("take-back")
@DATA
@BY
@click.argument("code")
def take_back(data: Path | None, by: str, code: str) -> None:
    """Take back the record of the patient with CODE, as long as the other clinic has not got it.

    \b
    Example:  physio-kiosk server transfer take-back 314159 --by 101 --data room-1
    """
    with needed(), _at(data, by) as (store, link, staff):
        from app.sync.transfer import take_back as take_it_back

        take_it_back(store, link, _patient(store, code), staff)
    click.echo("Taken back: the other clinic does not get it.")


@transfer.command()
@DATA
@BY
@click.argument("code")
def erase(data: Path | None, by: str, code: str) -> None:
    """Erase the record of the patient with CODE here, once it has arrived at the other clinic.

    \b
    Example:  physio-kiosk server transfer erase 314159 --by 901 --data room-1
    """
    with needed(), _at(data, by) as (store, link, staff):
        from app.sync.transfer import erase as erase_it

        erase_it(store, link, _patient(store, code), staff)
    click.echo("Erased here.")


@contextmanager
def _at(data: Path | None, by: str) -> Iterator[tuple["Store", "Link", "Staff"]]:
    import json

    from app.sync.link import Link
    from app.sync.state import SyncState

    with records(folder(data)) as store:
        staff = store.staff.find(by)
        if staff is None:
            raise KioskError('There is no staff number "{number}".', number=by)
        link = Link(json.loads(SyncState(store.ledger).get("server", "{}")))
        try:
            yield store, link, staff
        finally:
            link.close()


def _patient(store: "Store", code: str) -> str:
    found = store.patients.by_code("".join(code.split()))
    if found is None:
        raise KioskError("There is no patient with this code.")
    return found.id
