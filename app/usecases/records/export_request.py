"""What is asked of the exporter, and what it answers."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Protocol

from app.core.dataset.choice import Privacy
from app.core.record_part import RecordPart
from app.core.roles import Action
from app.core.staff import Staff
from app.exports.order import Format
from app.usecases.records.record_pages import RecordPages, Say


@dataclass(frozen=True, slots=True)
class Request:
    """``patients`` are ids, None for all. ``staff`` is who asked, None for the kiosk itself.
    ``copy``: a patient's own, with pages of everything; of a restricted record as well."""

    out: Path
    formats: tuple[Format, ...]
    patients: tuple[str, ...] | None = None
    first: date | None = None
    last: date | None = None
    privacy: Privacy = Privacy.IDENTIFIED
    key_name: str = ""
    passphrase: str = ""
    snomed: bool = False
    transaction: bool = False
    staff: str | None = None
    copy: bool = False
    pages: tuple[RecordPart, ...] = ()
    """Of one patient: the parts of the record that are written as pages to read."""
    say: Say = str


@dataclass(frozen=True, slots=True)
class Exported:
    """``manifest`` is the SHA-256 of the manifest, as it stands in the audit. ``unmade`` is how
    many letters could not be made; the pack says whose and why."""

    out: Path
    patients: int
    manifest: str
    unmade: int = 0


def asked(staff: Staff, request: Request) -> Request:
    """``request`` as ``staff`` made it. KioskError when they may not take so much out."""
    staff.require(Action.EXPORT_ALL if request.patients is None else Action.EXPORT_RECORD)
    return replace(request, staff=staff.id)


class TakenOut(RecordPages, Protocol):
    """All that may be in a pack."""

    def letter(self, patient: str, *, noted: bool = True) -> bytes: ...
