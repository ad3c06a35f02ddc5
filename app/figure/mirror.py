"""A body with its left and right exchanged."""

from app.figure.skeleton import Arm, Body, Leg
from app.figure.vectors import Axes, Vec


def mirrored(body: Body) -> Body:
    """What ``body`` does with its left, done with its right."""
    return Body(
        _flip(body.pelvis),
        _flip(body.waist),
        _flip(body.chest),
        _flip(body.neck),
        _flip(body.head),
        _flip_axes(body.pelvis_axes),
        _flip_axes(body.waist_axes),
        _flip_axes(body.chest_axes),
        _flip_axes(body.head_axes),
        _flip_arm(body.right_arm),
        _flip_arm(body.left_arm),
        _flip_leg(body.right_leg),
        _flip_leg(body.left_leg),
    )


def _flip(p: Vec) -> Vec:
    return (p[0], p[1], -p[2])


def _flip_axes(axes: Axes) -> Axes:
    away = axes.left
    return Axes(_flip(axes.forward), _flip(axes.up), (-away[0], -away[1], away[2]))


def _flip_arm(arm: Arm) -> Arm:
    joints = (arm.shoulder, arm.elbow, arm.wrist, arm.knuckles, arm.tips, arm.thumb)
    return Arm(*map(_flip, joints))


def _flip_leg(leg: Leg) -> Leg:
    return Leg(*map(_flip, (leg.hip, leg.knee, leg.ankle, leg.heel, leg.ball, leg.toe)))
