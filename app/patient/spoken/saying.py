"""Sentences are said, and what they are of is framed."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QObject

from app.patient.spoken.place import ReadingPlace
from app.patient.spoken.spots import Spot, said
from app.patient.spoken.state import Socket, SpeaksAloud, SpokenState
from app.patient.spoken.words import own_words, role_words
from app.ui.kiosk_screen import KioskScreen
from app.ui.snapshot import Snapshot


class Saying(Snapshot):
    """Says it in the ``voice``; where there is none, what would be said still stands there."""

    def __init__(
        self, kiosk: KioskScreen, voice: SpeaksAloud, socket: Socket, parent: QObject | None
    ) -> None:
        super().__init__(SpokenState(), parent)
        self._kiosk, self._voice, self._socket = kiosk, voice, socket
        self._place = ReadingPlace()
        voice.unsaid.connect(self._unsaid)

    def _say_spot(self, spot: Spot | None) -> None:
        if spot is not None:
            self._place.key = spot.key
            self._frame(spot)
            self._say(said(spot, role_words(), self._socket.private))

    def _say(self, sentences: Sequence[str]) -> None:
        if not sentences:
            return
        ended = (it if it[-1:] in ".!?:" else f"{it}." for it in sentences if it)
        text = "\n".join(ended)
        self._set(caption=text.replace("\n", " "))
        if self._voice.available:
            self._voice.say(text)
        else:
            self._unsaid()

    def _unsaid(self) -> None:
        """It stands on the screen once, for who is asked for help."""
        if self._kiosk.shown.spoken:
            self._set(silent=own_words().mute)

    def _frame(self, spot: Spot | None) -> None:
        self._set(box=spot.box if spot else ())

    def _set(self, **changes: object) -> None:
        self.show(replace(self._state, **changes))
