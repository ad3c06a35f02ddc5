"""Whether anything can be heard here: where it cannot, the edge of the screen flashes instead."""

from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance

from app.ui.kiosk_screen import KioskScreen


class Loudspeaker(Protocol):
    """What plays the tones: ``ready`` to, or ``ended`` because there is nothing to play on."""

    ready: SignalInstance
    ended: SignalInstance


class Hearing(QObject):
    """Follows the loudspeaker; a card that comes back is noted with the next tone."""

    def __init__(self, kiosk: KioskScreen, tones: Loudspeaker) -> None:
        super().__init__(kiosk)
        tones.ready.connect(lambda: kiosk.set(soundless=False))
        tones.ended.connect(lambda: kiosk.set(soundless=True))
