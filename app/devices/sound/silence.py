"""A kiosk that makes no sound: for demos and tests without a sound device."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.cues import CueTone


class Silence(QObject):
    """Plays and says nothing."""

    ready = Signal()
    ended = Signal()
    said = Signal()
    unsaid = Signal()
    availableChanged = Signal()  # noqa: N815

    volume = 0.0
    available = True

    def play(self, tone: CueTone) -> None: ...

    def say(self, text: str) -> None: ...

    def repeat(self) -> None: ...

    def speak(self, folders: Sequence[Path], locale: str) -> None: ...

    def stop(self) -> None: ...

    def forget(self) -> None: ...

    def start(self) -> None: ...

    def close(self) -> None: ...
