"""A kiosk that makes no sound: for demos and tests without a sound device."""

from app.core.cues import Tone


class Silence:
    """Plays and says nothing."""

    volume = 0.0
    available = True

    def play(self, tone: Tone) -> None: ...

    def say(self, text: str) -> None: ...

    def repeat(self) -> None: ...

    def stop(self) -> None: ...

    def forget(self) -> None: ...

    def start(self) -> None: ...

    def close(self) -> None: ...
