"""``physio-kiosk go-on``: open records of which the last part is missing."""

from pathlib import Path

import click

from app.commands.data import DATA, folder


@click.command("go-on")
@DATA
@click.option("--yes", is_flag=True, help="Without asking.")
def go_on(data: Path | None, yes: bool) -> None:
    """Go on with records of which the last part is missing, when no backup has more.

    A copy of what was found is kept in the folder "aside" of the data folder.

    \b
    Example:  physio-kiosk go-on --data clinic
    """
    from app.devices.clocks import SystemClock
    from app.store.going_on import go_on as open_as_it_is
    from app.wiring import open_clinic

    place, clock = folder(data), SystemClock()
    if not yes:
        click.confirm("What is missing does not come back by this. Go on?", abort=True)
    store, kept = open_as_it_is(
        place, clock.now(), lambda: open_clinic(place, clock, create=False).store
    )
    try:
        counts = store.counts()
    finally:
        store.close()
    click.echo(f"A copy of what was found: {kept}")
    click.echo(f"Here now: {counts.patients} patients, {counts.sessions} sessions")
