"""Every exercise as its files give it, without the rest of the content."""

from functools import cache
from pathlib import Path

from msgspec import toml
from msgspec.structs import replace

from app.core.exercise import Exercise
from app.core.illustration import Illustration
from app.core.pose import Drawing, FootPlace, HandPlace, Pose

CONTENT = Path(__file__).parents[2] / "resources" / "content"


@cache
def shared_poses() -> dict[str, Pose]:
    """Those of all shared files."""
    shared: dict[str, Pose] = {}
    for file in sorted((CONTENT / "poses").glob("*.toml")):
        shared |= toml.decode(file.read_bytes(), type=dict[str, Pose])
    return shared


def illustration(name: str) -> Illustration:
    """A lesson's picture with the shared poses."""
    file = CONTENT / "pictures" / f"{name}.toml"
    return replace(toml.decode(file.read_bytes(), type=Illustration), poses=shared_poses())


@cache
def exercise(name: str) -> Exercise:
    """One exercise with the shared poses."""
    shared = shared_poses()
    found = toml.decode((CONTENT / "exercises" / f"{name}.toml").read_bytes(), type=Exercise)
    return redrawn(found, poses=shared | found.drawing.poses)


def redrawn(of: Exercise, **changes: object) -> Exercise:
    """The same exercise with its drawing changed."""
    return replace(of, drawing=replace(of.drawing, **changes))


def with_pose(of: Exercise, name: str, **changes: object) -> Exercise:
    """The same exercise with one pose changed."""
    poses: dict[str, Pose] = dict(of.drawing.poses)
    poses[name] = replace(poses[name], **changes)
    drawing: Drawing = replace(of.drawing, poses=poses)
    return replace(of, drawing=drawing)


def left_and_right_exchanged(of: Exercise) -> Exercise:
    """The same exercise written down for the right side."""
    poses = {name: _exchanged(pose) for name, pose in of.drawing.poses.items()}
    return redrawn(of, poses=poses)


def _exchanged(pose: Pose) -> Pose:
    def away(angle: float | None) -> float | None:
        return None if angle is None else -angle

    return replace(
        pose,
        pelvis=_flipped(pose.pelvis),
        **{name: away(getattr(pose, name)) for name in ("turn", "tilt", "twist", "side")},
        **{name: away(getattr(pose, name)) for name in ("look", "tip")},
        left_hand=_other_hand(pose.right_hand),
        right_hand=_other_hand(pose.left_hand),
        left_foot=_other_foot(pose.right_foot),
        right_foot=_other_foot(pose.left_foot),
    )


def _other_hand(hand: HandPlace | None) -> HandPlace | None:
    if hand is None:
        return None
    at, toward, fingers = map(_flipped, (hand.at, hand.toward, hand.fingers))
    return replace(hand, at=at, toward=toward, fingers=fingers)


def _other_foot(foot: FootPlace | None) -> FootPlace | None:
    if foot is None:
        return None
    at, toward, kneel = map(_flipped, (foot.at, foot.toward, foot.kneel))
    return replace(foot, at=at, toward=toward, kneel=kneel)


def _flipped(v: tuple[float, float, float] | None) -> tuple[float, float, float] | None:
    return None if v is None else (v[0], v[1], -v[2])


NAMES = sorted(file.stem for file in (CONTENT / "exercises").glob("*.toml"))
