"""A frame drawn on paper, as vectors."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from math import cos, pi, radians, sin, tan
from typing import Final

from reportlab.lib.colors import Color, HexColor, white
from reportlab.pdfgen.canvas import Canvas

from app.figure.arcs import Arc, capsule_arcs, curved
from app.figure.palette import LIGHT
from app.figure.shapes import Box, Capsule, Ellipse, Frame, Polygon, Shape, Tone

# the old kind of formatting: half again as fast as any other
_MOVE: Final = "%.3f %.3f m"
_LINE: Final = "%.3f %.3f l"
_CURVE: Final = "%.3f %.3f %.3f %.3f %.3f %.3f c"


def _inks() -> Mapping[Tone, Color]:
    return {tone: HexColor(colour) for tone, colour in LIGHT.items()}


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
    stand on the box's lower edge. Nothing outside it is drawn.
    """
    left, bottom, width, height = box
    scale = min(width / bounds.width, height / bounds.height)
    canvas.saveState()
    canvas.translate(left + width / 2, bottom)
    canvas.scale(scale, scale)
    canvas.translate(-(bounds.x0 + bounds.x1) / 2, -bounds.y0)
    window = canvas.beginPath()
    window.rect(bounds.x0, bounds.y0, bounds.width, bounds.height)
    canvas.clipPath(window, stroke=0, fill=0)
    canvas.addLiteral("\n".join(operators(frame, inks)))
    canvas.restoreState()


def operators(frame: Frame, inks: Inks) -> Iterator[str]:
    """The page's own drawing operators, in metres.

    They are written directly, because a path object spends ten times as long on the same numbers.
    An outline is a stroke under the fill: the same path again, with no number worked out twice.
    """
    yield f"1 j {2 * inks.outline:.4f} w {_ink(inks.ground)} RG"
    for part in frame.parts:
        own = _paths(part.shapes)
        if part.outlined:
            yield from (path for _, path in own)
            yield "S"
        for tone, path in (*_paths(part.joints), *own):
            yield f"{_ink(inks.tones[tone])} rg"
            yield path
            yield "f"


def _ink(colour: Color) -> str:
    return f"{colour.red:.3f} {colour.green:.3f} {colour.blue:.3f}"


def _paths(shapes: Iterable[Shape]) -> list[tuple[Tone, str]]:
    """Shapes of one tone as one path each; they wind the same way, so overlaps stay filled."""
    return [
        (tone, "\n".join([_path(shape) for shape in group]))
        for tone, group in groupby(shapes, key=lambda shape: shape.tone)
    ]


def _path(shape: Shape) -> str:
    match shape:
        case Capsule(x0, y0, r0, x1, y1, r1):
            return _trace(capsule_arcs(x0, y0, r0, x1, y1, r1))
        case Ellipse(x, y, rx, ry, angle):
            return "\n".join([*_trace_ellipse(x, y, rx, ry, radians(angle)), "h"])
        case Polygon(points, _, curve):
            lines = [_CURVE % piece for piece in curved(points)] if curve else []
            lines = lines or [_LINE % point for point in points[1:]]
            return "\n".join((_MOVE % points[0], *lines, "h"))


def _trace(arcs: Iterable[Arc]) -> str:
    lines: list[str] = []
    for x, y, r, start, sweep in arcs:
        a = radians(start)
        pieces = max(1, round(sweep / 90))
        step = radians(sweep) / pieces
        k = 4 / 3 * tan(step / 4)
        c, s = r * cos(a), r * sin(a)
        lines.append((_LINE if lines else _MOVE) % (x + c, y + s))
        for _ in range(pieces):
            a += step
            d, t = r * cos(a), r * sin(a)
            e, f = x + d, y + t
            lines.append(_CURVE % (x + c - k * s, y + s + k * c, e + k * t, f - k * d, e, f))
            c, s = d, t
    lines.append("h")
    return "\n".join(lines)


def _trace_ellipse(x: float, y: float, rx: float, ry: float, turn: float) -> Iterator[str]:
    c, s = cos(turn), sin(turn)

    def place(u: float, v: float) -> str:
        return f"{x + rx * u * c - ry * v * s:.4f} {y + rx * u * s + ry * v * c:.4f}"

    k = 4 / 3 * tan(pi / 8)
    yield f"{place(1, 0)} m"
    for u, v in ((1, 0), (0, 1), (-1, 0), (0, -1)):
        yield f"{place(u - k * v, v + k * u)} {place(k * u - v, k * v + u)} {place(-v, u)} c"
