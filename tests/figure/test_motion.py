"""A moment of an exercise as one frame."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.core.kinds import Side
from app.figure.motion import Motion, eased
from app.figure.shapes import Box, Capsule, Frame, Tone
from tests.figure.drawings import NAMES, exercise

SPIDER = exercise("spider-rotation")
MOTIONS = {name: Motion(exercise(name)) for name in NAMES}


def tones(frame: Frame) -> set[Tone]:
    return {shape.tone for part in frame.parts for shape in part.shapes}


def capsules(frame: Frame) -> list[Capsule]:
    return [s for part in frame.parts for s in part.shapes if isinstance(s, Capsule)]


def inside(inner: Box, outer: Box) -> bool:
    return (
        inner.x0 >= outer.x0
        and inner.y0 >= outer.y0
        and inner.x1 <= outer.x1
        and inner.y1 <= outer.y1
    )


@given(
    name=st.sampled_from(NAMES),
    t=st.floats(0, 1),
    side=st.sampled_from(list(Side)),
    n=st.integers(0, 11),
)
def test_every_frame_lies_in_the_bounds(name: str, t: float, side: Side, n: int) -> None:
    motion = MOTIONS[name]
    count = len(exercise(name).phases)
    assert inside(motion.at(n % count, t, side, first=n >= count).box(), motion.bounds)


def test_the_right_side_is_the_left_in_a_mirror() -> None:
    motion = Motion(SPIDER)
    assert motion.at(1, 0.4, Side.RIGHT) == motion.at(1, 0.4, Side.LEFT).mirrored()


def test_both_sides_look_like_the_left() -> None:
    motion = Motion(SPIDER)
    assert motion.at(1, 0.4, Side.BOTH) == motion.at(1, 0.4, Side.LEFT)


def test_alternating_sides_share_one_camera() -> None:
    motion = Motion(replace(SPIDER, sides="alternate"))
    last = len(SPIDER.phases) - 1
    left, right = motion.at(last, 1.0, Side.LEFT), motion.at(0, 0.0, Side.RIGHT)
    places = [{(round(s.x0, 6), round(s.y0, 6)) for s in capsules(f)} for f in (left, right)]
    assert places[0] == places[1]
    assert motion.at(2, 1.0, Side.RIGHT) != motion.at(2, 1.0, Side.LEFT).mirrored()


def test_the_first_rep_comes_from_the_start() -> None:
    motion = Motion(exercise("tabletop-thoracic-rotation"))
    assert motion.at(0, 0.0, Side.LEFT, first=True) == motion.start(Side.LEFT)
    assert motion.at(0, 0.0, Side.LEFT) == motion.at(1, 1.0, Side.LEFT)


def test_a_hold_stands_still() -> None:
    motion = Motion(exercise("toes-to-wall-squat"))
    assert motion.at(1, 0.2, Side.BOTH) == motion.at(1, 0.9, Side.BOTH)


def test_key_poses_are_each_shown_once() -> None:
    assert [key.phase for key in Motion(SPIDER).keys(Side.LEFT)] == [
        "start",
        "step",
        "thread",
        "reach",
    ]


def test_the_working_limb_is_in_the_accent_colour() -> None:
    reach = Motion(SPIDER).at(2, 1.0, Side.LEFT)
    working = [shape for shape in capsules(reach) if shape.tone is Tone.ACCENT]
    arm = max(working, key=lambda shape: shape.y1)
    assert arm.y1 == pytest.approx(reach.box().y1, abs=0.05)


def test_near_and_far_side_differ() -> None:
    assert {Tone.NEAR, Tone.FAR} <= tones(Motion(SPIDER).start(Side.LEFT))


@given(st.floats(0, 1), st.floats(0, 1))
def test_easing_never_goes_back(a: float, b: float) -> None:
    a, b = sorted((a, b))
    assert 0 <= eased(a) <= eased(b) + 1e-12 <= 1 + 1e-9


def test_print_shows_where_a_hand_came_from() -> None:
    motion = Motion(SPIDER)
    shown = {key.phase: tones(key.frame) for key in motion.keys(Side.RIGHT)}
    assert Tone.ARROW in shown["reach"]
    assert Tone.ARROW not in shown["start"]
    assert Tone.ARROW not in tones(motion.at(2, 1.0, Side.RIGHT))


@pytest.mark.parametrize("name", NAMES)
def test_every_key_pose_lies_in_the_bounds(name: str) -> None:
    motion = MOTIONS[name]
    for side in (Side.LEFT, Side.RIGHT):
        for key in motion.keys(side):
            assert inside(key.frame.box(), motion.bounds), key.phase
