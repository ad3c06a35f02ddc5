"""A hand: a palm, four fingers a little apart, and a thumb."""

from typing import Final

from app.figure.camera import View
from app.figure.shapes import Capsule, Shape, Tone
from app.figure.skeleton import Arm
from app.figure.vectors import Vec, along, sub, unit

_FINGERS: Final = (
    (0.027, 0.043, 0.074),
    (0.009, 0.015, 0.084),
    (-0.010, -0.014, 0.080),
    (-0.028, -0.042, 0.062),
)
"""Metres, from the index on: its root and its tip toward the thumb's side, and how long it is."""
_WRIST: Final = 0.025
_KNUCKLE: Final = 0.016
_FINGER: Final = (0.0115, 0.0085)
_THUMB: Final = (0.017, 0.0105)
_PALM: Final = 0.078
"""Metres along the hand where the thumb's side is measured."""


def hand(arm: Arm, view: View, tone: Tone) -> list[Shape]:
    """The hand of ``arm``: slim from its edge, five-fingered where its palm or back is seen."""
    ahead = unit(sub(arm.knuckles, arm.wrist))
    side = unit(sub(arm.thumb, along(arm.wrist, ahead, _PALM)))
    wrist, shapes = view.flat(arm.wrist), []
    roots = []
    for root, tip, long in _FINGERS:
        base = along(arm.knuckles, side, root)
        end = along(along(arm.knuckles, side, tip), ahead, long)
        roots.append(view.flat(base))
        shapes.append(_bone(roots[-1], _FINGER[0], view.flat(end), _FINGER[1], tone))
    first, last = roots[0], roots[-1]
    heel = along(along(arm.wrist, ahead, 0.02), side, 0.02)
    return [
        _bone(wrist, _WRIST, first, _KNUCKLE, tone),
        _bone(wrist, _WRIST, last, _KNUCKLE, tone),
        _bone(first, _KNUCKLE, last, _KNUCKLE, tone),
        *shapes,
        _bone(view.flat(heel), _THUMB[0], view.flat(_thumb(arm, ahead, side)), _THUMB[1], tone),
    ]


def _thumb(arm: Arm, ahead: Vec, side: Vec) -> Vec:
    return along(along(arm.wrist, ahead, 0.085), side, 0.066)


def _bone(a: tuple[float, float], r: float, b: tuple[float, float], q: float, tone: Tone) -> Shape:
    return Capsule(a[0], a[1], r, b[0], b[1], q, tone)
