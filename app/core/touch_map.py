"""Where a finger is, of where its screen says it is: an affine map, in parts of the window."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot, isfinite

from msgspec import Struct

FURTHEST = 0.03
"""So far from its cross, in parts of the window, a touch may lie under the map found for all."""
LEAST, MOST = 0.5, 2.0
"""How much larger a true screen can be than what its touch says, in area."""

Point = tuple[float, float]
Pair = tuple[Point, Point]


class TouchMap(Struct, frozen=True):
    """(x, y) is at (a x + b y + c, d x + e y + f)."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 0.0
    e: float = 1.0
    f: float = 0.0

    def at(self, x: float, y: float) -> Point:
        """Where it is."""
        return self.a * x + self.b * y + self.c, self.d * x + self.e * y + self.f

    def after(self, first: TouchMap) -> TouchMap:
        """``first``, and then this one."""
        c, f = self.at(first.c, first.f)
        return TouchMap(
            self.a * first.a + self.b * first.d,
            self.a * first.b + self.b * first.e,
            c,
            self.d * first.a + self.e * first.d,
            self.d * first.b + self.e * first.e,
            f,
        )

    @property
    def text(self) -> str:
        """As it is stored."""
        return " ".join(f"{getattr(self, name):.5g}" for name in self.__struct_fields__)


def read_map(text: str) -> TouchMap | None:
    """What ``text`` says; ValueError for what no screen can be like."""
    if not text:
        return None
    numbers = [float(each) for each in text.split()]
    if len(numbers) != 6 or not all(map(isfinite, numbers)):
        raise ValueError(text)
    found = TouchMap(*numbers)
    area = abs(found.a * found.e - found.b * found.d)
    if not LEAST <= area <= MOST or max(map(abs, numbers)) > MOST:
        raise ValueError(text)
    return found


def fit(pairs: Sequence[Pair]) -> TouchMap:
    """The map that brings each touch nearest to its cross, of (touch, cross).

    ValueError where they do not lie together: somebody touched beside one.
    """
    rows = [(x, y, 1.0) for (x, y), _ in pairs]
    across = _least([to[0] for _, to in pairs], rows)
    down = _least([to[1] for _, to in pairs], rows)
    found = TouchMap(*across, *down)
    for touch, (x, y) in pairs:
        at = found.at(*touch)
        if hypot(at[0] - x, at[1] - y) > FURTHEST:
            raise ValueError(touch)
    read_map(found.text)
    return found


def _least(to: Sequence[float], rows: Sequence[Sequence[float]]) -> list[float]:
    """Least squares by the normal equations, solved by Cramer's rule."""
    left = [[sum(row[i] * row[j] for row in rows) for j in range(3)] for i in range(3)]
    right = [sum(row[i] * at for row, at in zip(rows, to, strict=True)) for i in range(3)]
    whole = _determinant(left)
    if abs(whole) < 1e-9:
        raise ValueError(to)
    solved = []
    for column in range(3):
        put = [[*row[:column], at, *row[column + 1 :]] for row, at in zip(left, right, strict=True)]
        solved.append(_determinant(put) / whole)
    return solved


def _determinant(m: Sequence[Sequence[float]]) -> float:
    (a, b, c), (d, e, f), (g, h, i) = map(tuple, m)
    return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
