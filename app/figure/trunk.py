"""Pelvis, spine, chest and head from a place and nine angles, moved so that the limbs reach."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.figure import skeleton as bones
from app.figure.vectors import ZERO, Axes, Vec, add, along, distance, length, lerp, sub, unit

_ROOM = Axes()
_WAIST_SHARE = 0.42
"""How much of the spine's movement happens at the waist; the rest at the chest."""


@dataclass(slots=True)
class Trunk:
    """Everything but the limbs. ``shoulders`` and ``hips`` are left, right."""

    pelvis: Vec
    waist: Vec
    chest: Vec
    neck: Vec
    head: Vec
    pelvis_axes: Axes
    waist_axes: Axes
    chest_axes: Axes
    head_axes: Axes
    shoulders: tuple[Vec, Vec]
    hips: tuple[Vec, Vec]

    def shifted(self, by: Vec) -> "Trunk":
        """The same trunk ``by`` away."""
        return Trunk(
            add(self.pelvis, by),
            add(self.waist, by),
            add(self.chest, by),
            add(self.neck, by),
            add(self.head, by),
            self.pelvis_axes,
            self.waist_axes,
            self.chest_axes,
            self.head_axes,
            (add(self.shoulders[0], by), add(self.shoulders[1], by)),
            (add(self.hips[0], by), add(self.hips[1], by)),
        )


def trunk(pelvis: Vec, angles: Sequence[float], collars: tuple[Vec, Vec]) -> Trunk:
    """The trunk of a body whose pelvis is there; ``collars`` point from neck to shoulder, as
    unit vectors along the chest's axes.
    """
    lean, turn, tilt, bend, twist, side, nod, look, tip = angles
    a = _ROOM.lean(lean).tilt(tilt).turn(turn)
    b = a.lean(bend * _WAIST_SHARE).tilt(side * _WAIST_SHARE).turn(twist * _WAIST_SHARE)
    rest = 1 - _WAIST_SHARE
    c = b.lean(bend * rest).tilt(side * rest).turn(twist * rest)
    neck_axes = c.lean(nod * 0.5).tilt(tip * 0.5).turn(look * 0.4)
    d = c.lean(nod).tilt(tip).turn(look)
    waist = along(pelvis, a.up, bones.PELVIS_TO_WAIST)
    chest = along(waist, b.up, bones.WAIST_TO_CHEST)
    neck = along(chest, c.up, bones.CHEST_TO_NECK)
    reach = unit((0.12, 1.0, 0.0))
    head = along(neck, neck_axes.place(reach), bones.NECK_TO_HEAD)
    return Trunk(
        pelvis,
        waist,
        chest,
        neck,
        head,
        a,
        b,
        c,
        d,
        (
            along(neck, c.place(collars[0]), bones.COLLAR),
            along(neck, c.place(collars[1]), bones.COLLAR),
        ),
        (along(pelvis, a.left, bones.HALF_HIPS), along(pelvis, a.left, -bones.HALF_HIPS)),
    )


def collar(arm: Vec, out: int) -> Vec:
    """Where a collar bone points when its arm points along unit ``arm`` (chest axes).

    The shoulder blade follows the arm: up when it is raised, forward when it reaches forward.
    """
    forward, up, side = arm
    raised = max(0.0, up + 0.3)
    return unit((forward * 0.2 - 0.05, raised * 0.42 - 0.2, out * (1.0 + 0.15 * out * side)))


@dataclass(slots=True)
class Tie:
    """A joint that must stay between ``least`` and ``most`` metres from a fixed place."""

    name: str
    joint: Vec
    place: Vec
    least: float
    most: float

    def miss(self, shift: Vec) -> float:
        """How far from reaching, once the joint has moved by ``shift``; 0 if it reaches."""
        far = distance(add(self.joint, shift), self.place)
        return max(far - self.most, self.least - far, 0.0)


def settle(hands: Sequence[Tie], feet: Sequence[Tie]) -> Vec:
    """The small shift of the whole trunk that lets every tied limb reach, as far as one can.

    Feet have the last word. Neither left nor right has the first one, so that the shift for a
    mirrored body is the mirrored shift.
    """
    order, other = (*hands, *feet), (*reversed(hands), *reversed(feet))
    one = _settled(order, ZERO)
    if one == ZERO:
        return one
    return _settled(order, lerp(one, _settled(other, ZERO), 0.5))


def _settled(ties: Sequence[Tie], shift: Vec) -> Vec:
    for _ in range(24):
        worst = 0.0
        for tie in ties:
            line = sub(tie.place, add(tie.joint, shift))
            far = length(line)
            over = far - tie.most if far > tie.most else min(0.0, far - tie.least)
            if abs(over) > 1e-6 and far > 1e-9:
                shift = along(shift, line, over / far)
                worst = max(worst, abs(over))
        if worst < 2e-5:
            break
    return shift
