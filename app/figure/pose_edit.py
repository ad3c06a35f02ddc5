"""What of a pose can be changed by turning one knob at a time."""

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from app.core.exercise import Exercise
from app.core.pose import FootPlace, HandPlace, Pose
from app.figure.stance import ANGLES, Stance, stance

AXES = ("forward", "up", "left")
_LIMBS = ("left_hand", "right_hand", "left_foot", "right_foot")


class Knob(Struct, frozen=True):
    """One number of a pose: degrees for an angle, metres for a place, and how far it may go.

    ``name`` is ``lean``, ``pelvis.up``, ``left_hand.at.forward``, ``left_foot.bend`` and alike.
    """

    name: str
    value: float
    least: float
    most: float
    step: float


def knobs(exercise: Exercise, pose: str) -> tuple[Knob, ...]:
    """All that there is to turn of a key pose. Raises UnknownPoseError."""
    return tuple(_knobs(stance(pose, exercise.drawing.poses)))


def turned(exercise: Exercise, pose: str, knob: str, value: float) -> Exercise:
    """The exercise with one number of a pose changed; a value too far goes as far as it may.

    Raises LookupError for a knob that the pose does not have.
    """
    whole = stance(pose, exercise.drawing.poses)
    found = {each.name: each for each in _knobs(whole)}[knob]
    value = min(max(value, found.least), found.most)
    changed = _changed(exercise.drawing.poses[pose], whole, knob.split("."), value)
    poses = {**exercise.drawing.poses, pose: changed}
    return replace(exercise, drawing=replace(exercise.drawing, poses=poses))


def _knobs(whole: Stance) -> Iterator[Knob]:
    for name, value in zip(ANGLES, whole.angles, strict=True):
        yield Knob(name, value, -120, 120, 2)
    for axis, value in zip(AXES, whole.pelvis, strict=True):
        yield Knob(f"pelvis.{axis}", value, -1, 1.2, 0.02)
    for limb in _LIMBS:
        target: HandPlace | FootPlace = getattr(whole, limb)
        for way, reach in (("at", 2.2), ("kneel", 1.2), ("toward", 1.0)):
            place = getattr(target, way, None)
            for axis, value in zip(AXES, place or (), strict=bool(place)):
                yield Knob(f"{limb}.{way}.{axis}", value, -reach, reach, 0.02 * (reach + 0.2))
        if target.toward is not None:
            yield Knob(f"{limb}.bend", target.bend, 0, 145, 2)


def _changed(pose: Pose, whole: Stance, path: list[str], value: float) -> Pose:
    match path:
        case [angle] if angle in ANGLES:
            return replace(pose, **{angle: value})
        case ["pelvis", axis]:
            return replace(pose, pelvis=_moved(whole.pelvis, axis, value))
        case [limb, "bend"]:
            return _own(pose, limb, replace(getattr(whole, limb), bend=value))
        case [limb, way, axis]:
            target = getattr(whole, limb)
            place = _moved(getattr(target, way), axis, value)
            return _own(pose, limb, replace(target, **{way: place}))
    raise LookupError(".".join(path))


def _own(pose: Pose, limb: str, target: HandPlace | FootPlace) -> Pose:
    """One side's own target; what both sides had alike is then said for each."""
    return replace(pose, **{limb: target})


def _moved(place: tuple[float, ...], axis: str, value: float) -> tuple[float, ...]:
    return tuple(
        round(value, 4) if each == axis else number
        for each, number in zip(AXES, place, strict=True)
    )
