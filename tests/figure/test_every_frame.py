"""What must hold in every frame, 30 a second, of every exercise in the content folder."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from app.core.kinds import Side
from app.core.pose import FootPlace, HandPlace, Scene
from app.figure.check import places
from app.figure.mirror import mirrored
from app.figure.motion import Motion
from app.figure.vectors import distance
from tests.figure.drawings import NAMES, exercise, left_and_right_exchanged, redrawn, with_pose
from tests.figure.laws import (
    LAWS,
    Played,
    bones_keep_their_length,
    joints_stay_inside_what_is_human,
    no_joint_is_faster_than_a_calm_person,
    nothing_is_below_the_floor,
    nothing_is_inside_the_wall,
    nothing_jumps_from_frame_to_frame,
    one_movement_runs_into_the_next,
    played,
    the_head_is_off_the_floor,
    the_weight_is_over_what_carries_it,
    what_is_planted_stays,
)

Law = Callable[[Played], Iterator[str]]
SPIDER = exercise("spider-rotation")
SQUAT = exercise("toes-to-wall-squat")
TABLE = exercise("tabletop-thoracic-rotation")


@pytest.fixture(scope="module", params=NAMES)
def show(request: pytest.FixtureRequest) -> Played:
    return played(exercise(request.param))


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
def test_it_holds(law: Law, show: Played) -> None:
    assert [*law(show)] == []


def test_the_right_side_looks_like_the_left_in_a_mirror(show: Played) -> None:
    motion = show.motion
    for n, (_, bodies) in enumerate(show.runs):
        phase = min(n, len(show.exercise.phases) - 1)
        for k in range(0, len(bodies), 3):
            t = k / (len(bodies) - 1)
            if show.exercise.sides == "alternate":
                left, right = (motion.body(phase, t, side) for side in (Side.LEFT, Side.RIGHT))
                assert right == mirrored(left)
            else:
                seen = motion.at(phase, t, Side.LEFT)
                assert motion.at(phase, t, Side.RIGHT) == seen.mirrored()


def test_a_drawing_for_the_right_side_gives_the_mirrored_body(show: Played) -> None:
    """The mirror is no trick of painting: the same poses, written for the right, give it too."""
    other = Motion(left_and_right_exchanged(show.exercise))
    for n in range(len(show.exercise.phases)):
        for t in (0.0, 0.3, 0.5, 0.8, 1.0):
            a, b = mirrored(show.motion.body(n, t, Side.LEFT)), other.body(n, t, Side.LEFT)
            for (name, _, p), (_, _, q) in zip(places(a), places(b), strict=True):
                assert distance(p, q) < 0.002, (n, t, name)


def bent(show: Played, move: Callable[[int], tuple[float, float, float]]) -> Played:
    """The same show with the left elbow and hand moved, differently in each frame."""

    def spoilt(body, n):
        x, y, z = move(n)
        arm = body.left_arm
        (ex, ey, ez), (wx, wy, wz) = arm.elbow, arm.wrist
        moved = replace(arm, elbow=(ex + x, ey + y, ez + z), wrist=(wx + x, wy + y, wz + z))
        return replace(body, left_arm=moved)

    runs = [(blend, [spoilt(b, n) for n, b in enumerate(bodies)]) for blend, bodies in show.runs]
    return Played(show.exercise, show.motion, runs)


def quick() -> Played:
    phases = tuple(_replaced(phase, seconds=0.2) for phase in SPIDER.phases)
    return played(_replaced(SPIDER, phases=phases))


def cut() -> Played:
    """A motion whose second phase does not begin where the first one ended."""
    show = played(TABLE)
    show.motion._ways[1] = show.motion._ways[0]
    return show


def _replaced(thing, **changes):
    from msgspec.structs import replace as changed

    return changed(thing, **changes)


IDLE = HandPlace(toward=(0, -1, 0))
SPOILT: dict[Law, Callable[[], Played]] = {
    bones_keep_their_length: lambda: bent(played(TABLE), lambda n: (0.01, 0.01, 0.01)),
    what_is_planted_stays: lambda: bent(played(SQUAT), lambda n: (0.0, 0.0, 0.001 * n)),
    nothing_is_below_the_floor: lambda: played(
        with_pose(SPIDER, "spider-reach", left_foot=FootPlace(toward=(0.1, -1, 0.2)))
    ),
    nothing_is_inside_the_wall: lambda: played(redrawn(SQUAT, scene=Scene(wall=0.12))),
    joints_stay_inside_what_is_human: lambda: played(with_pose(TABLE, "table-out", twist=70)),
    the_head_is_off_the_floor: lambda: played(
        with_pose(TABLE, "table-in", bend=80, nod=60, pelvis=(-0.42, 0.3, 0))
    ),
    the_weight_is_over_what_carries_it: lambda: played(
        with_pose(
            SQUAT, "wall-squat", pelvis=(-0.5, 0.5, 0), lean=0, left_hand=IDLE, right_hand=IDLE
        )
    ),
    no_joint_is_faster_than_a_calm_person: quick,
    nothing_jumps_from_frame_to_frame: lambda: bent(
        played(TABLE), lambda n: (0.0, 0.04 * (n == 9), 0.0)
    ),
    one_movement_runs_into_the_next: cut,
}


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
def test_a_spoilt_exercise_breaks_it(law: Law) -> None:
    assert next(law(SPOILT[law]()), None) is not None


@pytest.mark.parametrize(
    ("pose", "says"),
    [
        (
            {"left_foot": FootPlace(at=(0.1, 0, 0.2), knee=(-1, 0, 0)), "pelvis": (0, 0.7, 0)},
            "knee",
        ),
        ({"left_hand": HandPlace(toward=(-0.3, -1, 0), bend=80, elbow=(1, 0, 0))}, "elbow turn"),
        ({"nod": 75}, "neck bend"),
        ({"look": 95}, "neck turn"),
        ({"bend": 110}, "spine bend"),
        ({"left_foot": FootPlace(toward=(-0.9, -1, 0.1))}, "hip bend"),
        ({"left_foot": FootPlace(toward=(0.1, -0.3, 1))}, "hip spread"),
        ({"left_hand": HandPlace(toward=(-1, 0.3, 0.2))}, "shoulder back"),
        ({"left_hand": HandPlace(toward=(0.1, 0, -1))}, "shoulder across"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_every_joint_can_be_bent_too_far(pose: dict[str, object], says: str) -> None:
    spoilt = played(with_pose(SQUAT, "wall-stand", **pose))
    assert any(says in line for line in joints_stay_inside_what_is_human(spoilt))
