"""What a human body can do, and where its weight is.

Ranges are the American Academy of Orthopaedic Surgeons' (AAOS: Joint Motion, 1965, as tabled in
Norkin and White, Measurement of Joint Motion); the neck's and the knee's are those of the American
Medical Association (AMA: Guides to the Evaluation of Permanent Impairment), the loaded ankle's is
from Calatayud et al., Int J Sports Phys Ther 2015;10(2):197-202 (40.6 +- 5.2 degrees). A figure
with three joints in its spine and one in its shoulder gets up to 15 degrees more, for the play of
neighbours that it does not have. Segment masses and centres are Winter's (Biomechanics and Motor
Control of Human Movement).
"""

from collections.abc import Iterator
from math import acos, asin, atan2, degrees, hypot
from typing import Final

from app.figure.skeleton import Arm, Body, Leg
from app.figure.vectors import (
    Axes,
    Vec,
    across,
    add,
    along,
    angle_between,
    dot,
    lerp,
    scale,
    sub,
    unit,
)

LIMITS: Final[dict[str, tuple[float, float]]] = {
    "elbow": (0, 155),  # AAOS 0 to 150
    "elbow turn": (-120, 120),  # AAOS, the shoulder's: in 70, out 90; the blade adds the rest
    "knee": (0, 150),  # AMA 0 to 150
    "hip bend": (-30, 135),  # AAOS back 30, forward 120
    "hip spread": (-30, 55),  # AAOS in 30, out 45
    "ankle": (-60, 40),  # AAOS down 50, up 20; Calatayud up 41 with weight on it
    "shoulder back": (-90, 65),  # AAOS back 60
    "shoulder across": (-180, 65),  # AAOS, bent in front of the chest: across 45 from ahead
    "neck bend": (-70, 60),  # AMA back 60, forward 50
    "neck turn": (-80, 80),  # AMA 80
    "neck tilt": (-45, 45),  # AMA 45
    "spine bend": (-35, 90),  # AAOS back 25, forward 80
    "spine turn": (-47, 47),  # AAOS 45
    "spine tilt": (-40, 40),  # AAOS 35
}
"""Degrees, least and most."""

_BENT: Final = 30
_OVERHEAD: Final = 150
"""Degrees: a straighter elbow, or an arm raised further, has no turn that could be measured."""

_CLOSE: Final = 0.07
"""Metres above the floor at which a part still counts as resting on it."""

_MASSES: Final = (0.081, 0.497, 0.028, 0.022, 0.100, 0.061)


def joint_angles(body: Body) -> Iterator[tuple[str, str, float]]:
    """Each joint as (its name on this body, its name in LIMITS, degrees)."""
    for side, out, arm, leg in (
        ("left", 1, body.left_arm, body.left_leg),
        ("right", -1, body.right_arm, body.right_leg),
    ):
        yield f"{side} elbow", "elbow", _bend(arm.shoulder, arm.elbow, arm.wrist)
        yield f"{side} knee", "knee", _bend(leg.hip, leg.knee, leg.ankle)
        thigh = body.pelvis_axes.read(unit(sub(leg.knee, leg.hip)))
        yield f"{side} hip", "hip bend", _hip_bend(thigh)
        yield f"{side} hip", "hip spread", degrees(asin(_in_one(thigh[2] * out)))
        yield f"{side} ankle", "ankle", _ankle(leg)
        upper = body.chest_axes.read(unit(sub(arm.elbow, arm.shoulder)))
        yield f"{side} shoulder", "shoulder back", degrees(asin(_in_one(-upper[0])))
        yield f"{side} shoulder", "shoulder across", degrees(asin(_in_one(-upper[2] * out)))
        yield f"{side} elbow", "elbow turn", _elbow_turn(arm, body.chest_axes, out)
    yield from _trunk("neck", body.chest_axes, body.head_axes)
    yield from _trunk("spine", body.pelvis_axes, body.chest_axes)


def _elbow_turn(arm: Arm, chest: Axes, out: int) -> float:
    """How far the upper arm is turned out (positive) or in about its own length.

    0 is a forearm that points ahead while the arm hangs; raising the arm carries that along.
    """
    upper = chest.read(unit(sub(arm.elbow, arm.shoulder)))
    lower = chest.read(unit(sub(arm.wrist, arm.elbow)))
    raised = degrees(acos(_in_one(-upper[1])))
    if degrees(angle_between(upper, lower)) < _BENT or raised > _OVERHEAD:
        return 0.0
    swing = add(upper, (0.0, -1.0, 0.0))
    ahead = along((1.0, 0.0, 0.0), swing, -swing[0] / (1 - upper[1]))
    aside = (
        upper[1] * ahead[2] - upper[2] * ahead[1],
        upper[2] * ahead[0] - upper[0] * ahead[2],
        upper[0] * ahead[1] - upper[1] * ahead[0],
    )
    return degrees(atan2(dot(lower, aside), dot(lower, ahead))) * out


