"""The one body: its bones, and where its joints are at a moment.

Seventeen joints: pelvis, waist, chest, neck and head, and a shoulder, elbow, wrist, hip, knee and
ankle on each side. Segment lengths follow Drillis and Contini's shares of body height (Winter,
Biomechanics and Motor Control of Human Movement), for 1.70 m.
"""

from dataclasses import dataclass
from typing import Final

from app.figure.vectors import Axes, Vec, across, add, along, unit

PELVIS_TO_WAIST: Final = 0.13
WAIST_TO_CHEST: Final = 0.19
CHEST_TO_NECK: Final = 0.18
NECK_TO_HEAD: Final = 0.185
COLLAR: Final = 0.178
HALF_HIPS: Final = 0.088
UPPER_ARM: Final = 0.305
FOREARM: Final = 0.25
PALM: Final = 0.085
FINGERS: Final = 0.085
THIGH: Final = 0.415
SHIN: Final = 0.415
ANKLE_HEIGHT: Final = 0.078
BALL_HEIGHT: Final = 0.024
KNEE_HEIGHT: Final = 0.06
WRIST_HEIGHT: Final = 0.042
FINGER_HEIGHT: Final = 0.0135
TOE: Final = 0.055
_ANKLE_BACK: Final = 0.115
_HEEL_BACK: Final = 0.152
_HEEL_HEIGHT: Final = 0.034


@dataclass(slots=True)
class Arm:
    """The joints of one arm; ``knuckles``, ``tips`` and ``thumb`` shape the hand."""

    shoulder: Vec
    elbow: Vec
    wrist: Vec
    knuckles: Vec
    tips: Vec
    thumb: Vec


@dataclass(slots=True)
class Leg:
    """The joints of one leg; ``heel``, ``ball`` and ``toe`` shape the foot."""

    hip: Vec
    knee: Vec
    ankle: Vec
    heel: Vec
    ball: Vec
    toe: Vec


@dataclass(slots=True)
class Body:
    """Where everything is, in metres, and where pelvis, waist, chest and head point."""

    pelvis: Vec
    waist: Vec
    chest: Vec
    neck: Vec
    head: Vec
    pelvis_axes: Axes
    waist_axes: Axes
    chest_axes: Axes
    head_axes: Axes
    left_arm: Arm
    right_arm: Arm
    left_leg: Leg
    right_leg: Leg

    def arms(self) -> tuple[Arm, Arm]:
        """Left, right."""
        return self.left_arm, self.right_arm

    def legs(self) -> tuple[Leg, Leg]:
        """Left, right."""
        return self.left_leg, self.right_leg


def hand(wrist: Vec, fingers: Vec, thumb_side: Vec) -> tuple[Vec, Vec, Vec]:
    """Knuckles, finger tips and thumb tip of a hand that points along unit ``fingers``."""
    knuckles = along(wrist, fingers, PALM)
    side = unit(across(thumb_side, fingers))
    thumb = along(along(wrist, fingers, 0.075), side, 0.05)
    return knuckles, along(knuckles, fingers, FINGERS), thumb


def ankle_over(ball: Vec, sole: Axes) -> Vec:
    """The ankle of a foot whose ball joint is at ``ball`` and whose sole points along ``sole``."""
    return along(along(ball, sole.forward, -_ANKLE_BACK), sole.up, ANKLE_HEIGHT - BALL_HEIGHT)


def foot(ankle: Vec, sole: Axes, toes: Vec) -> tuple[Vec, Vec, Vec]:
    """Heel, ball and toe of a foot under ``ankle``; ``toes`` is where the toes point."""
    sunk = along(ankle, sole.up, -(ANKLE_HEIGHT - BALL_HEIGHT))
    ball = along(sunk, sole.forward, _ANKLE_BACK)
    heel = along(ball, sole.forward, -_HEEL_BACK)
    heel = along(heel, sole.up, _HEEL_HEIGHT - BALL_HEIGHT)
    return heel, ball, add(ball, (toes[0] * TOE, toes[1] * TOE, toes[2] * TOE))
