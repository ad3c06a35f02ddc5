"""Whether anything can be heard here: where it cannot, the edge of the screen flashes instead."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from app.ui.kiosk_screen import KioskScreen


class Loudspeaker(Protocol):
    """What plays the tones: ``ready`` to, or ``ended`` because there is nothing to play on."""

    ready: SignalInstance
    ended: SignalInstance


class OutletSound(Protocol):
    """What is known of where sound comes out."""

    @property
    def private(self) -> bool:
        """Whether only the patient hears it: headphones."""
        ...

    @property
    def muted(self) -> bool:
        """Whether the machine's own volume is off."""
        ...

    @property
    def absent(self) -> bool:
        """Whether nothing is there that could sound."""
        ...


class TellsOutlet(Protocol):
    """Where sound comes out; ``changed`` carries what is known of it."""

    @property
    def changed(self) -> SignalInstance:
        """Carries an OutletSound, also the first one."""
        ...


class Hearing(QObject):
    """Follows the loudspeaker; a card that comes back is noted with the next tone, or when the
    sound server tells of it. ``private``: headphones are in; ``plugged`` carries that."""

    plugged = Signal(bool)

    def __init__(self, kiosk: KioskScreen, tones: Loudspeaker, outlet: TellsOutlet) -> None:
        super().__init__(kiosk)
        self._kiosk = kiosk
        self._lost = self._absent = self._muted = False
        self.private = False
        tones.ready.connect(lambda: self._tell(lost=False))
        tones.ended.connect(lambda: self._tell(lost=True))
        outlet.changed.connect(self._follow)

    def _follow(self, sound: OutletSound) -> None:
        self._absent, self._muted = sound.absent, sound.muted
        self._tell(lost=self._lost)
        if sound.private != self.private:
            self.private = sound.private
            self.plugged.emit(sound.private)

    def _tell(self, lost: bool) -> None:
        self._lost = lost
        gone = self._lost or self._absent
        self._kiosk.set(soundless=gone or self._muted, muted=self._muted and not gone)
