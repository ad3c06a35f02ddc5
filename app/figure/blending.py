"""The body between two key poses."""

from dataclasses import dataclass
from math import pi, sin

from app.figure import skeleton as bones
from app.figure.posing import ArmGoal, KeyPose, LegGoal, body, relaxed_sole, ties
from app.figure.trunk import Trunk, settle, trunk
from app.figure.vectors import (
    Axes,
    Vec,
    across,
    add,
    along,
    distance,
    length,
    lerp,
    scale,
    slerp,
    sub,
    two_bones,
    unit,
)

_CLEAR = 0.02
_STRIDE = 0.5
"""Metres of a step that lets a foot hang as it likes; in a shorter one it stays flat."""


@dataclass(slots=True)
class _Limb:
    """One limb at one key pose, seen from its own root so that it can swing with the trunk."""

    local: Vec
    hint: Vec
    end: Vec | None
    toes: Vec | None


class Blend:
    """The way from key pose ``a`` to key pose ``b``."""

    def __init__(self, a: KeyPose, b: KeyPose) -> None:
        self.a, self.b = a, b
        self._arms = [_seen_arms(a), _seen_arms(b)]
        self._legs = [_seen_legs(a), _seen_legs(b)]

    def at(self, s: float) -> bones.Body:
        """The body ``s`` of the way, 0 to 1."""
        a, b = self.a, self.b
        if s <= 0 or a is b:
            return a.body
        if s >= 1:
            return b.body
        angles = [x + (y - x) * s for x, y in zip(a.stance.angles, b.stance.angles, strict=True)]
        collars = (
            slerp(a.collars[0], b.collars[0], s),
            slerp(a.collars[1], b.collars[1], s),
        )
        torso = trunk(lerp(a.pelvis, b.pelvis, s), angles, collars)
        arms = (self._arm(torso, s, 0), self._arm(torso, s, 1))
        legs = (self._leg(torso, s, 0), self._leg(torso, s, 1))
        shift = settle(*ties(torso, arms, legs))
        if length(shift) > 1e-6:
            torso = torso.shifted(shift)
            arms = (_moved_arm(arms[0], shift), _moved_arm(arms[1], shift))
            legs = (_moved_leg(legs[0], shift), _moved_leg(legs[1], shift))
        return body(torso, arms, legs)

    def _arm(self, torso: Trunk, s: float, index: int) -> ArmGoal:
        a, b = self.a.arms[index], self.b.arms[index]
        from_, to = self._arms[0][index], self._arms[1][index]
        axes = torso.chest_axes
        hint = axes.place(lerp(from_.hint, to.hint, s))
        if a.planted and b.planted:
            fingers = slerp(a.fingers or hint, b.fingers or hint, s)
            return ArmGoal(lerp(a.wrist, b.wrist, s), hint, fingers, True)
        wrist = add(torso.shoulders[index], axes.place(_swung(from_.local, to.local, s)))
        leaving = (1 - s) if a.planted else s if b.planted else 0.0
        clear = _CLEAR * sin(pi * s)
        height = wrist[1] + 0.1 * sin(pi * s) * leaving
        wrist = (wrist[0], max(bones.WRIST_HEIGHT + clear, height), wrist[2])
        forearm = unit(sub(wrist, torso.shoulders[index]))
        if from_.end is None and to.end is None:
            elbow, _ = two_bones(
                torso.shoulders[index], wrist, bones.UPPER_ARM, bones.FOREARM, hint
            )
            fingers = unit(sub(wrist, elbow))
        else:
            start, end = (limb.end or axes.read(forearm) for limb in (from_, to))
            fingers = axes.place(slerp(start, end, s))
        return ArmGoal(wrist, hint, _above_floor(wrist, fingers, clear), False)

    def _leg(self, torso: Trunk, s: float, index: int) -> LegGoal:
        a, b = self.a.legs[index], self.b.legs[index]
        from_, to = self._legs[0][index], self._legs[1][index]
        axes = torso.pelvis_axes
        hint = axes.place(lerp(from_.hint, to.hint, s))
        if a.planted and b.planted and a.sole and b.sole and (a.knee is None) == (b.knee is None):
            sole, toes = _turned(a.sole, b.sole, s), slerp(a.toes or hint, b.toes or hint, s)
            if a.knee is not None and b.knee is not None:
                return LegGoal(
                    lerp(a.ankle, b.ankle, s), hint, sole, toes, lerp(a.knee, b.knee, s), True
                )
            start, end = _ball(a), _ball(b)
            step = distance(start, end)
            ball = along(lerp(start, end, s), (0.0, 1.0, 0.0), min(0.1, 0.2 * step) * sin(pi * s))
            ankle = bones.ankle_over(ball, sole)
            if step < 0.01:
                return LegGoal(ankle, hint, sole, toes, None, True)
            knee, ankle = two_bones(torso.hips[index], ankle, bones.THIGH, bones.SHIN, hint)
            air = sin(pi * s) * min(1.0, step / _STRIDE)
            sole = _turned(sole, relaxed_sole(knee, ankle, hint), air)
            return LegGoal(ankle, hint, sole, unit(lerp(toes, sole.forward, air)), None, False)
        ankle = add(torso.hips[index], axes.place(_swung(from_.local, to.local, s)))
        forward = unit(axes.place(lerp(from_.end or hint, to.end or hint, s)))
        up = unit(axes.place(lerp(from_.toes or hint, to.toes or hint, s)))
        return LegGoal(ankle, hint, _square(forward, up), None, None, False)


