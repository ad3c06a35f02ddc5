"""What is wrong with an exercise's drawing, in words its author can act on."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from app.core.exercise import Exercise, Phase
from app.core.pose import Scene
from app.figure.anatomy import LIMITS, backward_knees, joint_angles, off_base
from app.figure.blending import Blend
from app.figure.motion import Motion, eased
from app.figure.posing import key
from app.figure.skeleton import Body
from app.figure.stance import UnknownPoseError
from app.figure.vectors import Vec, distance

RATE: Final = 30
"""Frames a second."""
SLIDE: Final = 0.005
SINK: Final = 0.010
SLACK: Final = 1.0
FASTEST: Final = 8.0
SWAY: Final = 0.06
"""Metres (a second, for FASTEST) and degrees (SLACK) beyond which something is wrong."""

_SAME: Final = 0.001
_STEP: Final = 0.12
_LOW: Final = 0.1
"""Metres: closer than _SAME is one place, farther than _STEP a step, below _LOW the floor."""

_FLESH: Final = {
    "wrist": 0.026,
    "elbow": 0.037,
    "shoulder": 0.05,
    "hand": 0.014,
    "hip": 0.08,
    "knee": 0.053,
    "ankle": 0.034,
    "heel": 0.033,
    "ball of the foot": 0.024,
    "toe": 0.019,
    "head": 0.085,
}


def problems(exercise: Exercise) -> tuple[str, ...]:
    """What is wrong, one sentence each, in the order of the phases; nothing if all is well."""
    drawing = exercise.drawing
    wanted = [("drawing.start", drawing.start)]
    wanted += [(f'phase "{phase.id}"', phase.pose) for phase in exercise.phases]
    wanted += [
        (f"drawing.via.{phase}", name) for phase, names in drawing.via.items() for name in names
    ]
    found: dict[str, None] = {}
    for where, name in wanted:
        try:
            built = key(name, drawing.poses, drawing.scene)
        except UnknownPoseError as error:
            found[f"{where}: {error}"] = None
            continue
        for part, short in built.short:
            found[f'Pose "{name}": the {part} cannot reach its target by {_cm(short)}.'] = None
    phases = {phase.id for phase in exercise.phases}
    for table, given in (("via", drawing.via), ("arrows", drawing.arrows)):
        for name in sorted(given.keys() - phases):
            found[f'drawing.{table}: there is no phase "{name}".'] = None
    if not found:
        motion = Motion(exercise)
        for index, phase in enumerate(exercise.phases):
            found |= dict.fromkeys(_wrong_in(motion, index, phase, drawing.scene))
    return tuple(found)


def _wrong_in(motion: Motion, index: int, phase: Phase, scene: Scene) -> Iterator[str]:
    where = f'Phase "{phase.id}"'
    ways = [motion.way(index), *([motion.way(0, first=True)] if index == 0 else [])]
    for way in ways:
        seconds = (phase.seconds or 1.0) / len(way)
        for blend in way:
            bodies = moments(blend, seconds)
            worst: dict[str, float] = {}
            for body in bodies:
                for name, amount in _faults(body, scene):
                    worst[name] = max(worst.get(name, 0.0), amount)
            for name, amount in worst.items():
                yield f"{where}: {name.format(cm=_cm(amount), degrees=round(amount))}."
            for name, slid in slides(blend, bodies):
                if slid > SLIDE:
                    yield f"{where}: the {name} slides {_cm(slid)}."
            speed = fastest(bodies)
            if speed > FASTEST:
                yield f"{where}: something moves at {speed:.0f} metres a second; give it more time."


def moments(blend: Blend, seconds: float) -> list[Body]:
    """The bodies of ``blend``, frame by frame."""
    count = max(2, round(seconds * RATE))
    return [blend.at(eased(n / count)) for n in range(count + 1)]


def _faults(body: Body, scene: Scene) -> Iterator[tuple[str, float]]:
    """Each thing wrong with one moment: words with a gap for how much, and how much."""
    for name, flesh, point in places(body):
        sunk = flesh - point[1]
        if sunk > SINK:
            yield f"the {name} is {{cm}} below the floor", sunk
        if scene.wall is not None and (through := point[0] + flesh - scene.wall) > SINK:
            yield f"the {name} is {{cm}} inside the wall", through
    for name, kind, angle in joint_angles(body):
        least, most = LIMITS[kind]
        over, under = angle > most + SLACK, angle < least - SLACK
        if kind == "elbow turn":
            if over or under:
                yield f"the {name} bends backwards", 0.0
        elif over:
            yield f"{name}: {kind} of {{degrees}} degrees, at most {most} is human", angle
        elif under:
            yield f"{name}: {kind} of -{{degrees}} degrees, at least {least} is human", -angle
    for name in backward_knees(body):
        yield f"the {name} bends backwards", 0.0
    if scene.chair is None and (lost := off_base(body, scene.wall)) > SWAY:
        yield "the body would fall: its weight is {cm} outside hands, knees and feet", lost


def places(body: Body) -> Iterator[tuple[str, float, Vec]]:
    """Each part that could go through the floor: name, radius of flesh, centre."""
    yield "head", _FLESH["head"], body.head
    for side, arm, leg in zip(("left", "right"), body.arms(), body.legs(), strict=True):
        named = {
            "shoulder": arm.shoulder,
            "elbow": arm.elbow,
            "wrist": arm.wrist,
            "hand": arm.tips,
            "hip": leg.hip,
            "knee": leg.knee,
            "ankle": leg.ankle,
            "heel": leg.heel,
            "ball of the foot": leg.ball,
            "toe": leg.toe,
        }
        for name, point in named.items():
            yield f"{side} {name}", _FLESH[name], point


def slides(blend: Blend, bodies: list[Body]) -> Iterator[tuple[str, float]]:
    """What both key poses plant, but not in quite the same place; or in the same place, but the
    bodies between them move it; and how far. A hand may slide on a wall, and a step is no slide.
    """
    start, end = blend.a, blend.b
    for n, side in enumerate(("left", "right")):
        a, b = start.arms[n], end.arms[n]
        if a.planted and b.planted:
            far = distance(a.wrist, b.wrist)
            if far < _SAME or (far < _STEP and max(a.wrist[1], b.wrist[1]) < _LOW):
                yield (
                    f"{side} hand",
                    max(distance(body.arms()[n].wrist, a.wrist) for body in bodies),
                )
        c, d = start.legs[n], end.legs[n]
        if c.knee is not None and d.knee is not None:
            if distance(c.knee, d.knee) < _STEP:
                yield f"{side} knee", max(distance(body.legs()[n].knee, c.knee) for body in bodies)
        elif c.planted and d.planted:
            ball = start.body.legs()[n].ball
            if distance(ball, end.body.legs()[n].ball) < _STEP:
                yield f"{side} foot", max(distance(body.legs()[n].ball, ball) for body in bodies)


def fastest(bodies: list[Body]) -> float:
    """The highest speed of any joint, in metres a second."""
    speed = 0.0
    for before, after in pairwise(bodies):
        for (_, _, p), (_, _, q) in zip(places(before), places(after), strict=True):
            speed = max(speed, distance(p, q) * RATE)
    return speed


def _cm(metres: float) -> str:
    return f"{metres * 100:.0f} cm" if metres >= 0.01 else f"{metres * 1000:.0f} mm"
