"""Our own short sounds, played by a program beside the kiosk."""

import logging
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.clock import Clock
from app.core.cues import CueTone
from app.devices.side_process import SideProcess

log = logging.getLogger(__name__)


class Tones(QObject):
    """Plays the sounds of ``folder``, one file a tone. Silent where there is no sound device.

    ``clock`` is the machine's own. ``volume`` is 0 to 1. ``ready``: the sounds are loaded.
    ``ended``: there is nothing to play them any more.
    """

    ready = Signal()
    ended = Signal()

    def __init__(self, folder: Path, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.volume = 0.8
        self.muted = False
        self._noted: set[str] = set()
        self._side = SideProcess("app.devices.sound.tone_player", (str(folder),), clock, self)
        self._side.said.connect(self._hear)
        self._side.ended.connect(self.ended)

    def start(self) -> None:
        """Get ready ahead of the first tone; takes part of a second of another core."""
        self._side.start()

    def play(self, tone: CueTone) -> None:
        """Sound ``tone`` now or not at all; returns at once."""
        if not self.muted and self.volume > 0:
            self._side.send(tone.value, self.volume)

    def close(self) -> None:
        """End it. Nothing sounds any more."""
        self._side.close()

    def _hear(self, message: list[str]) -> None:
        if message == ["ready"]:
            self.ready.emit()
            return
        note = " ".join(message)
        if note not in self._noted:
            self._noted.add(note)
            log.warning("Sounds: %s", note)
