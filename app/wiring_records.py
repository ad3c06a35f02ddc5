"""Builds what takes the records out; the rest of the house is built in wiring."""

from importlib.metadata import version
from pathlib import Path

from app.core.clock import Clock
from app.usecases.records.backup_shift import BackupShift
from app.usecases.records.exporter import Exporter
from app.usecases.records.night import NightShift
from app.wiring import key_file, open_clinic


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
