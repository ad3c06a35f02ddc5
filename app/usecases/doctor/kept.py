"""The last self-test, kept beside the records: it is read also where they cannot be."""

from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from app.store.files import like_folder, write_private, writing
from app.usecases.doctor.findings import Finding, wrong

FILE = "self-test.json"
FRESH = timedelta(hours=26)
"""A self-test is of this morning or of yesterday's."""


class SelfTest(msgspec.Struct, frozen=True):
    """What was found, and when."""

    at: datetime
    findings: tuple[Finding, ...]

    @property
    def wrong(self) -> tuple[Finding, ...]:
        """What somebody has to do something about."""
        return wrong(self.findings)

    def is_fresh(self, now: datetime) -> bool:
        """Whether it still says how the kiosk is. One from a clock gone wrong does not."""
        return abs(now - self.at) <= FRESH


def keep(folder: Path, findings: tuple[Finding, ...], now: datetime) -> None:
    """Keep them for staff to see. KioskError where the folder cannot be written."""
    with writing(folder):
        write_private(folder / FILE, msgspec.json.encode(SelfTest(now, findings)))
        with suppress(OSError):
            like_folder(folder, folder / FILE)


def last(folder: Path) -> SelfTest | None:
    """The last one; None where there was none that can be read."""
    try:
        return msgspec.json.decode((folder / FILE).read_bytes(), type=SelfTest)
    except (OSError, ValueError):
        return None
