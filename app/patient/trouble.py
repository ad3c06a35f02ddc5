"""A sentence in place of the screen, where something went wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.devices.jobs import Jobs
    from app.ui.kiosk_screen import KioskScreen

NO_TROUBLE = {"trouble": "", "fault": "", "backup": ""}


class Trouble:
    """Shows what is wrong; of records that can be brought back it also says as of when."""

    def __init__(self, kiosk: KioskScreen, jobs: Jobs, last_backup: Callable[[], str]) -> None:
        self._kiosk, self._jobs, self._last_backup = kiosk, jobs, last_backup

    def tell(self, sentence: str) -> None:
        """Show the sentence; one that the store wrote carries its fault."""
        fault = getattr(sentence, "fault", None)
        self._kiosk.go("trouble", trouble=sentence, fault=fault or "", backup="")
        if fault is not None and fault.is_restored:
            self._jobs.run(self._last_backup, lambda it: self._kiosk.set(backup=it), lambda _: None)
