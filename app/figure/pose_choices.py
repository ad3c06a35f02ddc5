"""A pose put together by choices that have words: a hand on the head, a knee lifted, eyes left.

Directions are the body's own: "in front" of somebody who lies on the back is up in the air.
"""

from collections.abc import Iterable
from enum import StrEnum
from math import cos, radians, sin

from msgspec.structs import replace

from app.core.exercise import Exercise
from app.core.pose import FootPlace, HandPlace, Limb, Pose
from app.figure.check import problems
from app.figure.stance import ANGLES, Stance, stance


class BodyPart(StrEnum):
    """What is chosen on its own."""

    HIPS = "hips"
    TRUNK = "trunk"
    HEAD = "head"
    LEFT_HAND = "left_hand"
    RIGHT_HAND = "right_hand"
    LEFT_FOOT = "left_foot"
    RIGHT_FOOT = "right_foot"


class Placement(StrEnum):
    """Where a part of the body goes; as at the start for all that stay."""

    AS_START = "as_start"
    ON_HEAD = "on_head"
    ON_SHOULDER = "on_shoulder"
    ON_THIGH = "on_thigh"
    IN_FRONT = "in_front"
    OVERHEAD = "overhead"
    OUT = "out"
    BESIDE = "beside"
    BEHIND = "behind"
    KNEE_UP = "knee_up"
    FORWARD = "forward"
    BACK = "back"
    LEFT = "left"
    RIGHT = "right"
    LEAN_LEFT = "lean_left"
    LEAN_RIGHT = "lean_right"
    UP = "up"
    DOWN = "down"


_SIDE = {"left": 1.0, "right": -1.0}
_ON: dict[Placement, HandPlace] = {
    Placement.ON_HEAD: HandPlace(on="head", elbow=(0.5, 0.2, 0.9)),
    Placement.ON_SHOULDER: HandPlace(on="other-shoulder", elbow=(1, -0.5, 0.6)),
    Placement.ON_THIGH: HandPlace(on="thigh"),
}
# in front, towards the head, out to its own side; and how far from straight
_HELD: dict[Placement, tuple[float, float, float, float]] = {
    Placement.IN_FRONT: (1.0, 0.0, 0.0, 6),
    Placement.OVERHEAD: (0.12, 1.0, 0.1, 8),
    Placement.OUT: (0.1, 0.0, 1.0, 6),
    Placement.BESIDE: (0.08, -1.0, 0.16, 12),
    Placement.BEHIND: (-0.55, -1.0, 0.12, 6),
}
_LEG: dict[Placement, tuple[float, float, float, float]] = {
    Placement.KNEE_UP: (0.35, -0.75, 0.06, 95),
    Placement.FORWARD: (0.6, -1.0, 0.05, 18),
    Placement.BACK: (-0.3, -1.0, 0.05, 18),
    Placement.OUT: (0.0, -1.0, 0.55, 14),
}
# of somebody on their feet: how far ahead and out the foot touches the floor, and its heel
_STEP: dict[Placement, tuple[float, float, float]] = {
    Placement.BACK: (-0.3, 0.0, 50),
    Placement.FORWARD: (0.24, 0.0, 0),
    Placement.OUT: (0.0, 0.2, 0),
}
_KNEE_UP_SITTING = (0.7, -0.35, 0.05, 80.0)
_SEAT = 0.7
"""Metres up to which the hips of somebody upright are on a chair."""
_TURNS: dict[BodyPart, dict[Placement, tuple[str, float]]] = {
    BodyPart.TRUNK: {
        Placement.FORWARD: ("bend", 30), Placement.BACK: ("bend", -15),
        Placement.LEFT: ("twist", 35), Placement.RIGHT: ("twist", -35),
        Placement.LEAN_LEFT: ("side", 22), Placement.LEAN_RIGHT: ("side", -22),
    },
    BodyPart.HEAD: {
        Placement.FORWARD: ("nod", 22), Placement.BACK: ("nod", -28),
        Placement.LEFT: ("look", 60), Placement.RIGHT: ("look", -60),
        Placement.LEAN_LEFT: ("tip", 30), Placement.LEAN_RIGHT: ("tip", -30),
    },
}  # fmt: skip
# the hips' way forward, up and left, and how much further they lean
_HIPS: dict[Placement, tuple[float, float, float, float]] = {
    Placement.UP: (-0.03, 0.19, 0.0, -18),
    Placement.DOWN: (-0.17, -0.24, 0.0, 38),
    Placement.BACK: (-0.13, -0.05, 0.0, 42),
    Placement.LEFT: (0.0, -0.01, 0.08, 0),
    Placement.RIGHT: (0.0, -0.01, -0.08, 0),
}
_UPRIGHT = 30
"""Degrees of lean up to which somebody stands or sits."""
_ANGLES_OF = {
    BodyPart.TRUNK: ("bend", "twist", "side"),
    BodyPart.HEAD: ("nod", "look", "tip"),
}
_COLOURED: dict[BodyPart, Limb] = {
    BodyPart.HIPS: "trunk",
    BodyPart.TRUNK: "trunk",
    BodyPart.HEAD: "head",
    BodyPart.LEFT_HAND: "left_arm",
    BodyPart.RIGHT_HAND: "right_arm",
    BodyPart.LEFT_FOOT: "left_leg",
    BodyPart.RIGHT_FOOT: "right_leg",
}


