"""From a stance to a body: where hands and feet go, and which of them hold the floor."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Final

from app.core.pose import FootPlace, HandPlace, Pose, Scene
from app.figure import skeleton as bones
from app.figure.stance import Stance, stance
from app.figure.trunk import Tie, Trunk, collar, settle, trunk
from app.figure.vectors import (
    FULL_REACH,
    UP,
    Axes,
    Vec,
    across,
    add,
    along,
    distance,
    length,
    scale,
    sub,
    two_bones,
    unit,
)

ARM_REACH: Final = (bones.UPPER_ARM + bones.FOREARM) * FULL_REACH
LEG_REACH: Final = (bones.THIGH + bones.SHIN) * FULL_REACH
_ELBOW: Final = (-0.5, -0.75, 0.35)
_KNEE: Final = (1.0, 0.1, 0.16)
_FOLDED: Final = 0.13
_GIVE: Final = 0.08
"""How far a pose's pelvis may move, in metres, to let hands and feet reach."""
_SIDES: Final = (("left", 1), ("right", -1))
_GRASPS: Final[Mapping[str, tuple[Vec, Vec]]] = {
    "head": ((0.05, -0.005, 0.105), (-0.8, 0.6, -0.14)),
    "neck": ((-0.06, -0.1, 0.085), (-0.45, 0.25, -0.85)),
}
"""Hand on the head: wrist and fingers along the head's axes, ``left`` meaning outward."""


@dataclass(slots=True)
class ArmGoal:
    """Where an arm is going, in the room. Without ``fingers`` the hand follows the forearm."""

    wrist: Vec
    hint: Vec
    fingers: Vec | None
    planted: bool


@dataclass(slots=True)
class LegGoal:
    """Where a leg is going, in the room. ``knee`` is where it kneels, if it does."""

    ankle: Vec
    hint: Vec
    sole: Axes | None
    toes: Vec | None
    knee: Vec | None
    planted: bool


@dataclass(slots=True)
class KeyPose:
    """A key pose, built. ``short`` tells what does not reach: (part of the body, metres)."""

    stance: Stance
    body: bones.Body
    pelvis: Vec
    collars: tuple[Vec, Vec]
    arms: tuple[ArmGoal, ArmGoal]
    legs: tuple[LegGoal, LegGoal]
    short: tuple[tuple[str, float], ...]


def key(name: str, poses: Mapping[str, Pose], scene: Scene) -> KeyPose:
    """Pose ``name``, built.

    Raises UnknownPoseError when it, or a pose it is like, is missing.
    """
    whole = stance(name, poses)
    hands = (whole.left_hand, whole.right_hand)
    feet = (whole.left_foot, whole.right_foot)
    pelvis = whole.pelvis
    collars = (collar((0, -1, 0), 1), collar((0, -1, 0), -1))
    for _ in range(3):
        torso = trunk(pelvis, whole.angles, collars)
        legs = (_leg_goal(feet[0], torso, 0), _leg_goal(feet[1], torso, 1))
        arms = (
            _arm_goal(hands[0], torso, legs, scene, 0),
            _arm_goal(hands[1], torso, legs, scene, 1),
        )
        collars = (_collar(torso, arms[0], 0), _collar(torso, arms[1], 1))
        torso = trunk(pelvis, whole.angles, collars)
        bonds = ties(torso, arms, legs)
        shift = settle(*bonds)
        moved = sub(add(pelvis, shift), whole.pelvis)
        if (far := length(moved)) > _GIVE:
            shift = sub(add(whole.pelvis, scale(moved, _GIVE / far)), pelvis)
        pelvis = add(pelvis, shift)
    short = tuple((t.name, t.miss(shift)) for t in chain(*bonds) if t.miss(shift) > 0.005)
    torso = trunk(pelvis, whole.angles, collars)
    legs = (_leg_goal(feet[0], torso, 0), _leg_goal(feet[1], torso, 1))
    arms = (
        _arm_goal(hands[0], torso, legs, scene, 0),
        _arm_goal(hands[1], torso, legs, scene, 1),
    )
    short += tuple(
        (f"{side} hand", over)
        for (side, _), arm, shoulder in zip(_SIDES, arms, torso.shoulders, strict=True)
        if not arm.planted and (over := distance(arm.wrist, shoulder) - ARM_REACH) > 0.005
    )
    return KeyPose(whole, body(torso, arms, legs), pelvis, collars, arms, legs, short)


