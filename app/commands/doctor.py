"""``physio-kiosk doctor``: whether the kiosk is fit for the day."""

import sys
from pathlib import Path

import click

from app.commands.data import DATA, folder

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command()
@DATA
@click.option("--json", "as_json", is_flag=True, help="For another program.")
@click.option("--bundle", type=_FILE, help="A zip for whoever mends the kiosk; no personal data.")
@click.option("--keep", "kept", is_flag=True, help="Show staff the result in the window.")
def doctor(data: Path | None, as_json: bool, bundle: Path | None, kept: bool) -> None:
    """Look whether records, backup, disk, clock, sound, paper and content are well.

    Exits with 1 when something has to be done, and says what. It may run beside the kiosk.

    \b
    Example:  physio-kiosk doctor --data clinic --bundle support.zip
    """
    from app.devices.clocks import SystemClock
    from app.usecases.doctor import bundle as bundles
    from app.usecases.doctor import kept as last_test
    from app.usecases.doctor.findings import State, examine, wrong
    from app.wiring_records import doctor_probes, log_files, personal

    place, clock = folder(data), SystemClock()
    found = examine(doctor_probes(place, clock))
    if kept:
        last_test.keep(place, found, clock.now())
    if as_json:
        click.echo(bundles.as_json(found))
    else:
        sign = {State.WELL: "well ", State.WRONG: "WRONG", State.NOT_HERE: "-    "}
        for each in found:
            click.echo(f"{sign[each.state]} {each.part:<11} {each.said}".rstrip())
    if bundle is not None:
        bundles.write_bundle(bundle, found, log_files(), personal(place, clock))
        click.echo(f"Wrote {bundle}", err=as_json)
    if wrong(found):
        sys.exit(1)
