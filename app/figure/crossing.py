"""Which of two bones is before the other where they cross on the screen."""

from app.figure.camera import View
from app.figure.vectors import Vec, lerp

Line = tuple[Vec, Vec]


def crossing(one: Line, other: Line, view: View, near: float) -> tuple[float, float] | None:
    """Where along ``one`` (0 to 1) it comes closest to ``other`` on the screen, and how many metres
    it is nearer to the viewer there. None if they stay more than ``near`` metres apart.
    """
    (ax, ay), (bx, by) = view.flat(one[0]), view.flat(one[1])
    (cx, cy), (dx, dy) = view.flat(other[0]), view.flat(other[1])
    ux, uy, vx, vy, wx, wy = bx - ax, by - ay, dx - cx, dy - cy, ax - cx, ay - cy
    uu, vv, uv = ux * ux + uy * uy, vx * vx + vy * vy, ux * vx + uy * vy
    uw, vw = ux * wx + uy * wy, vx * wx + vy * wy
    span = uu * vv - uv * uv
    s = _share(uv * vw - vv * uw, span) if span > 1e-9 else 0.0
    t = _share(uv * s + vw, vv)
    s = _share(uv * t - uw, uu)
    apart_x, apart_y = wx + ux * s - vx * t, wy + uy * s - vy * t
    if apart_x * apart_x + apart_y * apart_y > near * near:
        return None
    return s, view.depth(lerp(*one, s)) - view.depth(lerp(*other, t))


def _share(part: float, whole: float) -> float:
    return min(1.0, max(0.0, part / whole)) if whole > 1e-12 else 0.0
