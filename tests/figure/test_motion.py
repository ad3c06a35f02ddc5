"""A moment of an exercise as one frame."""

from functools import cache
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.core.kinds import Side
from app.core.pose import Camera
from app.figure.beside import beside
from app.figure.motion import Motion, eased
from app.figure.shapes import Box, Capsule, Frame, Polygon, Tone
from tests.figure.drawings import NAMES, exercise

SPIDER = exercise("spider-rotation")


@cache
def motion_of(name: str) -> Motion:
    return Motion(exercise(name))


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


def wanted(frame: Frame, camera: Camera) -> Box:
    """The box around what the camera is there for: all, or the head, or the lower legs."""
    names = {"head": ("head",), "legs": ("left_leg.lower", "right_leg.lower"), None: None}
    chosen = names[camera.close]
    parts = frame.parts if chosen is None else [p for p in frame.parts if p.name in chosen]
    return Frame(tuple(parts)).box()


@given(
    name=st.sampled_from(NAMES),
    t=st.floats(0, 1),
    side=st.sampled_from(list(Side)),
    n=st.integers(0, 11),
)
def test_every_frame_lies_in_the_bounds(name: str, t: float, side: Side, n: int) -> None:
    motion, shown = motion_of(name), exercise(name)
    count = len(shown.phases)
    frame = motion.at(n % count, t, side, first=n >= count)
    assert inside(wanted(frame, shown.drawing.camera), motion.bounds)


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


def still_frames(motion: Motion, phase: int, side: Side = Side.LEFT) -> list[Frame]:
    """What is shown frame after frame without motion, each picture once."""
    shown: list[Frame] = []
    for n in range(61):
        frame = motion.still(phase, n / 60, side)
        if not shown or frame is not shown[-1]:
            shown.append(frame)
    return shown


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
def test_without_motion_a_phase_shows_the_poses_it_goes_to(name: str, side: Side) -> None:
    motion, shown = Motion(exercise(name)), exercise(name)
    for index, phase in enumerate(shown.phases):
        stills = still_frames(motion, index, side)
        assert len(stills) == 1 + len(shown.drawing.via.get(phase.id, ()))
        last = [part for part in stills[-1].parts if Tone.ARROW not in tones(Frame((part,)))]
        assert tuple(last) == motion.at(index, 1.0, side).parts


def test_a_still_shows_by_an_arrow_where_a_hand_came_from() -> None:
    motion = Motion(SPIDER)
    assert Tone.ARROW in tones(motion.still(2, 0.0, Side.LEFT))
    assert inside(motion.still(2, 0.0, Side.LEFT).box(), motion.bounds)


def test_where_sides_alternate_the_arrow_is_on_the_side_that_moves() -> None:
    motion = Motion(replace(SPIDER, sides="alternate"))
    frames = [motion.still(2, 1.0, side) for side in (Side.LEFT, Side.RIGHT)]
    for frame in frames:
        arm = [s for s in capsules(frame) if s.tone in (Tone.ACCENT, Tone.ACCENT_FAR)]
        hand = max(arm, key=lambda shape: shape.y1)
        arrow = [s for part in frame.parts for s in part.shapes if s.tone is Tone.ARROW]
        tip = max(y for s in arrow if isinstance(s, Polygon) for _, y in s.points)
        assert abs(tip - hand.y1) < 0.3
        assert inside(frame.box(), motion.bounds)


SECOND = [name for name in NAMES if exercise(name).drawing.second]


def test_the_squat_is_also_seen_from_behind() -> None:
    assert "toes-to-wall-squat" in SECOND
    frame = Motion(exercise("toes-to-wall-squat")).at(0, 1.0, Side.BOTH)
    assert frame.inset is not None
    assert Tone.FAR not in tones(frame.inset.frame)
    legs = [s for s in capsules(frame.inset.frame) if s.tone is Tone.ACCENT]
    assert max(s.x0 for s in legs) == pytest.approx(-min(s.x0 for s in legs), abs=0.002)


@given(
    name=st.sampled_from(SECOND),
    t=st.floats(0, 1),
    side=st.sampled_from(list(Side)),
    n=st.integers(0, 11),
)
def test_the_second_view_lies_in_its_own_bounds(name: str, t: float, side: Side, n: int) -> None:
    motion = motion_of(name)
    inset = motion.at(n % len(exercise(name).phases), t, side).inset
    assert inset is not None
    assert inside(inset.frame.box(), inset.bounds)


def test_print_gets_the_second_view_only_when_it_asks() -> None:
    motion = Motion(exercise("toes-to-wall-squat"))
    assert [key.second for key in motion.keys(Side.BOTH)] == [None, None]
    assert all(key.second for key in motion.keys(Side.BOTH, second=True))


size = st.floats(0.3, 3)


@given(st.floats(50, 4000), st.floats(50, 4000), st.builds(Box, st.just(0), st.just(0), size, size))
def test_two_views_stand_beside_each_other(width: float, height: float, second: Box) -> None:
    first = Box(-0.9, -0.1, 0.9, 2.1)
    one, other = beside(width, height, first, second)
    for place, view in ((one, first), (other, second)):
        assert inside(place, Box(-1e-6, -1e-6, width + 1e-6, height + 1e-6))
        assert place.width / place.height == pytest.approx(view.width / view.height)
    assert one.x1 < other.x0


def test_a_band_runs_from_its_post_to_each_hand() -> None:
    row = exercise("band-row")
    assert row.drawing.scene.band is not None
    motion = Motion(row)
    bands = [s for s in capsules(motion.at(0, 1.0, Side.BOTH)) if s.tone is Tone.HAIR]
    assert len(bands) == 2
    assert {(s.x0, s.y0) for s in bands} == {(bands[0].x0, bands[0].y0)}
    loose = [s for s in capsules(motion.at(0, 0.0, Side.BOTH)) if s.tone is Tone.HAIR]
    for long, short in zip(bands, loose, strict=True):
        assert hypot(long.x1 - long.x0, long.y1 - long.y0) > hypot(
            short.x1 - short.x0, short.y1 - short.y0
        )


@pytest.mark.parametrize("name", NAMES)
def test_every_key_pose_lies_in_the_bounds(name: str) -> None:
    motion = motion_of(name)
    for side in (Side.LEFT, Side.RIGHT):
        for key in motion.keys(side):
            seen = wanted(key.frame, exercise(name).drawing.camera)
            assert inside(seen, motion.bounds), key.phase