def choices(exercise: Exercise, part: BodyPart) -> tuple[Placement, ...]:
    """What can be chosen for a part of the body, from how the exercise starts."""
    drawing = exercise.drawing
    match part:
        case BodyPart.HIPS:
            lean = abs(stance(drawing.start, drawing.poses).angles[0])
            found: Iterable[Placement] = (
                (it for it in _HIPS if it is not Placement.UP)
                if lean < _UPRIGHT
                else (Placement.UP, Placement.LEFT, Placement.RIGHT)
            )
        case BodyPart.TRUNK | BodyPart.HEAD:
            found = _TURNS[part]
        case BodyPart.LEFT_HAND | BodyPart.RIGHT_HAND:
            found = {**_ON, **_HELD}
        case _:
            found = _LEG
    return (Placement.AS_START, *found)


def possible(exercise: Exercise, pose: str, part: BodyPart) -> tuple[Placement, ...]:
    """The choices for ``part`` that leave a body able to do it all, and the one it has; every one
    while it cannot do it as it is."""
    every = choices(exercise, part)
    if problems(exercise):
        return every
    now = chosen(exercise, pose, part)
    return tuple(it for it in every if it is now or not problems(chose(exercise, pose, part, it)))


def chosen(exercise: Exercise, pose: str, part: BodyPart) -> Placement | None:
    """What is chosen for ``part`` in a pose; None where it is like none of the choices."""
    now = _of(stance(pose, exercise.drawing.poses), part)
    for choice in choices(exercise, part):
        other = chose(exercise, pose, part, choice)
        if _same(_of(stance(pose, other.drawing.poses), part), now):
            return choice
    return None


def chose(exercise: Exercise, pose: str, part: BodyPart, choice: Placement) -> Exercise:
    """The exercise with ``part`` as chosen in one pose. What is other than at the start is in
    colour. Raises LookupError for a choice that the part does not have."""
    if choice not in choices(exercise, part):
        raise LookupError(choice)
    drawing = exercise.drawing
    base, whole = _base(exercise, pose), stance(pose, drawing.poses)
    changed = replace(drawing.poses[pose], **_fields(part, choice, base, whole))
    poses = {**drawing.poses, pose: changed}
    if pose != drawing.start:
        moved = _moved(stance(pose, poses), base)
        poses[pose] = replace(changed, accent=moved)
    return replace(exercise, drawing=replace(drawing, poses=poses))


