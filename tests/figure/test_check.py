"""What an author reads when a drawing is wrong."""

import pytest
from msgspec.structs import replace

from app.core.pose import FootPlace, HandPlace, Scene
from app.figure.check import problems
from tests.figure.drawings import NAMES, exercise, redrawn, with_pose

SPIDER = exercise("spider-rotation")
SQUAT = exercise("toes-to-wall-squat")
TABLE = exercise("tabletop-thoracic-rotation")


@pytest.mark.parametrize("name", NAMES)
def test_our_own_exercises_are_well(name: str) -> None:
    assert problems(exercise(name)) == ()


def test_a_pose_that_is_not_there() -> None:
    assert problems(redrawn(SPIDER, start="plonk")) == ('drawing.start: There is no pose "plonk".',)


def test_a_pose_that_is_like_itself() -> None:
    found = problems(with_pose(SPIDER, "plank", like="spider-lunge"))
    assert 'drawing.start: Pose "plank" is like itself.' in found


def test_a_hand_that_cannot_reach() -> None:
    far = HandPlace(on="wall", at=(0, 2.3, 0.3))
    found = problems(with_pose(SQUAT, "wall-squat", left_hand=far))
    assert any(
        line.startswith('Pose "wall-squat": the left hand cannot reach its target by ')
        and line.endswith(" cm.")
        for line in found
    )


def test_an_arrow_for_a_phase_that_is_not_there() -> None:
    found = problems(redrawn(SPIDER, arrows={"jump": "left_hand"}))
    assert found == ('drawing.arrows: there is no phase "jump".',)


def test_a_foot_through_the_floor() -> None:
    found = problems(with_pose(SPIDER, "spider-reach", left_foot=FootPlace(toward=(0.1, -1, 0.2))))
    assert any("below the floor" in line for line in found)


def test_a_head_through_the_wall() -> None:
    found = problems(redrawn(SQUAT, scene=Scene(wall=0.12)))
    assert any("inside the wall" in line for line in found)


def test_a_spine_turned_too_far() -> None:
    found = problems(with_pose(TABLE, "table-out", twist=70))
    assert 'Phase "out": spine: spine turn of 70 degrees, at most 47 is human.' in found


def test_a_body_that_would_fall() -> None:
    idle = HandPlace(toward=(0, -1, 0))
    upright = with_pose(
        SQUAT, "wall-squat", pelvis=(-0.5, 0.5, 0), lean=0, left_hand=idle, right_hand=idle
    )
    found = problems(upright)
    assert any("the body would fall" in line for line in found)


def test_a_movement_too_fast_to_follow() -> None:
    quick = tuple(replace(phase, seconds=0.2) for phase in SPIDER.phases)
    assert any("give it more time" in line for line in problems(replace(SPIDER, phases=quick)))
