"""A picture of an exercise, whatever it is made of."""

from dataclasses import dataclass
from typing import Protocol

from reportlab.pdfgen.canvas import Canvas

from app.figure.shapes import Box

USUAL = 1.6
"""Metres that a usual exercise reaches up."""


class Drawn(Protocol):
    """What can be put on a page: a figure, or a photo."""

    @property
    def bounds(self) -> Box:
        """Its own shape."""

    def put(self, canvas: Canvas, left: float, bottom: float, width: float, height: float) -> None:
        """Draw it as large as the box allows, on its lower edge; points."""


@dataclass(frozen=True, slots=True)
class PosePicture:
    """One key pose. The bounds of a figure's form hold every picture of the exercise, so that all
    share one scale; ``sky`` is how much of its height this one leaves empty at the top, 0 to 1.
    ``reach`` is how high the whole exercise goes, in metres, of which a view from near shows a
    part. ``said`` is for whoever has it read out; without it that is the ``caption``.
    """

    caption: str
    form: Drawn
    sky: float
    reach: float
    said: str = ""

    @property
    def bounds(self) -> Box:
        """Of one scale with all pictures of a figure."""
        return self.form.bounds
