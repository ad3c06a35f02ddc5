"""The trunk's outline: elliptic sections along the spine, joined by their tangents."""

from math import cos, pi, sin, sqrt
from typing import Final

from app.figure.camera import View
from app.figure.shapes import Polygon, Tone
from app.figure.skeleton import Body
from app.figure.vectors import Axes, Vec

_STEPS: Final = 32
_DIRECTIONS: Final = tuple(
    (cos(2 * pi * k / _STEPS), sin(2 * pi * k / _STEPS)) for k in range(_STEPS)
)
_ROUND: Final = 0.03
"""Flesh around each section, so that it is never a line when seen edge on."""

# joint, its axes, [forward, up] from the joint, half width, half depth
_SECTIONS: Final = (
    ("pelvis", "pelvis_axes", (-0.012, -0.075), 0.085, 0.07),
    ("pelvis", "pelvis_axes", (-0.014, 0.0), 0.132, 0.082),
    ("waist", "pelvis_axes", (0.0, -0.02), 0.112, 0.07),
    ("waist", "waist_axes", (0.0, 0.055), 0.104, 0.066),
    ("chest", "waist_axes", (0.006, 0.0), 0.122, 0.08),
    ("chest", "chest_axes", (0.012, 0.075), 0.134, 0.084),
    ("neck", "chest_axes", (-0.004, -0.045), 0.12, 0.056),
    ("neck", "chest_axes", (0.0, 0.0), 0.04, 0.03),
)

_Support = list[tuple[float, float, float]]


def torso(body: Body, view: View, tone: Tone) -> tuple[Polygon, ...]:
    """The trunk as overlapping polygons, from seat to neck."""
    supports = [
        _support(
            _moved(getattr(body, joint), getattr(body, axes), offset),
            getattr(body, axes),
            width,
            depth,
            view,
        )
        for joint, axes, offset, width, depth in _SECTIONS
    ]
    return tuple(Polygon(_hull(a, b), tone) for a, b in zip(supports, supports[1:], strict=False))


def _moved(joint: Vec, axes: Axes, offset: tuple[float, float]) -> Vec:
    f, u = axes.forward, axes.up
    return (
        joint[0] + f[0] * offset[0] + u[0] * offset[1],
        joint[1] + f[1] * offset[0] + u[1] * offset[1],
        joint[2] + f[2] * offset[0] + u[2] * offset[1],
    )


def _support(centre: Vec, axes: Axes, width: float, depth: float, view: View) -> _Support:
    """The farthest point of a section, and how far it is, in each direction."""
    x, y = view.flat(centre)
    r, u = view.right, view.up
    w, f = axes.left, axes.forward
    wx = (w[0] * r[0] + w[2] * r[2]) * width
    wy = (w[0] * u[0] + w[1] * u[1] + w[2] * u[2]) * width
    fx = (f[0] * r[0] + f[2] * r[2]) * depth
    fy = (f[0] * u[0] + f[1] * u[1] + f[2] * u[2]) * depth
    points = []
    for c, s in _DIRECTIONS:
        a, b = wx * c + wy * s, fx * c + fy * s
        size = sqrt(a * a + b * b) or 1e-9
        px = x + (wx * a + fx * b) / size + c * _ROUND
        py = y + (wy * a + fy * b) / size + s * _ROUND
        points.append((px * c + py * s, px, py))
    return points


def _hull(a: _Support, b: _Support) -> tuple[tuple[float, float], ...]:
    return tuple((p[1], p[2]) if p[0] >= q[0] else (q[1], q[2]) for p, q in zip(a, b, strict=True))
