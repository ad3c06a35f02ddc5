"""The program that speaks: python -m app.devices.sound.speaker"""

import sys
from collections.abc import Collection
from typing import Any

from app.devices.clocks import SystemClock
from app.devices.side_end import end_with_the_kiosk, leave, listen, tell
from app.devices.sound.speech_dispatcher import Dispatcher, NoEngineError

FRESH_S = 1.0
"""What is said later than this would belong to another moment."""


class Speaker:
    """One engine; a language it has no voice for stays unspoken."""

    def __init__(self) -> None:
        self._engine = Dispatcher(lambda: tell("said"))
        self._languages = self._engine.languages()
        self._locale = ""
        self._speaks = False
        tell("ready")

    def handle(self, age: float, what: str, *values: Any) -> None:
        """Obey ["say", text, locale, volume] or ["stop"]."""
        self._engine.stop()
        if what == "say" and age <= FRESH_S:
            self._say(*values)

    def _say(self, text: str, locale: str, volume: float) -> None:
        if locale != self._locale:
            self._choose(locale)
        if self._speaks:
            self._engine.say(text, volume)

    def _choose(self, locale: str) -> None:
        self._locale = locale
        found = closest(locale.replace("_", "-"), self._languages)
        self._speaks = found is not None
        if found is None:
            tell("no voice for", locale)
        else:
            self._engine.speak_in(found)


def closest(wanted: str, languages: Collection[str]) -> str | None:
    """The language itself as it is spoken there, or else as it is spoken anywhere."""
    same = [it for it in languages if it.lower() == wanted.lower()]
    alike = [it for it in languages if it.lower().split("-")[0] == wanted.lower().split("-")[0]]
    return next(iter([*same, *sorted(alike, key=lambda it: (len(it), it))]), None)


def main() -> int:
    """Speak until the kiosk is gone, or the engine is."""
    end_with_the_kiosk()
    try:
        listen(Speaker().handle, SystemClock())
    except NoEngineError:
        tell("no engine")
        leave(1)
    return 0


if __name__ == "__main__":
    sys.exit(main())
