"""What must hold in every frame of an exercise. Each law gives what breaks it, one line each."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from app.core.exercise import Exercise
from app.core.kinds import Side
from app.figure import skeleton as bones
from app.figure.anatomy import LIMITS, backward_knees, joint_angles, off_base
from app.figure.blending import Blend
from app.figure.check import FASTEST, SINK, SLACK, SLIDE, SWAY, fastest, moments, places, slides
from app.figure.mirror import mirrored
from app.figure.motion import Motion
from app.figure.skeleton import Body
from app.figure.vectors import distance

LENGTHS = {
    "waist": bones.PELVIS_TO_WAIST,
    "chest": bones.WAIST_TO_CHEST,
    "neck": bones.CHEST_TO_NECK,
    "head": bones.NECK_TO_HEAD,
    "collar": bones.COLLAR,
    "hips": bones.HALF_HIPS,
    "upper arm": bones.UPPER_ARM,
    "forearm": bones.FOREARM,
    "palm": bones.PALM,
    "fingers": bones.FINGERS,
    "thigh": bones.THIGH,
    "shin": bones.SHIN,
    "toes": bones.TOE,
}
STRETCH = 0.005
JERK = 1.0
"""Metres a second by which no joint's speed may change from one frame to the next."""
UNDERFOOT = 0.09
"""Metres: half a head."""


@dataclass
class Played:
    """An exercise and every body it shows, frame by frame, each run from key pose to key pose."""

    exercise: Exercise
    motion: Motion
    runs: list[tuple[Blend, list[Body]]]

    @property
    def bodies(self) -> Iterator[Body]:
        """All of them; where sides alternate, those of both sides."""
        for _, bodies in self.runs:
            yield from bodies
            if self.exercise.sides == "alternate":
                yield from map(mirrored, bodies)


def played(exercise: Exercise) -> Played:
    """Every frame, 30 a second, of all phases, and of the first rep's first phase."""
    motion = Motion(exercise)
    runs = []
    for n, phase in enumerate(exercise.phases):
        for first in (True, False) if n == 0 else (False,):
            way = motion.way(n, first)
            seconds = (phase.seconds or 1.0) / len(way)
            runs += [(blend, moments(blend, seconds)) for blend in way]
    return Played(exercise, motion, runs)


def bones_keep_their_length(show: Played) -> Iterator[str]:
    for body in show.bodies:
        for bone, length in lengths(body):
            if abs(length / LENGTHS[bone] - 1) > STRETCH:
                yield f"{bone} of {length:.3f} m"


def what_is_planted_stays(show: Played) -> Iterator[str]:
    for blend, bodies in show.runs:
        for part, far in slides(blend, bodies):
            if far > SLIDE:
                yield f"{part} slides {far:.3f} m"


def nothing_is_below_the_floor(show: Played) -> Iterator[str]:
    for body in show.bodies:
        for name, flesh, p in places(body):
            if p[1] - flesh < -SINK:
                yield f"{name} at {p[1] - flesh:.3f} m"


def nothing_is_inside_the_wall(show: Played) -> Iterator[str]:
    wall = show.exercise.drawing.scene.wall
    if wall is not None:
        for body in show.bodies:
            for name, flesh, p in places(body):
                if p[0] + flesh > wall + SINK:
                    yield f"{name} by {p[0] + flesh - wall:.3f} m"


def joints_stay_inside_what_is_human(show: Played) -> Iterator[str]:
    for body in show.bodies:
        yield from (f"{knee} backwards" for knee in backward_knees(body))
        for joint, kind, angle in joint_angles(body):
            least, most = LIMITS[kind]
            if not least - SLACK <= angle <= most + SLACK:
                yield f"{joint}: {kind} {angle:.0f}"


def the_head_is_off_the_floor(show: Played) -> Iterator[str]:
    for body in show.bodies:
        if body.head[1] < UNDERFOOT:
            yield f"head at {body.head[1]:.3f} m"


def the_weight_is_over_what_carries_it(show: Played) -> Iterator[str]:
    scene = show.exercise.drawing.scene
    if scene.chair is None:
        for body in show.bodies:
            if (off := off_base(body, scene.wall)) > SWAY:
                yield f"{off:.3f} m outside"


def no_joint_is_faster_than_a_calm_person(show: Played) -> Iterator[str]:
    for _, bodies in show.runs:
        if (speed := fastest(bodies)) > FASTEST:
            yield f"{speed:.1f} m/s"


def nothing_jumps_from_frame_to_frame(show: Played) -> Iterator[str]:
    for _, bodies in show.runs:
        speeds = [fastest([a, b]) for a, b in pairwise(bodies)]
        for before, after in pairwise(speeds):
            if abs(after - before) > JERK:
                yield f"from {before:.1f} to {after:.1f} m/s"


def one_movement_runs_into_the_next(show: Played) -> Iterator[str]:
    count = len(show.exercise.phases)
    for n in range(count):
        ended = show.motion.body(n, 1.0, Side.LEFT)
        begun = show.motion.body((n + 1) % count, 0.0, Side.LEFT)
        for (name, _, p), (_, _, q) in zip(places(ended), places(begun), strict=True):
            if distance(p, q) > 1e-6:
                yield f"{name} after phase {n}"


LAWS: tuple[Callable[[Played], Iterator[str]], ...] = (
    bones_keep_their_length,
    what_is_planted_stays,
    nothing_is_below_the_floor,
    nothing_is_inside_the_wall,
    joints_stay_inside_what_is_human,
    the_head_is_off_the_floor,
    the_weight_is_over_what_carries_it,
    no_joint_is_faster_than_a_calm_person,
    nothing_jumps_from_frame_to_frame,
    one_movement_runs_into_the_next,
)


def lengths(body: Body) -> Iterator[tuple[str, float]]:
    """Every bone of ``body`` by its name in LENGTHS."""
    yield "waist", distance(body.pelvis, body.waist)
    yield "chest", distance(body.waist, body.chest)
    yield "neck", distance(body.chest, body.neck)
    yield "head", distance(body.neck, body.head)
    for arm, leg in zip(body.arms(), body.legs(), strict=True):
        yield "collar", distance(body.neck, arm.shoulder)
        yield "upper arm", distance(arm.shoulder, arm.elbow)
        yield "forearm", distance(arm.elbow, arm.wrist)
        yield "palm", distance(arm.wrist, arm.knuckles)
        yield "fingers", distance(arm.knuckles, arm.tips)
        yield "hips", distance(body.pelvis, leg.hip)
        yield "thigh", distance(leg.hip, leg.knee)
        yield "shin", distance(leg.knee, leg.ankle)
        yield "toes", distance(leg.ball, leg.toe)
