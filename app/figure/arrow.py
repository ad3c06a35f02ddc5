"""Where one part of the body has come from, as an arrow."""

from collections.abc import Sequence
from itertools import pairwise
from math import hypot
from typing import Final

from app.figure.shapes import Capsule, OutlinedPart, Polygon, Shape, Tone
from app.figure.skeleton import Body
from app.figure.vectors import Vec, along

_RADIUS: Final = 0.012
_HEAD: Final = (0.085, 0.05)
"""Metres: how long the head is, and half as wide."""
_GAP: Final = 0.05
_SHORTEST: Final = 0.2
_STILL: Final = 0.025
_SHORT: Final = 0.19
"""Metres: the shortest way drawn beside it, the least that moves at all, the short arrow."""
_ASIDE: Final = {"pelvis": 0.2, "left_elbow": 0.15, "right_elbow": 0.15}
_USUAL_ASIDE: Final = 0.09
"""Metres between a part of the body and the arrow beside its way."""
_FLESH: Final = {"pelvis": 0.17, "waist": 0.15, "head": 0.17}
_USUAL_FLESH: Final = 0.1
"""Metres between the middle of a part of the body and the arrow in line with its way."""
_BOW: Final = 0.33
_STEPS: Final = 16

Point = tuple[float, float]


def tip(body: Body, which: str) -> Vec:
    """Where that part of the body, a Tip, is."""
    places: dict[str, Vec] = {
        "left_hand": body.left_arm.tips,
        "right_hand": body.right_arm.tips,
        "left_elbow": body.left_arm.elbow,
        "right_elbow": body.right_arm.elbow,
        "left_foot": body.left_leg.toe,
        "right_foot": body.right_leg.toe,
        "head": body.head,
        "nose": along(body.head, body.head_axes.forward, 0.1),
        "pelvis": body.pelvis,
        "waist": body.waist,
    }
    return places[which]


def arrow(start: Point, end: Point, body: Point, which: str) -> OutlinedPart | None:
    """An arrow for what the part of the body called ``which`` does from ``start`` to ``end``.

    It is curved and beside the way, away from the middle of ``body``. A way too short for that gets
    a straight one in line with it: behind what goes down, ahead of what goes up, so that it never
    lies under the floor. None if nothing moves.
    """
    dx, dy = end[0] - start[0], end[1] - start[1]
    far = hypot(dx, dy)
    if far < _STILL:
        return None
    if far < _SHORTEST:
        return _drawn(_straight(end, (dx / far, dy / far), _FLESH.get(which, _USUAL_FLESH)), 0.0)
    out = (dy / far, -dx / far)
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    if (middle[0] - body[0]) * out[0] + (middle[1] - body[1]) * out[1] < 0:
        out = (-out[0], -out[1])
    aside = _ASIDE.get(which, _USUAL_ASIDE)
    a, c = ((p[0] + out[0] * aside, p[1] + out[1] * aside) for p in (start, end))
    b = (middle[0] + out[0] * (aside + far * _BOW), middle[1] + out[1] * (aside + far * _BOW))
    return _drawn([_curve(a, b, c, n / _STEPS) for n in range(_STEPS + 1)], _GAP)


def _straight(end: Point, way: Point, flesh: float) -> list[Point]:
    """The ends of a short arrow along the unit ``way``, clear of what has come to ``end``."""
    tail = flesh if way[1] > 0 else -flesh - _SHORT
    return [(end[0] + way[0] * at, end[1] + way[1] * at) for at in (tail, tail + _SHORT)]


def _drawn(path: list[Point], gap: float) -> OutlinedPart:
    """An arrow along ``path``, ``gap`` metres short of both of its ends."""
    whole = sum(hypot(q[0] - p[0], q[1] - p[1]) for p, q in pairwise(path))
    line = _between(path, gap, whole - gap - _HEAD[0])
    point = _between(path, whole - gap, whole)[0]
    foot = line[-1]
    size = hypot(point[0] - foot[0], point[1] - foot[1]) or 1.0
    ahead = ((point[0] - foot[0]) / size, (point[1] - foot[1]) / size)
    wide = _HEAD[1]
    head = (
        (foot[0] + ahead[1] * wide, foot[1] - ahead[0] * wide),
        point,
        (foot[0] - ahead[1] * wide, foot[1] + ahead[0] * wide),
    )
    shapes: list[Shape] = [
        Capsule(p[0], p[1], _RADIUS, q[0], q[1], _RADIUS, Tone.ARROW) for p, q in pairwise(line)
    ]
    return OutlinedPart((*shapes, Polygon(head, Tone.ARROW)))


def _curve(a: Point, b: Point, c: Point, t: float) -> Point:
    """The point t along the quadratic curve from a to c that leans toward b."""
    u = 1 - t
    k, m, n = u * u, 2 * u * t, t * t
    return (k * a[0] + m * b[0] + n * c[0], k * a[1] + m * b[1] + n * c[1])


def _between(path: Sequence[Point], start: float, end: float) -> list[Point]:
    """The stretch of ``path`` from ``start`` to ``end``, in metres along it."""
    points: list[Point] = []
    gone = 0.0
    for a, b in pairwise(path):
        step = hypot(b[0] - a[0], b[1] - a[1])
        for at in (start, end):
            if step > 0 and gone <= at < gone + step:
                share = (at - gone) / step
                points.append((a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share))
        gone += step
        if start < gone < end:
            points.append(b)
    return points or [path[-1]]
