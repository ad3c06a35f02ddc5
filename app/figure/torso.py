"""The trunk's outline: elliptic sections along the spine, joined by their tangents."""

from itertools import pairwise
from math import cos, pi, sin, sqrt
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
    (0.0, -0.010, 0.080, 0.062),
    (0.5, -0.014, 0.118, 0.078),
    (1.0, -0.014, 0.130, 0.082),
    (1.45, -0.004, 0.118, 0.071),
    (1.9, 0.002, 0.106, 0.064),
    (2.3, 0.005, 0.106, 0.065),
    (2.7, 0.010, 0.117, 0.075),
    (3.1, 0.014, 0.128, 0.083),
    (3.45, 0.012, 0.132, 0.079),
    (3.75, 0.002, 0.118, 0.059),
    (4.0, -0.004, 0.070, 0.035),
)

_Support = list[tuple[float, float, float]]


def torso(body: Body, view: View, tone: Tone) -> tuple[Polygon, ...]:
    """The trunk as overlapping convex polygons, from seat to neck."""
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
    return tuple(Polygon(_hull(p, q), tone) for p, q in pairwise(supports))


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


def _hull(a: _Support, b: _Support) -> tuple[tuple[float, float], ...]:
    return tuple([p[1:] if p[0] >= q[0] else q[1:] for p, q in zip(a, b, strict=True)])
