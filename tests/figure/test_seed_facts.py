"""Each key pose of the seed programme against what the exercise is, point by point."""

from math import atan2, degrees

import pytest

from app.core.kinds import Side
from app.figure.motion import Motion
from app.figure.skeleton import Body
from app.figure.vectors import distance
from tests.figure.drawings import exercise

FOOT = 0.24
"""Metres: the length of the figure's foot."""


def poses(name: str) -> dict[str, Body]:
    """The body at the start and at the end of each phase."""
    shown = exercise(name)
    motion = Motion(shown)
    ends = {p.id: motion.body(n, 1.0, Side.LEFT) for n, p in enumerate(shown.phases)}
    return {"start": motion.body(0, 0.0, Side.LEFT, first=True)} | ends


SPIDER = poses("spider-rotation")
SQUAT = poses("toes-to-wall-squat")
TABLE = poses("tabletop-thoracic-rotation")


def test_spider_starts_in_a_high_plank() -> None:
    body = SPIDER["start"]
    for arm, leg in zip(body.arms(), body.legs(), strict=True):
        assert arm.shoulder[0] == pytest.approx(arm.wrist[0], abs=0.05), "hands under shoulders"
        assert arm.elbow[1] > 0.2, "arms straight"
        assert distance(leg.hip, leg.ankle) > 0.8, "legs straight"
    hip, shoulder = body.pelvis[1], body.neck[1]
    heel = body.left_leg.heel[1]
    assert heel < hip < shoulder, "one slope from heel to shoulder"


def test_spider_steps_outside_the_hand_of_the_same_side() -> None:
    body = SPIDER["step"]
    assert body.left_leg.ball[2] > body.left_arm.wrist[2] + 0.05
    assert body.left_leg.ball[0] == pytest.approx(body.left_arm.wrist[0], abs=0.12)
    assert body.left_leg.heel[1] < 0.05, "flat"
    assert body.right_leg.ball[0] < -0.9, "the other foot stays behind"


def test_spider_threads_the_hand_under_the_body() -> None:
    body, step = SPIDER["thread"], SPIDER["step"]
    assert body.left_arm.tips[2] < body.right_arm.shoulder[2], "past the other shoulder"
    assert body.left_arm.tips[1] < body.chest[1] - 0.1, "below the chest"
    assert body.chest_axes.forward[2] < -0.4, "the chest turns away"
    assert body.right_arm.wrist == pytest.approx(step.right_arm.wrist, abs=0.005)


def test_spider_reaches_to_the_ceiling() -> None:
    body = SPIDER["reach"]
    arm = body.left_arm
    assert arm.wrist[1] - arm.shoulder[1] > 0.53, "straight up"
    assert body.chest_axes.forward[2] > 0.6, "the chest opens"
    assert body.head_axes.forward[2] > 0.6, "the eyes follow the hand"
    assert body.left_leg.ball == pytest.approx(SPIDER["step"].left_leg.ball, abs=0.005)


def test_squat_faces_the_wall_a_foot_away_with_the_arms_in_a_y() -> None:
    wall = exercise("toes-to-wall-squat").drawing.scene.wall
    assert wall is not None
    for name in ("start", "hold"):
        body = SQUAT[name]
        gap = wall - max(leg.toe[0] for leg in body.legs()) - 0.019
        assert 0.5 * FOOT < gap <= FOOT
        for out, arm in zip((1, -1), body.arms(), strict=True):
            assert arm.wrist[0] == pytest.approx(wall, abs=0.05), "hands on the wall"
            rise = arm.wrist[1] - arm.shoulder[1]
            spread = (arm.wrist[2] - arm.shoulder[2]) * out
            assert 40 <= degrees(atan2(rise, spread)) <= 65, "a Y"


def test_squat_goes_as_low_as_possible_with_the_chest_up() -> None:
    body = SQUAT["lower"]
    for leg in body.legs():
        assert leg.hip[1] <= leg.knee[1] + 0.02, "thighs level or lower"
        assert leg.heel[1] < 0.05, "heels down"
    assert body.neck[1] - body.pelvis[1] > 0.4, "chest up"
    assert body.head_axes.up[1] > 0.8, "and the head"
    assert SQUAT["rise"].pelvis[1] > 0.88


def test_tabletop_is_square() -> None:
    for body in (TABLE["start"], TABLE["in"], TABLE["out"]):
        assert body.right_arm.shoulder[0] == pytest.approx(body.right_arm.wrist[0], abs=0.04)
        for leg in body.legs():
            assert leg.hip[0] == pytest.approx(leg.knee[0], abs=0.03)
            assert leg.knee[1] == pytest.approx(0.06, abs=0.01)


@pytest.mark.parametrize("name", ["start", "in", "out"])
def test_tabletop_hand_is_on_the_side_of_the_head(name: str) -> None:
    body = TABLE[name]
    assert distance(body.left_arm.knuckles, body.head) < 0.14


def test_tabletop_elbow_goes_to_the_planted_forearm_then_to_the_ceiling() -> None:
    inward, outward = TABLE["in"], TABLE["out"]
    forearm = inward.right_arm.elbow
    assert distance(inward.left_arm.elbow, forearm) < 0.1
    assert outward.left_arm.elbow[1] > outward.head[1] + 0.1
    assert outward.left_arm.elbow[1] > outward.left_arm.shoulder[1] + 0.2
    assert outward.chest_axes.forward[2] > 0.6
