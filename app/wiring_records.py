"""Builds what takes the records out; the rest of the house is built in wiring."""

from collections.abc import Callable
from datetime import date
from functools import cache, partial
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

from platformdirs import user_log_path

from app.content.library import Library
from app.content.problem import Problem
from app.core.clock import Clock
from app.core.errors import KioskError
from app.core.hand_clock import HandClock
from app.store.personal import personal_words
from app.store.trouble import sqlite_version
from app.sync.code import ROOT_FILE
from app.usecases.clinic import Clinic
from app.usecases.doctor import kiosk, machine, network
from app.usecases.doctor.findings import CheckedPart, Probe, State
from app.usecases.doctor.kept import last
from app.usecases.records.backup_shift import BackupShift
from app.usecases.records.exporter import Exporter
from app.usecases.records.night import NightShift
from app.wiring import open_clinic
from app.wiring_content import RESOURCES, load_library, loaded_folders, unshowable
from app.wiring_folder import key_file
from app.wiring_paper import FONTS, paper, wording


def exporter(data: Path, clock: Clock) -> Exporter:
    """What takes the records of a data folder out, beside a kiosk that runs on it."""
    return Exporter(
        lambda: open_clinic(data, clock, create=False, checked=False),
        data,
        version("physio-kiosk"),
        lambda clinic, patient: clinic.letter(patient, noted=False),
    )


def night_shift(data: Path, clock: Clock) -> NightShift:
    """What writes the pack of the night."""
    return NightShift(
        lambda: open_clinic(data, clock, create=False, checked=False), exporter(data, clock)
    )


def backup_shift(data: Path, clock: Clock) -> BackupShift:
    """What makes the backups that are due."""
    return BackupShift(
        data, clock, lambda: open_clinic(data, clock, create=False, checked=False), key_file()
    )


def doctor_probes(data: Path, clock: Clock) -> dict[CheckedPart, Probe]:
    """What the self-test looks at, part by part."""

    def opened(*, checked: bool = True) -> Clinic:
        return open_clinic(data, clock, create=False, checked=checked)

    library = cache(lambda: load_library(data))
    key, today = key_file() or data / "kiosk.key", clock.now().astimezone().date()
    return {
        CheckedPart.RECORDS: partial(kiosk.records, opened),
        CheckedPart.LOG: partial(kiosk.log, data),
        CheckedPart.AUDIT: partial(kiosk.audit, partial(opened, checked=False)),
        CheckedPart.KEY: partial(kiosk.key, data, key),
        CheckedPart.BACKUP: partial(kiosk.backup, data, key, clock),
        CheckedPart.DISK: partial(machine.disk, data),
        CheckedPart.SPEED: partial(machine.speed, data),
        CheckedPart.MEMORY: machine.memory,
        CheckedPart.CLOCK: partial(kiosk.clock, partial(opened, checked=False)),
        CheckedPart.CONTENT: partial(kiosk.content, library, lambda: own_unshowable(data)),
        CheckedPart.SESSION: lambda: kiosk.session(library, today, HandClock(clock.now())),
        CheckedPart.PAPER: lambda: _printed(library, data, today),
        CheckedPart.FONTS: partial(kiosk.fonts, FONTS),
        CheckedPart.SOUNDS: partial(machine.sounds, RESOURCES / "sounds"),
        CheckedPart.TONE: partial(machine.tone, RESOURCES / "sounds"),
        CheckedPart.SPEECH: machine.speech,
        CheckedPart.SCREEN: machine.screen,
        CheckedPart.TOUCH: lambda: machine.touch(_touched_before(data)),
        CheckedPart.SERVER: partial(network.server, partial(opened, checked=False), clock),
        CheckedPart.CERTIFICATE: partial(network.certificate, data / ROOT_FILE, clock),
        CheckedPart.VERSIONS: lambda: kiosk.versions(sqlite_version()),
        CheckedPart.CRASHES: partial(kiosk.crashes, _logs() / "crash.log"),
    }


def own_unshowable(data: Path) -> list[Problem]:
    """What has no room of a clinic's own, looked at now and remembered for Today. Ours are looked
    at before they are handed out."""
    from app.usecases.content_fit import look

    ours, *own = loaded_folders(data)

    def problems() -> list[Problem]:
        return [it for it in unshowable((ours, *own)) if it.folder != ours] if own else []

    return look(data, own, problems)


def _touched_before(data: Path) -> bool:
    """Whether the last self-test saw a touch screen, or missed it as well."""
    before = last(data)
    return before is not None and any(
        it.part is CheckedPart.TOUCH and it.state is not State.NOT_HERE for it in before.findings
    )


def _printed(library: Callable[[], Library], data: Path, today: date) -> str:
    with TemporaryDirectory() as out:
        return kiosk.page(
            paper(library, wording(library, data)), library, today, Path(out) / "page.pdf"
        )


def personal(data: Path, clock: Clock) -> frozenset[str] | None:
    """Every name and code in the records; None where they cannot be read."""
    try:
        clinic = open_clinic(data, clock, create=False, checked=False)
    except KioskError:
        return None
    try:
        return personal_words(clinic.store.ledger)
    finally:
        clinic.store.close()


def log_files() -> tuple[Path, ...]:
    """The logs of this user's kiosk."""
    return tuple(sorted(_logs().glob("*.log*")))


def _logs() -> Path:
    return user_log_path("physio-kiosk", ensure_exists=False)
