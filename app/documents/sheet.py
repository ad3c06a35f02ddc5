"""A sheet of paper to draw on, in the terms a layout thinks in."""

from enum import Enum

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from app.documents.type import Style, Type

CAP_MIDDLE = 0.364
"""Half of Inter's capital height, in ems: what the eye takes for the middle of a line."""


class Align(Enum):
    """Where a line stands in its width; START is the side reading starts from."""

    START = 0.0
    CENTRE = 0.5
    END = 1.0


class Sheet:
    """Points from the top edge and from the side where reading starts: ``mirrored`` turns it round.

    ``canvas`` and ``box`` are for what must never be mirrored: figures and the square code.
    """

    def __init__(
        self, canvas: Canvas, size: tuple[float, float], type_: Type, mirrored: bool = False
    ) -> None:
        self.canvas = canvas
        self.width, self.height = size
        self.type = type_
        self.mirrored = mirrored

    def box(self, x: float, y: float, width: float, height: float) -> tuple[float, float]:
        """The lower left corner of a box, in the canvas's own points."""
        left = self.width - x - width if self.mirrored else x
        return left, self.height - y - height

    def text(
        self,
        x: float,
        y: float,
        width: float,
        text: str,
        style: Style,
        align: Align = Align.START,
    ) -> float:
        """Set ``text`` in a column whose top is ``y``; give back the ``y`` below it."""
        self.canvas.setFillColor(style.ink)
        self.canvas.setFont(style.font, style.size)
        for line in self.type.lines(text, style, width):
            shaped, wide = self.type.shaped(line, style)
            left, bottom = self.box(x + (width - wide) * align.value, y, wide, style.leading)
            baseline = bottom + style.leading / 2 - style.size * CAP_MIDDLE
            self.canvas.drawString(left, baseline, shaped)
            y += style.leading
        return y

    def panel(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        radius: float = 0,
        fill: Color | None = None,
        edge: Color | None = None,
        edge_width: float = 0.8,
    ) -> None:
        """A box with rounded corners, filled, edged or both."""
        self._ink(fill, edge, edge_width)
        self.canvas.roundRect(
            *self.box(x, y, width, height),
            width,
            height,
            radius,
            stroke=int(edge is not None),
            fill=int(fill is not None),
        )

    def rule(self, x: float, y: float, width: float, thick: float, ink: Color) -> None:
        """A level line whose middle is at ``y``."""
        self.panel(x, y - thick / 2, width, thick, fill=ink)

    def disc(self, x: float, y: float, radius: float, fill: Color) -> None:
        """A filled circle around ``x``, ``y``."""
        self._ink(fill, None, 0)
        left, bottom = self.box(x - radius, y - radius, 2 * radius, 2 * radius)
        self.canvas.circle(left + radius, bottom + radius, radius, stroke=0, fill=1)

    def polygon(self, x: float, y: float, outline: list[tuple[float, float]], fill: Color) -> None:
        """A filled shape around ``x``, ``y``; ``outline`` is seen from there and never mirrored."""
        self._ink(fill, None, 0)
        left, bottom = self.box(x, y, 0, 0)
        path = self.canvas.beginPath()
        for n, (right, down) in enumerate(outline):
            (path.lineTo if n else path.moveTo)(left + right, bottom - down)
        path.close()
        self.canvas.drawPath(path, stroke=0, fill=1)

    def _ink(self, fill: Color | None, edge: Color | None, edge_width: float) -> None:
        if fill is not None:
            self.canvas.setFillColor(fill)
        if edge is not None:
            self.canvas.setStrokeColor(edge)
            self.canvas.setLineWidth(edge_width)
