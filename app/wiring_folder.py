"""What is known of a data folder beside its records; the rest of the house is built in wiring."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.core.clock import Clock
    from app.devices.jobs import Jobs
    from app.kiosk import KioskViewModel
    from app.patient.reception import Reception
    from app.store.known_clinics import KnownClinics
    from app.store.ledger import Ledger
    from app.usecases.doctor.desk import SelfTestDesk
    from app.usecases.records.rescue import Rescue
    from app.usecases.versions import VersionsDesk


_KEYS_ELSEWHERE = "PHYSIO_KIOSK_KEY_FILE", "PHYSIO_KIOSK_AUDIT_KEY_FILE", "CREDENTIALS_DIRECTORY"
"""Where the environment says that keys of the records are."""


def key_file() -> Path | None:
    """Where PHYSIO_KIOSK_KEY_FILE says that the key is; None for beside the data."""
    elsewhere = os.environ.get("PHYSIO_KIOSK_KEY_FILE")
    return Path(elsewhere) if elsewhere else None


def hide_keys() -> None:
    """A demo clinic has a key beside its records. Whatever this process asks for one finds that
    alone: who plays at being its admin prints no recovery key of the real records."""
    for each in _KEYS_ELSEWHERE:
        os.environ.pop(each, None)


def known_clinics() -> KnownClinics:
    """Which folders of this user's kiosk held a clinic."""
    from platformdirs import user_config_path

    from app.store.known_clinics import KnownClinics

    return KnownClinics(user_config_path("physio-kiosk", ensure_exists=False) / "clinics")


def check_behind(
    data: Path, clock: Clock, reception: Reception[Any], jobs: Jobs
) -> Callable[[], None]:
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


def rescue(data: Path, clock: Clock) -> Rescue:
    """What brings records back that cannot be opened."""
    from app.devices.sticks import sticks
    from app.usecases.records.rescue import Rescue

    return Rescue(data, clock, sticks, key_file())


def self_test(data: Path, clock: Clock) -> SelfTestDesk:
    """What staff read of the self-test."""
    from app.devices.sticks import sticks
    from app.usecases.doctor.desk import SelfTestDesk

    return SelfTestDesk(data, clock, sticks)


def versions(shown: bool) -> VersionsDesk:
    """What brings another version of the program, from a stick or a desk's downloads; nothing does
    where the kiosk is only ``shown``: how to sign in stands there for anybody."""
    from app.devices.sticks import downloads, mounted
    from app.devices.update_file import Versions
    from app.usecases.versions import VersionsDesk

    return VersionsDesk(Versions(), lambda: [*mounted(), *downloads()], shown)


def watch_over(
    data: Path,
    own: Callable[[], Sequence[Path]],
    clock: Clock,
    view: KioskViewModel,
    reception: Reception[Any],
    jobs: Jobs,
) -> Callable[[], None]:
    """The night's pack, the morning's self-test and the backups after sessions, each in its time,
    and the words of the clinic's ``own`` content folders, where they have changed; returns what
    stops them."""
    from app.devices.backup_watch import BackupWatch
    from app.devices.morning_watch import MorningWatch
    from app.devices.night_watch import NightWatch
    from app.devices.own_command import OwnCommand

    night, backups = NightWatch(data, clock, view), BackupWatch(data, clock, view)
    morning = MorningWatch(data, clock, lambda: view.shown.screen == "home", view)
    fit = OwnCommand("content", "fit", "--data", str(data), parent=view)

    def known() -> bool:
        from app.usecases.content_fit import is_known

        return is_known(data, own())

    def measure(known: bool) -> None:
        if not known:
            fit.start()

    night.start()
    morning.start()
    reception.sessionOver.connect(backups.session_over)
    reception.opened.connect(lambda: jobs.run_beside(known, measure))

    def stop() -> None:
        for each in (night, morning, backups, fit):
            each.close()

    return stop


def make_room(ledger: Ledger, folder: Path) -> None:
    """What a killed export left goes, and a reserve for a full disk is laid up."""
    from app.store.ballast import Ballast
    from app.usecases.records.scratch import sweep

    sweep(folder)
    ledger.ballast = ballast = Ballast(folder)
    ballast.load()
