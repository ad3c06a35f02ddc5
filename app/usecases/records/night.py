"""A pack every night, into a folder that the clinic has set."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from app.core.dataset.choice import Privacy
from app.core.errors import KioskError
from app.core.long_work import LongWork
from app.exports.order import Format
from app.usecases.needs import HasDay, HasSettings, HasStore
from app.usecases.records.export_request import Exported, Request
from app.usecases.records.exporter import Exporter

KEPT = 30
"""Packs of earlier nights that stay; older ones are removed."""

DONE, TROUBLE = "export_done", "export_trouble"
"""Where the clinic's table keeps the day of the last pack, and what went wrong since."""

_NAME = re.compile(r"records-\d{4}-\d\d-\d\d\.zip")
_FORMATS = (Format.CSV, Format.XLSX, Format.FHIR, Format.JSON)


class Packing(HasStore, HasDay, HasSettings, Protocol):
    """Says whether a pack is due, and where it goes."""


class NightShift:
    """Writes the pack of a local day once, at its first hour or when the kiosk next runs."""

    def __init__(self, opened: Callable[[], Packing], exporter: Exporter) -> None:
        self._opened = opened
        self._exporter = exporter

    def run(self, work: LongWork) -> Exported | None:
        """The pack that was written; None when none is due.

        Raises KioskError when it could not be; then it is still due, and the reason is kept for
        staff to see.
        """
        clinic = self._opened()
        settings = clinic.store.settings
        try:
            folder, today = clinic.setting("export_folder"), clinic.slot().day
            # A day that only a clock gone wrong has seen stops no later night
            if not folder or settings.get(DONE) == today.isoformat():
                return None
            out = Path(folder) / f"records-{today.isoformat()}.zip"
            privacy = Privacy(clinic.setting("export_privacy"))
            secret = clinic.store.pack_passphrase() if clinic.setting("export_lock") else ""
            request = Request(out, _FORMATS, privacy=privacy, passphrase=secret)
            try:
                done = self._exporter.export(request, work)
            except KioskError as error:
                settings.set(TROUBLE, str(error))
                raise
            settings.set(DONE, today.isoformat())
            settings.set(TROUBLE, "")
            _remove_old(out.parent)
            return done
        finally:
            clinic.store.close()


def _remove_old(folder: Path) -> None:
    packs = sorted(each for each in folder.iterdir() if _NAME.fullmatch(each.name))
    for old in packs[:-KEPT]:
        old.unlink(missing_ok=True)
