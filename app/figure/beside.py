"""Where the first and the second view of a moment stand on one piece of screen or paper."""

from typing import Final

from app.figure.shapes import Box

SHARE: Final = 0.46
"""How much of the height, and at most of the width, the second view takes."""
GAP: Final = 0.03
"""Room between the two, of the width."""


def beside(width: float, height: float, first: Box, second: Box) -> tuple[Box, Box]:
    """The places of two views whose planes are ``first`` and ``second``, y up from the lower edge.

    The second stands in the lower right corner; what both leave free is shared out at the sides.
    """
    tall = SHARE * height
    wide = min(tall * second.width / second.height, SHARE * width)
    tall = wide * second.height / second.width
    gap = GAP * width
    scale = min((width - wide - gap) / first.width, height / first.height)
    own = first.width * scale
    left = (width - own - gap - wide) / 2
    low = (height - first.height * scale) / 2
    right = left + own + gap
    return (
        Box(left, low, left + own, low + first.height * scale),
        Box(right, low, right + wide, low + tall),
    )