def _base(exercise: Exercise, pose: str) -> Stance:
    """What a pose stays like where nothing is chosen: the start, or for that its position."""
    poses, start = exercise.drawing.poses, exercise.drawing.start
    if pose != start:
        return stance(start, poses)
    like = poses[start].like
    return stance(like, poses) if like else stance("ease", {"ease": Pose()})


def _fields(part: BodyPart, choice: Placement, base: Stance, whole: Stance) -> dict[str, object]:
    match part:
        case BodyPart.HIPS:
            *by, lean = _HIPS.get(choice, (0.0, 0.0, 0.0, 0.0))
            place = zip(base.pelvis, by, strict=True)
            pelvis = tuple(round(it + more, 4) for it, more in place)
            return {"pelvis": pelvis, "lean": base.angles[0] + lean}
        case BodyPart.TRUNK | BodyPart.HEAD:
            usual = dict(zip(ANGLES, base.angles, strict=True))
            fields: dict[str, object] = {name: usual[name] for name in _ANGLES_OF[part]}
            if choice is not Placement.AS_START:
                name, by_degrees = _TURNS[part][choice]
                fields[name] = usual[name] + by_degrees
            return fields
        case BodyPart.LEFT_HAND | BodyPart.RIGHT_HAND:
            if choice is Placement.AS_START:
                return {part: getattr(base, part)}
            if choice in _ON:
                return {part: _ON[choice]}
            *way, bend = _HELD[choice]
            return {part: HandPlace(toward=_world(way, part, whole, trunk=True), bend=bend)}
        case _:
            if choice is Placement.AS_START:
                return {part: getattr(base, part)}
            if choice in _STEP and abs(base.angles[0]) < _UPRIGHT and (at := _at(base, part)):
                ahead, out, heel = _STEP[choice]
                side = _SIDE[part.partition("_")[0]]
                floor = (round(at[0] + ahead, 4), 0.0, round(at[2] + side * out, 4))
                return {part: FootPlace(at=floor, heel=heel, turn=4)}
            sits = abs(base.angles[0]) < _UPRIGHT and base.pelvis[1] < _SEAT
            *way, bend = _KNEE_UP_SITTING if sits and choice is Placement.KNEE_UP else _LEG[choice]
            return {part: FootPlace(toward=_world(way, part, whole, trunk=False), bend=bend)}


def _at(base: Stance, part: BodyPart) -> tuple[float, float, float] | None:
    """Where a foot stands on the floor."""
    at: tuple[float, float, float] | None = getattr(base, part).at
    return at if at is not None and at[1] < 0.02 else None


def _world(
    way: list[float], part: BodyPart, whole: Stance, *, trunk: bool
) -> tuple[float, float, float]:
    """A direction of the body's own, as the room has it."""
    front, along, out = way
    angles = dict(zip(ANGLES, whole.angles, strict=True))
    lean = radians(angles["lean"] + (angles["bend"] if trunk else 0))
    side = _SIDE[part.partition("_")[0]]
    return (
        round(front * cos(lean) + along * sin(lean), 4),
        round(along * cos(lean) - front * sin(lean), 4),
        round(out * side, 4),
    )


def _moved(now: Stance, base: Stance) -> tuple[Limb, ...]:
    parts = (it for it in BodyPart if not _same(_of(now, it), _of(base, it)))
    return tuple(dict.fromkeys(_COLOURED[it] for it in parts))


def _of(whole: Stance, part: BodyPart) -> object:
    if part is BodyPart.HIPS:
        return (*whole.pelvis, whole.angles[0])
    if part in _ANGLES_OF:
        named = dict(zip(ANGLES, whole.angles, strict=True))
        return tuple(named[name] for name in _ANGLES_OF[part])
    return getattr(whole, part)


def _same(one: object, other: object) -> bool:
    if isinstance(one, tuple) and isinstance(other, tuple):
        return all(abs(it - that) < 0.005 for it, that in zip(one, other, strict=True))
    return one == other
