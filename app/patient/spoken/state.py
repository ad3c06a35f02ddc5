"""What the spoken screens show, and what they speak through."""

from __future__ import annotations

from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import SignalInstance


class SpeaksAloud(Protocol):
    """What speaks, and how loud."""

    volume: float

    @property
    def available(self) -> bool:
        """Whether anything would be heard in the language of the screen."""
        ...

    @property
    def unsaid(self) -> SignalInstance:
        """Nothing of what was to be said last came out."""
        ...

    def say(self, text: str) -> None:
        """In place of what is being said."""
        ...

    def stop(self) -> None:
        """Silence at once."""
        ...


class Socket(Protocol):
    """Whether there are headphones."""

    @property
    def private(self) -> bool:
        """Whether headphones are plugged in."""
        ...

    @property
    def plugged(self) -> SignalInstance:
        """Carries whether only the patient hears it from now on."""
        ...


class SpokenState(Struct, frozen=True):
    """``caption`` is what is said, or why nothing is; ``box`` lies around what it is said of: left,
    top, width and height, or nothing. ``alone``: headphones are in."""

    caption: str = ""
    silent: str = ""
    box: tuple[float, ...] = ()
    curtain: bool = False
    alone: bool = False
