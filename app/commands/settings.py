"""``physio-kiosk settings``: what a clinic has set, and setting it."""

from pathlib import Path

import click

from app.commands.numbers_to_call import warn
from app.core.rules.effective import require_amber
from app.core.settings import SETTINGS, read_setting
from app.devices.clocks import SystemClock
from app.wiring import open_clinic


def show_or_set(data: Path, name: str | None, value: str | None) -> None:
    """Without a value show the settings, or the one that is named; with one, store it."""
    clinic = open_clinic(data, SystemClock(), create=True)
    settings = clinic.store.settings
    try:
        if name is not None and value is not None:
            read_setting(name, value)
            known = settings.all() | {name: value}
            require_amber(clinic.library.rules, lambda each: known.get(each, ""))
            settings.set(name, value)
        if name is not None:
            read_setting(name, settings.get(name))
        for each in (name,) if name else SETTINGS:
            about = SETTINGS[each]
            click.echo(f"{each} = {settings.get(each) or about.default}")
            click.echo(f"    {about.meaning}: {about.allowed}.")
        if name is None:
            warn(clinic.uncalled())
    finally:
        clinic.store.close()
