"""What a screen needs that shows exercises as they move."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.content.library import Library
    from app.figure.motion import Motion


class Moves(Protocol):
    """The exercises, and how each of them moves."""

    @property
    def library(self) -> Library:
        """The exercises that are drawn."""
        ...

    def motion(self, exercise: str) -> Motion:
        """How an exercise moves, ready to be drawn; slow the first time."""
        ...
