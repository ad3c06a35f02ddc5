"""What must hold in every frame, 30 a second, of every exercise."""

from collections.abc import Iterator
from itertools import pairwise

import pytest

from app.core.kinds import Side
from app.figure import skeleton as bones
from app.figure.anatomy import LIMITS, backward_knees, joint_angles, off_base
from app.figure.check import FASTEST, SINK, SLACK, SLIDE, SWAY, fastest, moments, places, slides
from app.figure.mirror import mirrored
from app.figure.motion import Motion
from app.figure.skeleton import Body
from app.figure.vectors import distance
from tests.figure.drawings import NAMES, exercise

LENGTHS = {
    "waist": bones.PELVIS_TO_WAIST,
    "chest": bones.WAIST_TO_CHEST,
    "neck": bones.CHEST_TO_NECK,
    "head": bones.NECK_TO_HEAD,
    "collar": bones.COLLAR,
    "hips": bones.HALF_HIPS,
    "upper arm": bones.UPPER_ARM,
    "forearm": bones.FOREARM,
    "thigh": bones.THIGH,
    "shin": bones.SHIN,
}


def lengths(body: Body) -> Iterator[tuple[str, float]]:
    yield "waist", distance(body.pelvis, body.waist)
    yield "chest", distance(body.waist, body.chest)
    yield "neck", distance(body.chest, body.neck)
    yield "head", distance(body.neck, body.head)
    for arm, leg in zip(body.arms(), body.legs(), strict=True):
        yield "collar", distance(body.neck, arm.shoulder)
        yield "upper arm", distance(arm.shoulder, arm.elbow)
        yield "forearm", distance(arm.elbow, arm.wrist)
        yield "hips", distance(body.pelvis, leg.hip)
        yield "thigh", distance(leg.hip, leg.knee)
        yield "shin", distance(leg.knee, leg.ankle)


class Played:
    """An exercise and every body it shows."""

    def __init__(self, name: str) -> None:
        self.exercise = exercise(name)
        self.scene = self.exercise.drawing.scene
        self.motion = Motion(self.exercise)
        self.runs = [
            (blend, moments(blend, (phase.seconds or 1.0) / len(way)))
            for n, phase in enumerate(self.exercise.phases)
            for first in ((True, False) if n == 0 else (False,))
            for way in (self.motion.way(n, first),)
            for blend in way
        ]
        self.bodies = [body for _, bodies in self.runs for body in bodies]


@pytest.fixture(scope="module", params=NAMES)
def played(request: pytest.FixtureRequest) -> Played:
    return Played(request.param)


def test_bones_keep_their_length(played: Played) -> None:
    for body in played.bodies:
        for bone, length in lengths(body):
            assert length == pytest.approx(LENGTHS[bone], rel=0.005), bone


def test_what_is_planted_stays(played: Played) -> None:
    for blend, bodies in played.runs:
        assert [(part, far) for part, far in slides(blend, bodies) if far > SLIDE] == []


def test_nothing_is_below_the_floor(played: Played) -> None:
    for body in played.bodies:
        assert [name for name, flesh, p in places(body) if p[1] - flesh < -SINK] == []


def test_nothing_is_inside_the_wall(played: Played) -> None:
    wall = played.scene.wall
    if wall is not None:
        for body in played.bodies:
            assert [name for name, flesh, p in places(body) if p[0] + flesh > wall + SINK] == []


def test_joints_stay_inside_what_is_human(played: Played) -> None:
    for body in played.bodies:
        assert list(backward_knees(body)) == []
        for joint, kind, angle in joint_angles(body):
            least, most = LIMITS[kind]
            assert least - SLACK <= angle <= most + SLACK, (joint, kind, angle)


def test_the_head_is_off_the_floor(played: Played) -> None:
    for body in played.bodies:
        assert body.head[1] > 0.09


def test_the_weight_is_over_what_carries_it(played: Played) -> None:
    if played.scene.chair is None:
        assert max(off_base(body) for body in played.bodies) <= SWAY


def test_no_joint_is_faster_than_a_calm_person(played: Played) -> None:
    assert max(fastest(bodies) for _, bodies in played.runs) <= FASTEST


def test_one_movement_runs_into_the_next(played: Played) -> None:
    count = len(played.exercise.phases)
    for n in range(count):
        ended = played.motion.body(n, 1.0, Side.LEFT)
        begun = played.motion.body((n + 1) % count, 0.0, Side.LEFT)
        for (name, _, p), (_, _, q) in zip(places(ended), places(begun), strict=True):
            assert distance(p, q) < 1e-6, name


def test_nothing_jumps_between_frames(played: Played) -> None:
    for _, bodies in played.runs:
        speeds = [fastest([a, b]) for a, b in pairwise(bodies)]
        for before, after in pairwise(speeds):
            assert abs(after - before) < 1.0


def test_right_is_left_in_a_mirror(played: Played) -> None:
    for body in played.bodies[::7]:
        again = mirrored(mirrored(body))
        assert again == body
        other = mirrored(body)
        for (name, _, p), (_, _, q) in zip(places(body), places(other), strict=True):
            if name == "head":
                assert (p[0], p[1], -p[2]) == q
        assert dict(lengths(other)) == pytest.approx(dict(lengths(body)))