def _seen_arms(key: KeyPose) -> tuple[_Limb, ...]:
    axes = key.body.chest_axes
    return tuple(
        _Limb(
            axes.read(sub(arm.wrist, arm.shoulder)),
            axes.read(goal.hint),
            axes.read(goal.fingers) if goal.fingers else None,
            None,
        )
        for goal, arm in zip(key.arms, key.body.arms(), strict=True)
    )


def _seen_legs(key: KeyPose) -> tuple[_Limb, ...]:
    axes = key.body.pelvis_axes
    limbs = []
    for goal, leg in zip(key.legs, key.body.legs(), strict=True):
        sole = goal.sole or relaxed_sole(leg.knee, leg.ankle, goal.hint)
        limbs.append(
            _Limb(
                axes.read(sub(leg.ankle, leg.hip)),
                axes.read(goal.hint),
                axes.read(sole.forward),
                axes.read(sole.up),
            )
        )
    return tuple(limbs)


def _above_floor(wrist: Vec, fingers: Vec, clear: float) -> Vec:
    """Fingers bent so far up that their tips are ``clear`` above a hand laid on the floor."""
    lowest = (bones.FINGER_HEIGHT + clear - wrist[1]) / (bones.PALM + bones.FINGERS)
    if fingers[1] >= lowest:
        return fingers
    level = unit((fingers[0], 0.0, fingers[2]), (1.0, 0.0, 0.0))
    lowest = min(0.95, lowest)
    flat = (1 - lowest * lowest) ** 0.5
    return (level[0] * flat, lowest, level[2] * flat)


def _swung(a: Vec, b: Vec, s: float) -> Vec:
    """From a to b in an arc about the limb's root."""
    far = length(a) + (length(b) - length(a)) * s
    return scale(slerp(unit(a), unit(b), s), far)


def _ball(goal: LegGoal) -> Vec:
    assert goal.sole is not None
    sunk = along(goal.ankle, goal.sole.up, -(bones.ANKLE_HEIGHT - bones.BALL_HEIGHT))
    back = sub(bones.ankle_over((0.0, 0.0, 0.0), Axes()), (0.0, 0.0, 0.0))[0]
    return along(sunk, goal.sole.forward, -back)


def _turned(a: Axes, b: Axes, s: float) -> Axes:
    return a if a == b else _square(slerp(a.forward, b.forward, s), slerp(a.up, b.up, s))


def _square(forward: Vec, up: Vec) -> Axes:
    up = unit(across(up, forward))
    left = (
        forward[1] * up[2] - forward[2] * up[1],
        forward[2] * up[0] - forward[0] * up[2],
        forward[0] * up[1] - forward[1] * up[0],
    )
    return Axes(forward, up, left)


def _moved_arm(goal: ArmGoal, by: Vec) -> ArmGoal:
    return goal if goal.planted else ArmGoal(add(goal.wrist, by), goal.hint, goal.fingers, False)


def _moved_leg(goal: LegGoal, by: Vec) -> LegGoal:
    if goal.planted:
        return goal
    return LegGoal(add(goal.ankle, by), goal.hint, goal.sole, goal.toes, None, False)
