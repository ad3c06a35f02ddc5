"""Speech, spoken by a program beside the kiosk."""

import logging

from PySide6.QtCore import QObject, Signal

from app.core.clock import Clock
from app.devices.side_process import SideProcess

log = logging.getLogger(__name__)


class SpeechEngine(QObject):
    """Says one thing at a time. Silent where there is no engine or no voice for the language.

    ``clock`` is the machine's own, ``locale`` a name such as en_GB, ``volume`` 0 to 1.
    ``available`` is whether an engine is there to speak; it is known some seconds after ``start``.
    """

    availableChanged = Signal()  # noqa: N815
    said = Signal()

    def __init__(self, clock: Clock, locale: str = "en_GB", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.volume = 1.0
        self.locale = locale
        self.available = False
        self._last = ""
        self._side = SideProcess("app.devices.sound.speaker", (), clock, self)
        self._side.said.connect(self._hear)
        self._side.ended.connect(lambda: self._set_available(False))

    def start(self) -> None:
        """Wake the engine ahead of the first word, which may take it seconds."""
        self._side.start()

    def say(self, text: str) -> None:
        """Say ``text`` instead of what is being said; returns at once. Never logged."""
        self._last = text
        if text and self.volume > 0:
            self._side.send("say", text, self.locale, self.volume)

    def repeat(self) -> None:
        """Say the last thing again."""
        self.say(self._last)

    def stop(self) -> None:
        """Be silent now."""
        if self.available:
            self._side.send("stop")

    def forget(self) -> None:
        """Be silent, with nothing left to repeat."""
        self.stop()
        self._last = ""

    def close(self) -> None:
        """End it. Nothing is said any more."""
        self._side.close()

    def _hear(self, message: list[str]) -> None:
        if message == ["ready"]:
            self._set_available(True)
        elif message == ["said"]:
            self.said.emit()
        else:
            log.warning("Speech: %s", " ".join(message))

    def _set_available(self, available: bool) -> None:
        if available != self.available:
            self.available = available
            self.availableChanged.emit()
