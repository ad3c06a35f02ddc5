"""What a page is made of: blocks that know their height and are never split."""

from typing import Protocol

from app.documents.sheet import Sheet


class Block(Protocol):
    """One part of a page."""

    def height(self, width: float) -> float:
        """Points from top to bottom when it is ``width`` points wide."""

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
