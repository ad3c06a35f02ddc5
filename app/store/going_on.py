"""Goes on with records that fall short of what was saved, when nothing brings the rest back."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from app.core.errors import KioskError
from app.core.faults import Fault, RecordsError
from app.store.files import write_private, writing
from app.store.lock import lock_folder
from app.store.set_aside import set_aside
from app.store.store import Store


def go_on(folder: Path, now: datetime, opened: Callable[[], Store]) -> tuple[Store, Path]:
    """The records opened as they are, and where a copy of all that was found lies.

    Raises KioskError while nothing is missing, for what cannot be gone on with, and where no copy
    can be kept: then nothing has changed.
    """
    with lock_folder(folder):
        try:
            opened().close()
        except RecordsError as error:
            if not error.fault.can_go_on:
                raise
            fault = error.fault
        else:
            raise KioskError("Nothing is missing from these records. Start the kiosk as always.")
        kept = set_aside(folder, fault, now)
        if kept is None or not (kept / "kiosk.db").exists():
            raise RecordsError(
                Fault.FULL, "No copy of the records can be kept. Free some space, then try again."
            )
        with writing(folder):
            marker = folder / "kiosk.json"
            try:
                said = json.loads(marker.read_bytes())
                said.pop("witnessed", None)
            except (OSError, ValueError, AttributeError, TypeError):
                said = {}
            (folder / "kiosk.witness").unlink(missing_ok=True)
            if said.get("key"):
                write_private(marker, json.dumps(said).encode() + b"\n")
            else:
                write_private(folder / "kiosk.new", b"")
                marker.unlink(missing_ok=True)
        store = opened()
    with store.ledger.write():
        store.ledger.audit("went on with records that fall short", None, None, str(fault))
    return store, kept
