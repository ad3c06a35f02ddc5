"""What the body is on and beside: floor, mat, wall and chair, and the shadow it throws."""

from collections.abc import Iterable
from math import cos, pi, sin
from typing import Final

from app.core.pose import Chair, Scene
from app.figure.camera import View
from app.figure.shapes import Capsule, Ellipse, OutlinedPart, Polygon, Tone
from app.figure.skeleton import Body
from app.figure.vectors import UP, Axes, Vec, add, along

_ARC: Final = 7
_ROUND: Final = tuple((cos(pi * k / 6), sin(pi * k / 6)) for k in range(12))
_WALL_TOP: Final = 2.06
_WALL_HALF: Final = 0.82
_STRIP: Final = 1.0
_CORNER: Final = 0.12
_MAT: Final = (0.95, 0.4)
_MAT_CORNER: Final = 0.08
_WIDEST: Final = 0.55


def ground(scene: Scene, view: View, footprint: tuple[Vec, Vec]) -> list[OutlinedPart]:
    """Floor or mat, and wall: what is behind every body, the farthest first."""
    low, high = footprint
    middle: Vec = ((low[0] + high[0]) / 2, 0.0, (low[2] + high[2]) / 2)
    parts = []
    if scene.wall is not None:
        parts.append(_wall(scene.wall, view))
    if scene.mat:
        parts.append(_mat(middle, low, high, view))
    elif scene.wall is not None:
        parts.append(_strip(scene.wall, view))
    else:
        parts.append(_floor(middle, low, high, view))
    return parts


def _strip(wall: float, view: View) -> OutlinedPart:
    """The floor in front of a wall."""
    near, far = wall - _STRIP, wall
    corners: list[Vec] = [(far, 0.0, _WALL_HALF), (far, 0.0, -_WALL_HALF)]
    for z, start in ((-1, 1.5 * pi), (1, pi)):
        for k in range(_ARC):
            angle = start - pi / 2 * k / (_ARC - 1)
            x = near + _CORNER + _CORNER * cos(angle)
            corners.append((x, 0.0, z * (_WALL_HALF - _CORNER) + _CORNER * sin(angle)))
    return OutlinedPart((Polygon(tuple(view.flat(p) for p in corners), Tone.MAT),), (), False)


def _floor(middle: Vec, low: Vec, high: Vec, view: View) -> OutlinedPart:
    x, y = view.flat(middle)
    r = view.right
    across = abs((high[0] - low[0]) * r[0]) + abs((high[2] - low[2]) * r[2])
    radius = across / 2 + 0.2
    return OutlinedPart(
        (Ellipse(x, y, radius, max(0.09, radius * sin(view.pitch)), 0, Tone.MAT),), (), False
    )


def _mat(middle: Vec, low: Vec, high: Vec, view: View) -> OutlinedPart:
    long = max(_MAT[0], (high[0] - low[0]) / 2 + 0.1)
    wide = max(_MAT[1], min(_WIDEST, (high[2] - low[2]) / 2 + 0.06))
    corners = []
    for sx, sz, start in ((1, 1, 0.0), (-1, 1, pi / 2), (-1, -1, pi), (1, -1, 3 * pi / 2)):
        for k in range(_ARC):
            angle = start + pi / 2 * k / (_ARC - 1)
            x = sx * (long - _MAT_CORNER) + _MAT_CORNER * cos(angle)
            z = sz * (wide - _MAT_CORNER) + _MAT_CORNER * sin(angle)
            corners.append(add(middle, (x, -0.004, z)))
    top = tuple(view.flat(p) for p in corners)
    under = tuple((x, y - 0.018) for x, y in top)
    return OutlinedPart((Polygon(under, Tone.PROP_EDGE), Polygon(top, Tone.MAT)), (), False)


def _wall(forward: float, view: View) -> OutlinedPart:
    face = [
        (forward, 0.0, -1),
        (forward, 0.0, 1),
        (forward, _WALL_TOP, 1),
        (forward, _WALL_TOP, -1),
    ]
    points = tuple(view.flat((x, y, z * _WALL_HALF)) for x, y, z in face)
    near = _WALL_HALF if view.left_is_near else -_WALL_HALF
    side = [
        (forward, 0.0),
        (forward + 0.07, 0.0),
        (forward + 0.07, _WALL_TOP),
        (forward, _WALL_TOP),
    ]
    edge = tuple(view.flat((x, y, near)) for x, y in side)
    return OutlinedPart((Polygon(points, Tone.PROP), Polygon(edge, Tone.PROP_EDGE)), (), False)


_SHADES: Final = (
    ("trunk", 0.15),
    ("head", 0.09),
    ("upper_arm", 0.05),
    ("forearm", 0.05),
    ("thigh", 0.085),
    ("shin", 0.065),
)


