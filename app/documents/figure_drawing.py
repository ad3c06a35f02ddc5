"""A frame drawn on paper, as vectors."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from math import cos, pi, radians, sin, tan
from typing import Final

from reportlab.lib.colors import Color, HexColor, white
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from app.figure.arcs import Arc, capsule_arcs, grown
from app.figure.shapes import Box, Capsule, Ellipse, Frame, Polygon, Shape, Tone

_NON_ZERO: Final = 1


def _inks() -> Mapping[Tone, Color]:
    return {
        Tone.NEAR: HexColor("#2B6C8F"),
        Tone.FAR: HexColor("#94B9CB"),
        Tone.ACCENT: HexColor("#F28C28"),
        Tone.ACCENT_FAR: HexColor("#F6C08A"),
        Tone.SHIRT: HexColor("#1D5676"),
        Tone.HEAD: HexColor("#7FB0C9"),
        Tone.HAIR: HexColor("#153A50"),
        Tone.MAT: HexColor("#EBE5DA"),
        Tone.SHADOW: HexColor("#D5CBB9"),
        Tone.PROP: HexColor("#EDE7DB"),
        Tone.PROP_EDGE: HexColor("#CFC4B0"),
        Tone.ARROW: HexColor("#C35F00"),
    }


@dataclass(frozen=True, slots=True)
class Inks:
    """What a figure is printed with. ``ground`` is the paper it stands on, ``outline`` metres."""

    tones: Mapping[Tone, Color] = field(default_factory=_inks)
    ground: Color = white
    outline: float = 0.011


def draw_figure(
    canvas: Canvas,
    frame: Frame,
    bounds: Box,
    box: tuple[float, float, float, float],
    inks: Inks,
) -> None:
    """Draw ``frame`` as large as ``box`` allows: left, bottom, width and height in points.

    ``bounds`` is the exercise's, so that its key poses share one scale; the feet of all of them
    stand on the box's lower edge.
    """
    left, bottom, width, height = box
    scale = min(width / bounds.width, height / bounds.height)
    canvas.saveState()
    canvas.translate(left + width / 2, bottom)
    canvas.scale(scale, scale)
    canvas.translate(-(bounds.x0 + bounds.x1) / 2, -bounds.y0)
    for part in frame.parts:
        if part.outlined:
            canvas.setFillColor(inks.ground)
            _fill(canvas, part.shapes, inks.outline)
        for tone, shapes in groupby((*part.joints, *part.shapes), key=lambda shape: shape.tone):
            canvas.setFillColor(inks.tones[tone])
            _fill(canvas, shapes, 0)
    canvas.restoreState()


def _fill(canvas: Canvas, shapes: Iterable[Shape], grow: float) -> None:
    """Fill all ``shapes`` as one path; they wind the same way, so overlaps stay filled."""
    path = canvas.beginPath()
    empty = True
    for shape in shapes:
        empty = False
        match shape:
            case Capsule(x0, y0, r0, x1, y1, r1):
                _trace(path, capsule_arcs(x0, y0, r0 + grow, x1, y1, r1 + grow))
            case Ellipse(x, y, rx, ry, angle):
                _trace_ellipse(path, x, y, rx + grow, ry + grow, radians(angle))
            case Polygon(points):
                points = grown(points, grow) if grow else points
                path.moveTo(*points[0])
                for point in points[1:]:
                    path.lineTo(*point)
        path.close()
    if not empty:
        canvas.drawPath(path, stroke=0, fill=1, fillMode=_NON_ZERO)


def _trace(path: PDFPathObject, arcs: Iterable[Arc]) -> None:
    for n, (x, y, r, start, sweep) in enumerate(arcs):
        a = radians(start)
        (path.lineTo if n else path.moveTo)(x + r * cos(a), y + r * sin(a))
        pieces = max(1, round(sweep / 90))
        step = radians(sweep) / pieces
        k = 4 / 3 * tan(step / 4) * r
        for _ in range(pieces):
            b = a + step
            path.curveTo(
                x + r * cos(a) - k * sin(a),
                y + r * sin(a) + k * cos(a),
                x + r * cos(b) + k * sin(b),
                y + r * sin(b) - k * cos(b),
                x + r * cos(b),
                y + r * sin(b),
            )
            a = b


def _trace_ellipse(
    path: PDFPathObject, x: float, y: float, rx: float, ry: float, turn: float
) -> None:
    c, s = cos(turn), sin(turn)

    def place(u: float, v: float) -> tuple[float, float]:
        return x + rx * u * c - ry * v * s, y + rx * u * s + ry * v * c

    k = 4 / 3 * tan(pi / 8)
    path.moveTo(*place(1, 0))
    for u, v in ((1, 0), (0, 1), (-1, 0), (0, -1)):
        path.curveTo(*place(u - k * v, v + k * u), *place(k * u - v, k * v + u), *place(-v, u))