def ties(
    torso: Trunk, arms: tuple[ArmGoal, ...], legs: tuple[LegGoal, ...]
) -> tuple[list[Tie], list[Tie]]:
    """What holds the trunk where it is: hands on floor or wall; feet, or knees that kneel."""
    hands, feet = [], []
    for (side, _), arm, shoulder in zip(_SIDES, arms, torso.shoulders, strict=True):
        if arm.planted:
            hands.append(Tie(f"{side} hand", shoulder, arm.wrist, _FOLDED, ARM_REACH))
    for (side, _), leg, hip in zip(_SIDES, legs, torso.hips, strict=True):
        if leg.knee is not None:
            feet.append(Tie(f"{side} knee", hip, leg.knee, bones.THIGH, bones.THIGH))
        elif leg.planted:
            feet.append(Tie(f"{side} foot", hip, leg.ankle, _FOLDED, LEG_REACH))
    return hands, feet


def body(torso: Trunk, arms: tuple[ArmGoal, ...], legs: tuple[LegGoal, ...]) -> bones.Body:
    """The whole body: limbs found by two-bone inverse kinematics on ``torso``."""
    return bones.Body(
        torso.pelvis,
        torso.waist,
        torso.chest,
        torso.neck,
        torso.head,
        torso.pelvis_axes,
        torso.waist_axes,
        torso.chest_axes,
        torso.head_axes,
        _arm(torso, arms[0], 0),
        _arm(torso, arms[1], 1),
        _leg(torso, legs[0], 0),
        _leg(torso, legs[1], 1),
    )


def _arm(torso: Trunk, goal: ArmGoal, index: int) -> bones.Arm:
    shoulder = torso.shoulders[index]
    elbow, wrist = two_bones(shoulder, goal.wrist, bones.UPPER_ARM, bones.FOREARM, goal.hint)
    fingers = goal.fingers or unit(sub(wrist, elbow))
    inward = -0.6 if index == 0 else 0.6
    side = torso.chest_axes.place((0.15, 0.8, inward))
    return bones.Arm(shoulder, elbow, wrist, *bones.hand(wrist, fingers, side))


def _leg(torso: Trunk, goal: LegGoal, index: int) -> bones.Leg:
    hip = torso.hips[index]
    if goal.knee is not None:
        knee = along(hip, unit(sub(goal.knee, hip)), bones.THIGH)
        ankle = along(knee, unit(sub(goal.ankle, knee)), bones.SHIN)
    else:
        knee, ankle = two_bones(hip, goal.ankle, bones.THIGH, bones.SHIN, goal.hint)
    sole = goal.sole or relaxed_sole(knee, ankle, goal.hint)
    return bones.Leg(hip, knee, ankle, *bones.foot(ankle, sole, goal.toes or sole.forward))


def relaxed_sole(knee: Vec, ankle: Vec, hint: Vec) -> Axes:
    """Where the sole of a foot in the air points: toes as the knee, a little pointed."""
    shin = unit(sub(ankle, knee))
    ahead = unit(across(hint, shin), (1.0, 0.0, 0.0))
    forward = unit(along(ahead, shin, 0.55))
    up = unit(across(scale(shin, -1), forward))
    return Axes(forward, up, _cross(forward, up))


def _cross(a: Vec, b: Vec) -> Vec:
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


def _collar(torso: Trunk, arm: ArmGoal, index: int) -> Vec:
    line = unit(sub(arm.wrist, torso.shoulders[index]))
    return collar(torso.chest_axes.read(line), _SIDES[index][1])


def _outward(v: Vec, out: int) -> Vec:
    return (v[0], v[1], v[2] * out)


