"""A sentence in place of the screen, where something went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.devices.idle import IdleWatch
    from app.patient.rescue.model import RescueViewModel
    from app.ui.kiosk_screen import KioskScreen

NO_TROUBLE = {"trouble": "", "fault": ""}


class KioskTrouble:
    """Shows what is wrong; records that can be brought back are offered there."""

    def __init__(self, kiosk: KioskScreen, rescue: RescueViewModel, idle: IdleWatch) -> None:
        self._kiosk, self._rescue = kiosk, rescue
        rescue.attended.connect(idle.watch)
        rescue.touched.connect(idle.touched)
        rescue.over.connect(kiosk.restarting)

    def tell(self, sentence: str) -> None:
        """Show the sentence; one that the store wrote carries its fault."""
        fault = getattr(sentence, "fault", None)
        self._kiosk.go("trouble", trouble=sentence, fault=fault or "")
        if fault is not None and fault.is_restored:
            self._rescue.offer()

    def left(self) -> bool:
        """Somebody left. Whether they were bringing the records back: then nothing else is over."""
        if not self._rescue.open:
            return False
        self._rescue.leave()
        return True

    def may_be_left(self, screen: str, visited: bool) -> bool:
        """Whether somebody is signed out who leaves ``screen`` alone. What is wrong with the
        records stays in sight."""
        if screen == "trouble":
            return visited and not self._kiosk.shown.fault
        return screen not in ("home", "staff")
