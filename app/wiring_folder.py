"""What is known of a data folder beside its records; the rest of the house is built in wiring."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.clock import Clock
    from app.devices.jobs import Jobs
    from app.patient.reception import Reception
    from app.store.known_clinics import KnownClinics
    from app.store.ledger import Ledger


def key_file() -> Path | None:
    """Where PHYSIO_KIOSK_KEY_FILE says that the key is; None for beside the data."""
    elsewhere = os.environ.get("PHYSIO_KIOSK_KEY_FILE")
    return Path(elsewhere) if elsewhere else None


def known_clinics() -> KnownClinics:
    """Which folders of this user's kiosk held a clinic."""
    from platformdirs import user_config_path

    from app.store.known_clinics import KnownClinics

    return KnownClinics(user_config_path("physio-kiosk", ensure_exists=False) / "clinics")


def check_behind(data: Path, clock: Clock, reception: Reception, jobs: Jobs) -> Callable[[], None]:
    """Looks at every page of a large file once the kiosk is open; returns what gives it up."""
    from app.store.key_stores import find_key
    from app.store.page_check import PageCheck, is_small

    check = PageCheck(data)

    def look() -> None:
        key = find_key(data, key_file() or data / "kiosk.key")
        if key is not None and not is_small(data):
            check.run(key, clock.now())

    reception.opened.connect(lambda: jobs.run_beside(look, failed=reception.stumble))
    return check.stop


def last_backup(data: Path) -> str:
    """When the newest backup that can be brought back was made, in the local form; "" for none."""
    from app.store.backups import proven

    found = proven(data)
    return f"{found[0].made.astimezone():%Y-%m-%d %H:%M}" if found else ""


def make_room(ledger: Ledger, folder: Path) -> None:
    """What a killed export left goes, and a reserve for a full disk is laid up."""
    from app.store.ballast import Ballast
    from app.usecases.records.exporter import sweep

    sweep(folder)
    ledger.ballast = ballast = Ballast(folder)
    ballast.load()
