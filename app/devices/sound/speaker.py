"""The program that speaks: python -m app.devices.sound.speaker"""

import sys
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtTextToSpeech import QTextToSpeech

from app.devices.clocks import SystemClock
from app.devices.side_program import Listener, end_with_the_kiosk, leave, tell

ENGINE = "speechd"

FRESH_S = 1.0
"""What is said later than this would belong to another moment."""


class Speaker:
    """One engine; a language it has no voice for stays unspoken."""

    def __init__(self) -> None:
        if ENGINE not in QTextToSpeech.availableEngines():
            give_up()
        self._engine = QTextToSpeech(ENGINE)
        self._engine.errorOccurred.connect(self._failed)
        self._engine.stateChanged.connect(self._changed)
        if self._engine.state() is QTextToSpeech.State.Error:
            give_up()
        self._locale = ""
        self._speaks = False
        tell("ready")

    def handle(self, age: float, what: str, *values: Any) -> None:
        """Obey ["say", text, locale, volume] or ["stop"]."""
        self._engine.stop()
        if what == "say" and age <= FRESH_S:
            self._say(*values)

    def _changed(self, state: QTextToSpeech.State) -> None:
        if state is QTextToSpeech.State.Ready:
            tell("said")

    def _failed(self, reason: QTextToSpeech.ErrorReason) -> None:
        if reason is not QTextToSpeech.ErrorReason.Configuration:
            give_up()

    def _say(self, text: str, locale: str, volume: float) -> None:
        if locale != self._locale:
            self._choose(locale)
        if self._speaks:
            self._engine.setVolume(volume)
            self._engine.say(text)

    def _choose(self, locale: str) -> None:
        wanted = QLocale(locale)
        self._engine.setLocale(wanted)
        self._locale = locale
        self._speaks = self._engine.locale().language() == wanted.language()
        if not self._speaks:
            tell("no voice for", locale)


def give_up() -> None:
    """Without an engine there is nothing to do."""
    tell("no engine")
    leave(1)


def main() -> int:
    """Speak until the kiosk is gone."""
    end_with_the_kiosk()
    app = QCoreApplication([])
    speaker = Speaker()
    listener = Listener(speaker.handle, SystemClock())
    status = app.exec()
    del listener
    return status


if __name__ == "__main__":
    sys.exit(main())
