"""A pose with nothing left out, ready to be built: inheritance followed, left and right apart."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.core.pose import FootPlace, HandPlace, Pose

_AT_EASE = (0.0, 0.905, 0.0)


class UnknownPoseError(Exception):
    """A pose leans on one that is not there, or on itself. The message names it."""


@dataclass(frozen=True, slots=True)
class Stance:
    """Every number of one pose. ``angles`` are in the order of ANGLES, in degrees."""

    name: str
    pelvis: tuple[float, float, float]
    angles: tuple[float, ...]
    left_hand: HandPlace
    right_hand: HandPlace
    left_foot: FootPlace
    right_foot: FootPlace
    accent: tuple[str, ...]


ANGLES = ("lean", "turn", "tilt", "bend", "twist", "side", "nod", "look", "tip")

STANDING = Stance(
    name="",
    pelvis=_AT_EASE,
    angles=(0.0,) * len(ANGLES),
    left_hand=HandPlace(toward=(0.08, -1, 0.16), bend=12),
    right_hand=HandPlace(toward=(0.08, -1, -0.16), bend=12),
    left_foot=FootPlace(at=(0.1, 0, 0.1), turn=8),
    right_foot=FootPlace(at=(0.1, 0, -0.1), turn=8),
    accent=(),
)


def stance(name: str, poses: Mapping[str, Pose]) -> Stance:
    """The whole of pose ``name``.

    Raises UnknownPoseError when ``name``, or a pose it is ``like``, is missing or circular.
    """
    return _stance(name, poses, ())


def _stance(name: str, poses: Mapping[str, Pose], seen: tuple[str, ...]) -> Stance:
    if name not in poses:
        raise UnknownPoseError(f'There is no pose "{name}".')
    if name in seen:
        raise UnknownPoseError(f'Pose "{name}" is like itself.')
    pose = poses[name]
    base = _stance(pose.like, poses, (*seen, name)) if pose.like else STANDING
    return replace(
        base,
        name=name,
        pelvis=pose.pelvis or base.pelvis,
        angles=tuple(
            old if (new := getattr(pose, angle)) is None else new
            for angle, old in zip(ANGLES, base.angles, strict=True)
        ),
        left_hand=pose.left_hand or pose.hands or base.left_hand,
        right_hand=pose.right_hand or _mirrored_hand(pose.hands) or base.right_hand,
        left_foot=pose.left_foot or pose.feet or base.left_foot,
        right_foot=pose.right_foot or _mirrored_foot(pose.feet) or base.right_foot,
        accent=base.accent if pose.accent is None else pose.accent,
    )


def _mirrored_hand(hand: HandPlace | None) -> HandPlace | None:
    if hand is None:
        return None
    return HandPlace(
        at=_flip(hand.at),
        on=hand.on,
        toward=_flip(hand.toward),
        bend=hand.bend,
        elbow=hand.elbow,
        fingers=_flip(hand.fingers),
    )


def _mirrored_foot(foot: FootPlace | None) -> FootPlace | None:
    if foot is None:
        return None
    return FootPlace(
        at=_flip(foot.at),
        heel=foot.heel,
        turn=foot.turn,
        kneel=_flip(foot.kneel),
        toward=_flip(foot.toward),
        bend=foot.bend,
        knee=foot.knee,
    )


def _flip(v: tuple[float, float, float] | None) -> tuple[float, float, float] | None:
    return None if v is None else (v[0], v[1], -v[2])
