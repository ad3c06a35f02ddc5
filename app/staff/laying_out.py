"""Whether the staff side of a kiosk's own screen is laid out as at a desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.staff_layout import StaffLayout, is_desk
from app.ui.pointing import pointing

if TYPE_CHECKING:
    from app.ui.kiosk_screen import KioskScreen
    from app.usecases.needs import HasSettings


class LayingOut:
    """``chosen`` is what the clinic has set for this screen. What is plugged in while patients are
    here changes nothing: it is looked at when somebody of the staff signs in."""

    def __init__(self, kiosk: KioskScreen) -> None:
        self.chosen = StaffLayout.AUTO
        self.pointing = pointing
        self._kiosk = kiosk

    @property
    def at_desk(self) -> bool:
        """Whether pages stand beside the list of patients, where there is room."""
        return self._kiosk.shown.desk or self._kiosk.shown.deskLayout

    def read(self, clinic: HasSettings) -> None:
        """What is set. On the thread of the records."""
        self.chosen = StaffLayout(clinic.setting("staff_layout"))

    def lay_out(self) -> None:
        """For whoever has just signed in, or set it otherwise."""
        mouse, touch, width = self.pointing()
        desk = is_desk(self.chosen, mouse=mouse, touch=touch, width=width)
        self._kiosk.set(deskLayout=desk)

    def put_away(self) -> None:
        """Nobody is signed in."""
        self._kiosk.set(deskLayout=False)