def shadow(body: Body, view: View) -> OutlinedPart:
    """The shadow of a lamp straight above."""
    radius = dict(_SHADES)
    bones: list[tuple[Vec, Vec, float]] = [
        (body.pelvis, body.neck, radius["trunk"]),
        (body.neck, body.head, radius["head"]),
    ]
    for arm in body.arms():
        bones.append((arm.shoulder, arm.elbow, radius["upper_arm"]))
        bones.append((arm.elbow, arm.knuckles, radius["forearm"]))
    for leg in body.legs():
        bones.append((leg.hip, leg.knee, radius["thigh"]))
        bones.append((leg.knee, leg.ankle, radius["shin"]))
        bones.append((leg.heel, leg.toe, radius["shin"]))
    flat = sin(view.pitch)
    return OutlinedPart(tuple(_flat_capsule(a, b, r, view, flat) for a, b, r in bones), (), False)


def _flat_capsule(a: Vec, b: Vec, r: float, view: View, flat: float) -> Polygon:
    """A bone's shadow: two circles on the floor and all between them, seen at a slant."""
    x0, y0 = view.flat((a[0], 0.0, a[2]))
    x1, y1 = view.flat((b[0], 0.0, b[2]))
    dx, dw = x1 - x0, (y1 - y0) / flat
    rise = r * flat
    return Polygon(
        tuple(
            [
                (x1 + c * r, y1 + s * rise) if c * dx + s * dw >= 0 else (x0 + c * r, y0 + s * rise)
                for c, s in _ROUND
            ]
        ),
        Tone.SHADOW,
    )


def pillow(at: Vec, view: View) -> OutlinedPart:
    """A pillow on the floor; ``at`` is its middle."""
    shapes = []
    for height, radius, tone in ((0.06, 0.075, Tone.PROP_EDGE), (0.075, 0.068, Tone.PROP)):
        x0, y0 = view.flat((at[0], height, at[2] + 0.16))
        x1, y1 = view.flat((at[0], height, at[2] - 0.16))
        shapes.append(Capsule(x0, y0, radius, x1, y1, radius, tone))
    return OutlinedPart(tuple(shapes))


def post(top: Vec, view: View) -> OutlinedPart:
    """A post in the floor, a little taller than where a band is tied to it."""
    head, foot = along(top, UP, 0.1), (top[0], 0.02, top[2])
    return _bar([(foot, head)], 0.03, view)


def band(tied: Vec, hand: Vec, view: View) -> OutlinedPart:
    """A stretched band from where it is tied to the palm of ``hand``."""
    (x0, y0), (x1, y1) = view.flat(tied), view.flat(hand)
    return OutlinedPart((Capsule(x0, y0, 0.011, x1, y1, 0.011, Tone.HAIR),))


def chair(seat: Chair, view: View) -> list[OutlinedPart]:
    """A plain chair: four legs, a seat and perhaps a back, the farthest first."""
    axes = Axes().turn(seat.turn)
    bars: list[tuple[float, OutlinedPart]] = []
    for forward in (0.19, -0.21):
        for left in (0.19, -0.19):
            top = add(seat.at, axes.place((forward, -0.03, left)))
            foot = (top[0], 0.02, top[2])
            bars.append((view.depth(foot), _bar([(top, foot)], 0.02, view)))
    if seat.back:
        bars += _chair_back(seat, axes, view)
    board = tuple(
        view.flat(add(seat.at, axes.place((f, -0.01, w))))
        for f, w in ((0.22, 0.22), (0.22, -0.22), (-0.22, -0.22), (-0.22, 0.22))
    )
    under = tuple((x, y - 0.045) for x, y in board)
    seat_part = OutlinedPart((Polygon(under, Tone.PROP_EDGE), Polygon(board, Tone.PROP)), (), False)
    bars.append((view.depth(seat.at), seat_part))
    return [part for _, part in sorted(bars, key=lambda bar: bar[0])]


def _chair_back(seat: Chair, axes: Axes, view: View) -> list[tuple[float, OutlinedPart]]:
    bars = []
    for left in (0.19, -0.19):
        low = add(seat.at, axes.place((-0.21, -0.02, left)))
        bars.append((view.depth(low), _bar([(low, along(low, axes.up, 0.46))], 0.02, view)))
    slats = [
        (
            add(seat.at, axes.place((-0.21, height, 0.19))),
            add(seat.at, axes.place((-0.21, height, -0.19))),
        )
        for height in (0.3, 0.37, 0.44)
    ]
    return [*bars, (view.depth(slats[1][0]), _bar(slats, 0.032, view))]


def _bar(lines: Iterable[tuple[Vec, Vec]], radius: float, view: View) -> OutlinedPart:
    shapes = []
    for a, b in lines:
        (x0, y0), (x1, y1) = view.flat(a), view.flat(b)
        shapes.append(Capsule(x0, y0, radius, x1, y1, radius, Tone.PROP_EDGE))
    return OutlinedPart(tuple(shapes), (), False)
