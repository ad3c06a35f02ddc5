"""A sentence in place of the screen, where something went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.patient.rescue.model import RescueViewModel
    from app.ui.kiosk_screen import KioskScreen

NO_TROUBLE = {"trouble": "", "fault": ""}


class Trouble:
    """Shows what is wrong; records that can be brought back are offered there."""

    def __init__(self, kiosk: KioskScreen, rescue: RescueViewModel) -> None:
        self._kiosk, self._rescue = kiosk, rescue

    def tell(self, sentence: str) -> None:
        """Show the sentence; one that the store wrote carries its fault."""
        fault = getattr(sentence, "fault", None)
        self._kiosk.go("trouble", trouble=sentence, fault=fault or "")
        if fault is not None and fault.is_restored:
            self._rescue.offer()
