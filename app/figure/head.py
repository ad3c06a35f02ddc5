"""Neck, head, hair, nose and eyes: enough to see where a person looks."""

from math import atan2, cos, degrees, hypot, pi, sin
from typing import Final

from app.figure.camera import View
from app.figure.shapes import Capsule, Ellipse, Polygon, Shape, Tone
from app.figure.skeleton import Body
from app.figure.vectors import Axes, Vec, add, along, dot, length, scale, unit

_HALF: Final = (0.096, 0.118, 0.079)
"""Half the head's depth, height and width."""
_HAIRLINE: Final = unit((-0.78, 0.62, 0.0))
_EYES: Final = (1, -1)
_STEPS: Final = 16


def head(body: Body, view: View, tone: Tone) -> tuple[Shape, ...]:
    """Neck and head, with hair, a nose and eyes."""
    axes, centre = body.head_axes, body.head
    x, y = view.flat(centre)
    rx, ry, angle = _oval(axes, view)
    jaw = along(along(centre, axes.forward, 0.035), axes.up, -0.075)
    nape = along(along(centre, axes.forward, -0.03), axes.up, -0.06)
    nose = along(along(centre, axes.forward, 0.088), axes.up, -0.018)
    bridge = along(along(centre, axes.forward, 0.083), axes.up, 0.02)
    root = along(body.neck, body.chest_axes.up, 0.012)
    neck = _capsule(root, 0.047, nape, 0.046, view, Tone.NEAR)
    chin = _capsule(jaw, 0.042, along(centre, axes.forward, 0.01), 0.075, view, tone)
    bump = _capsule(bridge, 0.011, along(nose, axes.forward, 0.014), 0.012, view, tone)
    skull = Ellipse(x, y, rx, ry, angle, tone)
    hair = Polygon(_hemisphere(axes, view, x, y), Tone.HAIR)
    return (neck, chin, skull, bump, hair, *_ear(centre, axes, view), *_eyes(centre, axes, view))


def _eyes(centre: Vec, axes: Axes, view: View) -> tuple[Shape, ...]:
    """Each eye that is in sight, as wide as it is turned to the viewer."""
    found = []
    for out in _EYES:
        ahead = unit((0.9, 0.0, out * 0.45))
        seen = dot(axes.place(ahead), view.toward)
        if seen > 0.12:
            x, y = view.flat(add(centre, axes.place((0.083, 0.012, out * 0.034))))
            up = (dot(axes.up, view.right), dot(axes.up, view.up))
            tall, wide = 0.0105 * max(0.35, hypot(*up)), 0.0085 * min(1.0, seen + 0.15)
            found.append(Ellipse(x, y, tall, wide, degrees(atan2(up[1], up[0])), Tone.HAIR))
    return tuple(found)


def _ear(centre: Vec, axes: Axes, view: View) -> tuple[Shape, ...]:
    """The ear on the side in sight, as wide as it is turned to the viewer."""
    seen = dot(axes.left, view.toward)
    place = along(centre, axes.left, 0.074 if seen > 0 else -0.074)
    x, y = view.flat(along(along(place, axes.forward, -0.012), axes.up, -0.012))
    up = (dot(axes.up, view.right), dot(axes.up, view.up))
    tall = 0.028 * max(0.3, hypot(*up))
    wide = 0.018 * abs(seen)
    return (
        (Ellipse(x, y, tall, wide, degrees(atan2(up[1], up[0])), Tone.NEAR),)
        if wide > 0.002
        else ()
    )


def _capsule(a: Vec, r: float, b: Vec, q: float, view: View, tone: Tone) -> Capsule:
    x0, y0 = view.flat(a)
    x1, y1 = view.flat(b)
    return Capsule(x0, y0, r, x1, y1, q, tone)


def _screen(axes: Axes, view: View) -> tuple[Vec, Vec]:
    """For each screen direction, the head's half sizes seen along it."""
    r, u = view.right, view.up
    return (
        (
            dot(axes.forward, r) * _HALF[0],
            dot(axes.up, r) * _HALF[1],
            dot(axes.left, r) * _HALF[2],
        ),
        (
            dot(axes.forward, u) * _HALF[0],
            dot(axes.up, u) * _HALF[1],
            dot(axes.left, u) * _HALF[2],
        ),
    )


def _oval(axes: Axes, view: View) -> tuple[float, float, float]:
    """The skull's outline: two radii and the angle of the first, in degrees."""
    a, b = _screen(axes, view)
    xx, yy, xy = dot(a, a), dot(b, b), dot(a, b)
    spread = hypot((xx - yy) / 2, xy)
    mean = (xx + yy) / 2
    return (
        (mean + spread) ** 0.5,
        max(mean - spread, 1e-9) ** 0.5,
        degrees(atan2(2 * xy, xx - yy)) / 2,
    )


def _hemisphere(axes: Axes, view: View, x: float, y: float) -> tuple[tuple[float, float], ...]:
    """The half of the skull that carries hair, as far as it is in sight.

    On the unit ball the skull is stretched from, it is bounded by half of the hairline's great
    circle and half of the ball's own outline.
    """
    a, b = _screen(axes, view)
    seen = axes.read(view.toward)
    sight = unit((seen[0] / _HALF[0], seen[1] / _HALF[1], seen[2] / _HALF[2]))
    crossing = _cross(_HAIRLINE, sight)
    if length(crossing) < 1e-6:
        crossing = (0.0, 0.0, 1.0)
    crossing = unit(crossing)
    line = _cross(crossing, _HAIRLINE)
    line = line if dot(line, sight) >= 0 else scale(line, -1)
    edge = _cross(crossing, sight)
    edge = edge if dot(edge, _HAIRLINE) >= 0 else scale(edge, -1)
    points = []
    for start, end, through in ((0.0, pi, line), (pi, 0.0, edge)):
        for k in range(_STEPS):
            angle = start + (end - start) * k / _STEPS
            p = along(scale(crossing, cos(angle)), through, sin(angle))
            points.append((x + dot(a, p) * 1.03, y + dot(b, p) * 1.03))
    return tuple(points)


def _cross(a: Vec, b: Vec) -> Vec:
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])
