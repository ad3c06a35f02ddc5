"""The screen, read aloud: when asked, and by itself where help is to be called."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance

from app.patient.session.cue_player import Speaking
from app.ui.kiosk_screen import KioskScreen


class Reader(Speaking, Protocol):
    """What speaks, and says when it is done and whether it can."""

    @property
    def available(self) -> bool:
        """Whether there is a voice for the language of the screen."""
        ...

    @property
    def availableChanged(self) -> SignalInstance:
        """A voice has come, or gone with the language."""
        ...

    @property
    def said(self) -> SignalInstance:
        """What was to be said has been said."""
        ...


class Reading(QObject):
    """Reads what a screen hands over: its own words, never what somebody has answered.

    It does not ask for the switch of spoken cues, nor for quiet hours: somebody has asked for it,
    or needs help.
    """

    def __init__(self, kiosk: KioskScreen, voice: Reader) -> None:
        super().__init__(kiosk)
        self._kiosk, self._voice = kiosk, voice
        kiosk.readAsked.connect(self._toggle)
        kiosk.urged.connect(self._read)
        kiosk.arrived.connect(lambda _: self.stop())
        voice.said.connect(self._over)
        voice.availableChanged.connect(self._able)
        self._able()

    def stop(self) -> None:
        """Read no further."""
        if self._kiosk.shown.reading:
            self._voice.forget()
            self._over()

    def _toggle(self, words: Sequence[str]) -> None:
        if self._kiosk.shown.reading:
            self.stop()
        else:
            self._read(words)

    def _read(self, words: Sequence[str]) -> None:
        text = "\n".join(each for each in words if each.strip())
        if text:
            self._kiosk.set(reading=True)
            self._voice.say(text)

    def _over(self) -> None:
        self._kiosk.set(reading=False)

    def _able(self) -> None:
        can = self._voice.available
        self._kiosk.set(canRead=can, reading=self._kiosk.shown.reading and can)
