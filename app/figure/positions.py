"""The positions that an exercise of one's own can start in, each as one of ours has it."""

from collections.abc import Mapping
from enum import StrEnum

from msgspec.structs import replace

from app.core.exercise import Exercise
from app.core.pose import Camera, Drawing, Pose

START, THERE = "start", "there"
"""The two poses of an exercise that begins from blank."""


class Position(StrEnum):
    """How the body is before anything moves."""

    STANDING = "standing"
    AT_CHAIR = "at_chair"
    AT_WALL = "at_wall"
    SITTING = "sitting"
    ON_BACK = "on_back"
    ON_BACK_PILLOW = "on_back_pillow"
    ON_FRONT = "on_front"
    ON_SIDE = "on_side"
    ON_ALL_FOURS = "on_all_fours"
    ON_HEELS = "on_heels"
    PLANK = "plank"


_LIKE = {
    Position.AT_CHAIR: ("standing-hip-extension", "chair-held"),
    Position.AT_WALL: ("wall-plank", "wall-plank"),
    Position.SITTING: ("chin-tuck", "sit"),
    Position.ON_BACK: ("bridge", "crook"),
    Position.ON_BACK_PILLOW: ("lying-nod", "back-on-pillow"),
    Position.ON_FRONT: ("sphinx", "face-down"),
    Position.ON_SIDE: ("open-book", "book-closed"),
    Position.ON_ALL_FOURS: ("bird-dog", "table"),
    Position.ON_HEELS: ("heels-back-reach", "heels-back"),
    Position.PLANK: ("spider-rotation", "plank"),
}
"""The exercise that shows it, and the pose there."""


def positions(exercises: Mapping[str, Exercise]) -> tuple[Position, ...]:
    """Those that can be shown: a clinic may have written over one of ours."""
    return tuple(it for it in Position if it is Position.STANDING or _like(it, exercises))


def example(position: Position, exercises: Mapping[str, Exercise]) -> Exercise | None:
    """The exercise of ours that starts so, for what it needs; None for standing, which needs
    nothing."""
    found = _like(position, exercises)
    return found[0] if found else None


def placed(exercise: Exercise, position: Position, exercises: Mapping[str, Exercise]) -> Exercise:
    """The exercise starting in ``position``, and from there moving nowhere yet."""
    start = Pose(accent=())
    drawing = Drawing(start=START, camera=Camera(yaw=28, pitch=10))
    if found := _like(position, exercises):
        like, pose = found
        start = Pose(like=pose, accent=())
        drawing = replace(like.drawing, start=START, second=None, via={}, arrows={})
    poses = {**_chain(start, drawing.poses), START: start}
    before = exercise.drawing.start
    phases = tuple(replace(it, pose=START) if it.pose == before else it for it in exercise.phases)
    poses |= {it.pose: Pose(like=START) for it in phases if it.pose != START}
    drawing = replace(drawing, poses=poses)
    return replace(exercise, drawing=drawing, phases=phases, confirmed=False)


def _like(position: Position, exercises: Mapping[str, Exercise]) -> tuple[Exercise, str] | None:
    name, pose = _LIKE.get(position, ("", ""))
    found = exercises.get(name)
    return (found, pose) if found and pose in found.drawing.poses else None


def _chain(pose: Pose, poses: Mapping[str, Pose]) -> dict[str, Pose]:
    """The poses that ``pose`` is like."""
    found: dict[str, Pose] = {}
    while (name := pose.like) and name not in found:
        pose = found[name] = poses[name]
    return found
