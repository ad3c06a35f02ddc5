"""Every exercise as its files give it, without the rest of the content."""

from pathlib import Path

from msgspec import toml
from msgspec.structs import replace

from app.core.exercise import Exercise
from app.core.pose import Drawing, Pose

CONTENT = Path(__file__).parents[2] / "resources" / "content"


def exercise(name: str) -> Exercise:
    """One exercise with the shared poses."""
    shared: dict[str, Pose] = {}
    for file in sorted((CONTENT / "poses").glob("*.toml")):
        shared |= toml.decode(file.read_bytes(), type=dict[str, Pose])
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


NAMES = sorted(file.stem for file in (CONTENT / "exercises").glob("*.toml"))
