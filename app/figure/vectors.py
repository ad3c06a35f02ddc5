"""Vectors and turned axes in plain tuples: a pose is too small for an array library to pay."""

from math import acos, cos, hypot, radians, sin, sqrt
from typing import NamedTuple

Vec = tuple[float, float, float]

ZERO: Vec = (0.0, 0.0, 0.0)
FORWARD: Vec = (1.0, 0.0, 0.0)
UP: Vec = (0.0, 1.0, 0.0)
LEFT: Vec = (0.0, 0.0, 1.0)


def add(a: Vec, b: Vec) -> Vec:
    """a + b."""
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])


def sub(a: Vec, b: Vec) -> Vec:
    """a - b."""
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


def scale(a: Vec, k: float) -> Vec:
    """a times k."""
    return (a[0] * k, a[1] * k, a[2] * k)


def along(a: Vec, direction: Vec, k: float) -> Vec:
    """a moved k along direction."""
    return (a[0] + direction[0] * k, a[1] + direction[1] * k, a[2] + direction[2] * k)


def dot(a: Vec, b: Vec) -> float:
    """The scalar product."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def length(a: Vec) -> float:
    """How long a is."""
    return hypot(a[0], a[1], a[2])


def distance(a: Vec, b: Vec) -> float:
    """How far a is from b."""
    return hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])


def unit(a: Vec, fallback: Vec = UP) -> Vec:
    """a at length 1; ``fallback`` if a has no direction."""
    size = length(a)
    return scale(a, 1 / size) if size > 1e-9 else fallback


def lerp(a: Vec, b: Vec, t: float) -> Vec:
    """The point t of the way from a to b."""
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t)


def across(a: Vec, axis: Vec) -> Vec:
    """The part of a that is square to the unit ``axis``."""
    return along(a, axis, -dot(a, axis))


def slerp(a: Vec, b: Vec, t: float) -> Vec:
    """The unit vector t of the way along the arc from unit a to unit b."""
    cosine = max(-1.0, min(1.0, dot(a, b)))
    if cosine > 0.9999:
        return unit(lerp(a, b, t), a)
    side = unit(across(b, a), unit(across((0.3, 0.5, 0.8), a)))
    angle = acos(cosine) * t
    return add(scale(a, cos(angle)), scale(side, sin(angle)))


def angle_between(a: Vec, b: Vec) -> float:
    """Radians between two unit vectors."""
    return acos(max(-1.0, min(1.0, dot(a, b))))


class Axes(NamedTuple):
    """Where a part of the body points: its own forward, up and left, each of length 1."""

    forward: Vec = FORWARD
    up: Vec = UP
    left: Vec = LEFT

    def place(self, v: Vec) -> Vec:
        """v, given along these axes, in the room's."""
        f, u, w = self
        return (
            f[0] * v[0] + u[0] * v[1] + w[0] * v[2],
            f[1] * v[0] + u[1] * v[1] + w[1] * v[2],
            f[2] * v[0] + u[2] * v[1] + w[2] * v[2],
        )

    def read(self, v: Vec) -> Vec:
        """v, given along the room's axes, along these."""
        return (dot(v, self.forward), dot(v, self.up), dot(v, self.left))

    def lean(self, degrees: float) -> "Axes":
        """Tipped forward about its own left."""
        up, forward = _swing(self.up, self.forward, degrees)
        return Axes(forward, up, self.left)

    def turn(self, degrees: float) -> "Axes":
        """Turned to the left about its own up."""
        forward, left = _swing(self.forward, self.left, degrees)
        return Axes(forward, self.up, left)

    def tilt(self, degrees: float) -> "Axes":
        """Leant to the left about its own forward."""
        up, left = _swing(self.up, self.left, degrees)
        return Axes(self.forward, up, left)


def _swing(a: Vec, b: Vec, degrees: float) -> tuple[Vec, Vec]:
    """a swung toward b and b swung away from a."""
    if not degrees:
        return a, b
    c, s = cos(radians(degrees)), sin(radians(degrees))
    return along(scale(a, c), b, s), along(scale(b, c), a, -s)


def two_bones(root: Vec, target: Vec, upper: float, lower: float, hint: Vec) -> tuple[Vec, Vec]:
    """The middle and end joint of two bones that reach from ``root`` toward ``target``.

    The middle joint bends toward ``hint`` (a direction). Out of reach, the end joint stops on the
    line to the target.
    """
    line = sub(target, root)
    reach = length(line)
    axis = scale(line, 1 / reach) if reach > 1e-6 else (0.0, -1.0, 0.0)
    reach = max(abs(upper - lower) + 0.02, min(reach, (upper + lower) * FULL_REACH))
    side = unit(across(hint, axis), unit(across((0.31, 0.43, 0.85), axis)))
    foot = (upper * upper - lower * lower + reach * reach) / (2 * reach)
    height = sqrt(max(0.0, upper * upper - foot * foot))
    return along(along(root, axis, foot), side, height), along(root, axis, reach)


FULL_REACH = 0.999
"""A limb is never quite straight: the last thousandth would make its middle joint jump."""
