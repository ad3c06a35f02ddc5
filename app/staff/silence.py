"""A kiosk that cannot be heard: staff are told once, and the screens flash by themselves."""

from PySide6.QtCore import QObject

from app.staff.root import StaffViewModel
from app.ui.kiosk_screen import KioskScreen


class SilenceNotice(QObject):
    """Tells whoever is signed in on ``view``, until somebody has noted it or sound is back."""

    def __init__(self, kiosk: KioskScreen, view: StaffViewModel, parent: QObject) -> None:
        super().__init__(parent)
        self._kiosk, self._view, self._noted = kiosk, view, False
        kiosk.soundlessChanged.connect(self.look)
        kiosk.mutedChanged.connect(self.look)
        view.silenceNoted.connect(self._note)

    def look(self) -> None:
        """Show it, or no longer."""
        now = self._kiosk.shown
        silent = now.soundless and not now.desk
        self._noted = self._noted and silent
        told = silent and not self._noted
        self._view.set(soundless=told, muted=told and now.muted)

    def _note(self) -> None:
        self._noted = True
        self.look()
