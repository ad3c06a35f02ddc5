"""The trunk's outline: elliptic sections along the spine, joined by their tangents."""

from collections.abc import Sequence
from itertools import pairwise
from math import atan2, cos, pi, sin, sqrt
from typing import Final

from app.figure.camera import View
from app.figure.shapes import Polygon, Tone
from app.figure.skeleton import Body
from app.figure.vectors import Vec, along, lerp

_STEPS: Final = 24
_DIRECTIONS: Final = tuple(
    (cos(2 * pi * k / _STEPS), sin(2 * pi * k / _STEPS)) for k in range(_STEPS // 2)
)
"""Half of the way round: a section reaches as far the opposite way."""
_ROUND: Final = 0.03
"""Flesh around each section, so that it is never a line when seen edge on."""

# how far along the spine (0 the seat, 1 pelvis, 2 waist, 3 chest, 4 neck), forward of it,
# half width, half depth
_SECTIONS: Final = (
    (0.0, -0.010, 0.066, 0.046),
    (0.5, -0.014, 0.118, 0.078),
    (1.1, -0.013, 0.130, 0.081),
    (1.8, 0.001, 0.107, 0.065),
    (2.4, 0.006, 0.108, 0.067),
    (3.0, 0.013, 0.126, 0.082),
    (3.45, 0.012, 0.132, 0.079),
    (3.75, 0.002, 0.118, 0.059),
    (4.0, -0.004, 0.070, 0.035),
)

_END_ON: Final = 0.007**2
"""Square metres: the spine from one section to the one after the next, too short to have sides."""
Point = tuple[float, float]
_Support = list[tuple[float, float, float]]


def torso(body: Body, view: View, tone: Tone) -> tuple[tuple[Polygon, ...], tuple[Polygon, ...]]:
    """The trunk from seat to neck, and its hips alone, out of which the thighs grow.

    One smooth outline; where the spine is seen end on, overlapping convex polygons.
    """
    a, b, c = body.pelvis_axes, body.waist_axes, body.chest_axes
    seat = along(body.pelvis, a.up, -0.075)
    knots = (
        along(seat, a.up, -0.075),
        seat,
        body.pelvis,
        body.waist,
        body.chest,
        body.neck,
        along(body.neck, c.up, 0.1),
    )
    axes = (a, a, a, b, c, c)
    supports = []
    for s, ahead, width, depth in _SECTIONS:
        k = min(int(s), 3)
        centre = _spline(knots[k], knots[k + 1], knots[k + 2], knots[k + 3], s - k)
        left = lerp(axes[k].left, axes[k + 1].left, s - k)
        forward = lerp(axes[k].forward, axes[k + 1].forward, s - k)
        centre = along(centre, forward, ahead)
        supports.append(_support(centre, left, forward, width, depth, view))
    hips = _hulls(supports[:4], tone)
    outline = _outline(_smooth(supports))
    whole = (Polygon(outline, tone, curve=True),) if outline else _hulls(supports, tone)
    return whole, hips


def _hulls(supports: Sequence[_Support], tone: Tone) -> tuple[Polygon, ...]:
    return tuple([Polygon(_hull(p[::2], q[::2]), tone, True) for p, q in pairwise(supports)])


def _smooth(supports: Sequence[_Support]) -> list[_Support]:
    """One more section between any two, on the cubic through their neighbours: no corners."""
    found = [supports[0]]
    last = len(supports) - 1
    for n, (b, c) in enumerate(pairwise(supports)):
        a, d = supports[max(n - 1, 0)], supports[min(n + 2, last)]
        found.append(
            [
                (
                    0.5625 * (q[0] + r[0]) - 0.0625 * (p[0] + s[0]),
                    0.5625 * (q[1] + r[1]) - 0.0625 * (p[1] + s[1]),
                    0.5625 * (q[2] + r[2]) - 0.0625 * (p[2] + s[2]),
                )
                for p, q, r, s in zip(a, b, c, d, strict=True)
            ]
        )
        found.append(c)
    return found


def _spline(a: Vec, b: Vec, c: Vec, d: Vec, t: float) -> Vec:
    """The Catmull-Rom curve from b to c."""
    if t == 0:
        return b
    u = t * t
    v = u * t
    k, m, n, o = -v + 2 * u - t, 3 * v - 5 * u + 2, -3 * v + 4 * u + t, v - u
    return (
        (k * a[0] + m * b[0] + n * c[0] + o * d[0]) / 2,
        (k * a[1] + m * b[1] + n * c[1] + o * d[1]) / 2,
        (k * a[2] + m * b[2] + n * c[2] + o * d[2]) / 2,
    )


def _support(centre: Vec, w: Vec, f: Vec, width: float, depth: float, view: View) -> _Support:
    """The farthest point of a section, and how far it is, in each direction."""
    x, y = view.flat(centre)
    r, u = view.right, view.up
    wx = (w[0] * r[0] + w[2] * r[2]) * width
    wy = (w[0] * u[0] + w[1] * u[1] + w[2] * u[2]) * width
    fx = (f[0] * r[0] + f[2] * r[2]) * depth
    fy = (f[0] * u[0] + f[1] * u[1] + f[2] * u[2]) * depth
    points = []
    opposite = []
    for c, s in _DIRECTIONS:
        a, b = wx * c + wy * s, fx * c + fy * s
        size = sqrt(a * a + b * b) or 1e-9
        out = (wx * a + fx * b) / size + c * _ROUND
        up = (wy * a + fy * b) / size + s * _ROUND
        middle, reach = x * c + y * s, out * c + up * s
        points.append((middle + reach, x + out, y + up))
        opposite.append((reach - middle, x - out, y - up))
    return points + opposite


def _hull(a: _Support, b: _Support) -> tuple[Point, ...]:
    return tuple([p[1:] if p[0] >= q[0] else q[1:] for p, q in zip(a, b, strict=True)])


def _outline(sections: Sequence[_Support]) -> tuple[Point, ...]:
    """Once around all ``sections``: up one side of the spine, and down the other.

    Each edge lies in the hull of two neighbours, so that it never leaves the trunk. Nothing where
    the spine is seen end on, or a side of it would turn back.
    """
    half, last = _STEPS // 2, len(sections) - 1
    spine = [((p[0][1] + p[half][1]) / 2, (p[0][2] + p[half][2]) / 2) for p in sections]
    left: list[Point] = []
    right: list[Point] = []
    ends = []
    for n, section in enumerate(sections):
        (ax, ay), (bx, by) = spine[max(n - 1, 0)], spine[min(n + 1, last)]
        dx, dy = bx - ax, by - ay
        if dx * dx + dy * dy < _END_ON:
            return ()
        at = atan2(-dx, dy) % (2 * pi) / (2 * pi) * _STEPS
        k, share = int(at), at % 1
        for side, corner in ((right, k), (left, k + half)):
            x, y = _point(section, corner, share)
            if side and (x - side[-1][0]) * dx + (y - side[-1][1]) * dy < 0:
                return ()
            side.append((x, y))
        ends.append(k)
    neck = [sections[-1][(ends[-1] + n) % _STEPS][1:] for n in range(1, half + 1)]
    seat = [sections[0][(ends[0] + half + n) % _STEPS][1:] for n in range(1, half + 1)]
    return (*right, *neck, *reversed(left), *seat)


def _point(section: _Support, k: int, share: float) -> Point:
    """Between the corners k and k + 1."""
    _, ax, ay = section[k % _STEPS]
    _, bx, by = section[(k + 1) % _STEPS]
    return ax + (bx - ax) * share, ay + (by - ay) * share
