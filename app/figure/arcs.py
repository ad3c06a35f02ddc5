"""What any painter needs to trace a shape: a capsule's round ends, a polygon made larger."""

from collections.abc import Iterator
from math import acos, atan2, degrees, hypot
from typing import NamedTuple

Point = tuple[float, float]


class Arc(NamedTuple):
    """Part of a circle, against the clock: ``start`` and ``sweep`` in degrees."""

    x: float
    y: float
    r: float
    start: float
    sweep: float


def capsule_arcs(
    x0: float, y0: float, r0: float, x1: float, y1: float, r1: float
) -> tuple[Arc, ...]:
    """The arcs that bound a capsule, joined by straight lines; one full circle holds the other."""
    dx, dy = x1 - x0, y1 - y0
    far = hypot(dx, dy)
    if far <= abs(r0 - r1) + 1e-9:
        return (Arc(x0, y0, r0, 0, 360),) if r0 >= r1 else (Arc(x1, y1, r1, 0, 360),)
    way = degrees(atan2(dy, dx))
    half = degrees(acos((r0 - r1) / far))
    return (
        Arc(x1, y1, r1, way - half, 2 * half),
        Arc(x0, y0, r0, way + half, 360 - 2 * half),
    )


def curved(points: tuple[Point, ...]) -> Iterator[tuple[float, float, float, float, float, float]]:
    """The Bezier curves of one smooth closed line through ``points``, from the first one on."""
    before, here = points[-1], points[0]
    for n in range(1, len(points) + 1):
        after, beyond = points[n % len(points)], points[(n + 1) % len(points)]
        yield (
            here[0] + (after[0] - before[0]) / 6,
            here[1] + (after[1] - before[1]) / 6,
            after[0] - (beyond[0] - here[0]) / 6,
            after[1] - (beyond[1] - here[1]) / 6,
            *after,
        )
        before, here = here, after


def grown(points: tuple[Point, ...], by: float) -> tuple[Point, ...]:
    """A smooth outline, given against the clock, ``by`` larger all round."""
    larger = []
    before = points[-1]
    for here, after in zip(points, (*points[1:], points[0]), strict=True):
        dx, dy = after[0] - before[0], after[1] - before[1]
        size = hypot(dx, dy) or 1.0
        larger.append((here[0] + dy / size * by, here[1] - dx / size * by))
        before = here
    return tuple(larger)