def _arm_goal(
    hand: HandPlace, torso: Trunk, legs: tuple[LegGoal, ...], scene: Scene, index: int
) -> ArmGoal:
    out = _SIDES[index][1]
    shoulder = torso.shoulders[index]
    hint = torso.chest_axes.place(_outward(hand.elbow or _ELBOW, out))
    fingers = unit(hand.fingers) if hand.fingers else None
    if hand.at is not None:
        return ArmGoal(*_resting(hand, hand.at, fingers, hint, scene))
    if hand.on is not None and hand.on in _GRASPS:
        wrist, along_head = _GRASPS[hand.on]
        axes = torso.head_axes
        wrist = add(torso.head, axes.place(_outward(wrist, out)))
        return ArmGoal(wrist, hint, fingers or unit(axes.place(_outward(along_head, out))), False)
    if hand.on == "other-shoulder":
        axes = torso.chest_axes
        wrist = add(torso.shoulders[1 - index], axes.place((0.115, -0.045, out * 0.07)))
        return ArmGoal(wrist, hint, fingers or unit(axes.place((-0.4, 0.3, -out * 0.85))), False)
    if hand.on == "thigh":
        leg = legs[index]
        knee = two_bones(torso.hips[index], leg.ankle, bones.THIGH, bones.SHIN, leg.hint)[0]
        thigh = sub(knee, torso.hips[index])
        wrist = along(along(torso.hips[index], thigh, 0.62), UP, 0.1)
        return ArmGoal(wrist, hint, fingers or unit(along(thigh, UP, -0.08)), False)
    reach = distance(
        *two_bones_ends(bones.UPPER_ARM, bones.FOREARM, hand.bend),
    )
    return ArmGoal(
        along(shoulder, unit(hand.toward or (0.0, -1.0, 0.0)), reach), hint, fingers, False
    )


def _resting(
    hand: HandPlace, at: Vec, fingers: Vec | None, hint: Vec, scene: Scene
) -> tuple[Vec, Vec, Vec | None, bool]:
    """Wrist, hint, fingers and whether it holds, for a hand that is somewhere in the room."""
    if hand.on == "wall":
        wall = scene.wall if scene.wall is not None else at[0]
        wrist = (wall - bones.WRIST_HEIGHT, at[1], at[2])
        return wrist, hint, _flattened(fingers or UP, 0), True
    if hand.on == "floor":
        wrist = (at[0], bones.WRIST_HEIGHT, at[2])
        return wrist, hint, _flattened(fingers or (1.0, 0.0, 0.0), 1), True
    return at, hint, fingers, hand.on is not None


def _flattened(fingers: Vec, axis: int) -> Vec:
    """Fingers laid on the surface that is square to room axis 0 (a wall) or 1 (the floor)."""
    press = 0.17 if axis == 0 else -0.17
    flat = (press, fingers[1], fingers[2]) if axis == 0 else (fingers[0], press, fingers[2])
    return unit(flat)


def two_bones_ends(upper: float, lower: float, bend: float) -> tuple[Vec, Vec]:
    """The two ends of a limb whose middle joint is ``bend`` degrees from straight."""
    turned = Axes().turn(bend).forward
    return (-upper, 0.0, 0.0), scale(turned, lower)


def _leg_goal(foot: FootPlace, torso: Trunk, index: int) -> LegGoal:
    out = _SIDES[index][1]
    hint = torso.pelvis_axes.place(_outward(foot.knee or _KNEE, out))
    ground = Axes().turn(foot.turn * out)
    if foot.kneel is not None:
        knee = (foot.kneel[0], foot.kneel[1] + bones.KNEE_HEIGHT, foot.kneel[2])
        back = scale(ground.forward, -1)
        ankle = along(knee, back, bones.SHIN)
        sole = ground.lean(146)
        return LegGoal(ankle, hint, sole, unit(add(sole.forward, back)), knee, True)
    if foot.at is not None:
        ball = along(foot.at, UP, bones.BALL_HEIGHT)
        sole = ground.lean(foot.heel)
        toes = ground.forward if foot.at[1] <= 0 else sole.forward
        return LegGoal(bones.ankle_over(ball, sole), hint, sole, toes, None, True)
    reach = distance(*two_bones_ends(bones.THIGH, bones.SHIN, foot.bend))
    toward = unit(foot.toward or (0.0, -1.0, 0.0))
    return LegGoal(along(torso.hips[index], toward, reach), hint, None, None, None, False)