def _hip_bend(thigh: Vec) -> float:
    """How far the thigh is lifted forward (or back, negative), leaving out what is sideways."""
    lifted = degrees(acos(_in_one(-thigh[1])))
    return lifted * thigh[0] / max(hypot(thigh[0], thigh[2]), 1e-6)


def _in_one(x: float) -> float:
    return max(-1.0, min(1.0, x))


def _bend(a: Vec, joint: Vec, b: Vec) -> float:
    return degrees(angle_between(unit(sub(joint, a)), unit(sub(b, joint))))


def _ankle(leg: Leg) -> float:
    """Toes drawn up from square to the shin (positive) or pointed (negative)."""
    shin = unit(sub(leg.knee, leg.ankle))
    sole = unit(sub(leg.ball, leg.heel))
    return 90 - degrees(angle_between(shin, sole))


def _trunk(name: str, below: Axes, above: Axes) -> Iterator[tuple[str, str, float]]:
    up, forward = below.read(above.up), below.read(above.forward)
    yield name, f"{name} bend", degrees(atan2(up[0], up[1]))
    yield name, f"{name} tilt", degrees(asin(_in_one(up[2])))
    yield name, f"{name} turn", degrees(atan2(forward[2], hypot(forward[0], forward[1])))


def backward_knees(body: Body) -> Iterator[str]:
    """The knees that bend the wrong way: away from where the front of the thigh can face."""
    for side, leg in zip(("left", "right"), body.legs(), strict=True):
        if _bend(leg.hip, leg.knee, leg.ankle) > 20:
            line = unit(sub(leg.ankle, leg.hip))
            front = unit(across(sub(leg.knee, leg.hip), line))
            sole = unit(sub(leg.ball, leg.heel))
            shin = unit(sub(leg.ankle, leg.knee))
            if dot(front, unit(across(sole, shin), front)) < 0.2:
                yield f"{side} knee"


def centre_of_mass(body: Body) -> Vec:
    """Where the weight of the whole body acts."""
    head, trunk, upper, lower, thigh, shin = _MASSES
    total: Vec = scale(body.head, head)
    total = add(total, scale(lerp(body.pelvis, body.neck, 0.5), trunk))
    for arm in body.arms():
        total = add(total, scale(lerp(arm.shoulder, arm.elbow, 0.436), upper))
        total = add(total, scale(lerp(arm.elbow, arm.knuckles, 0.5), lower))
    for leg in body.legs():
        total = add(total, scale(lerp(leg.hip, leg.knee, 0.433), thigh))
        total = add(total, scale(lerp(leg.knee, leg.ball, 0.5), shin))
    return scale(total, 1 / (head + trunk + 2 * (upper + lower + thigh + shin)))


def off_base(body: Body, wall: float | None = None) -> float:
    """How far, in metres, the weight falls outside what touches the floor; 0 inside.

    Hands and forearms on a ``wall`` so far ahead carry who leans on it, too.
    """
    resting = resting_points(body) + ([] if wall is None else _leaning_points(body, wall))
    points = sorted({(p[0], p[2]) for p in resting})
    if len(points) < 3:
        return 0.0
    hull = _hull(points)
    x, _, z = centre_of_mass(body)
    worst = 0.0
    for (ax, az), (bx, bz) in zip(hull, (*hull[1:], hull[0]), strict=True):
        size = hypot(bx - ax, bz - az)
        if size > 1e-9:
            outside = ((bz - az) * (x - ax) - (bx - ax) * (z - az)) / size
            worst = max(worst, outside)
    return worst


def resting_points(body: Body) -> list[Vec]:
    """Every part of the body that is on the floor or close above it."""
    points = [(body.pelvis, 0.15), (body.waist, 0.15), (body.chest, 0.15), (body.head, 0.15)]
    for arm in body.arms():
        points += [(arm.wrist, 0.03), (arm.tips, 0.02), (arm.elbow, 0.04), (arm.shoulder, 0.08)]
    for leg in body.legs():
        points += [(leg.heel, 0.04), (leg.ball, 0.03), (leg.toe, 0.02), (leg.ankle, 0.04)]
        points += [(leg.hip, 0.09), (leg.knee, 0.06)]
    return [point for point, flesh in points if point[1] < flesh + _CLOSE]


def _leaning_points(body: Body, wall: float) -> list[Vec]:
    """The parts of the arms that are on the wall or close to it."""
    points = [
        (point, flesh)
        for arm in body.arms()
        for point, flesh in ((arm.wrist, 0.03), (arm.tips, 0.02), (arm.elbow, 0.04))
    ]
    return [point for point, flesh in points if wall - point[0] < flesh + _CLOSE]


def _hull(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    def half(run: list[tuple[float, float]]) -> list[tuple[float, float]]:
        chain: list[tuple[float, float]] = []
        for p in run:
            while len(chain) > 1 and _turn(chain[-2], chain[-1], p) <= 0:
                chain.pop()
            chain.append(p)
        return chain[:-1]

    return half(points) + half(points[::-1])


def _turn(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


__all__ = [
    "LIMITS",
    "backward_knees",
    "centre_of_mass",
    "joint_angles",
    "off_base",
    "resting_points",
]
