"""A picture that stands beside a lesson, as content files give it: people and plain shapes.

Places are metres in the picture's plane, ``[right, up]``; it is 2.4 wide and 1.6 tall, its middle
at 0. Everything is painted in the order in which it stands, in the figure's own tones.
``resources/content/pictures/NAME.toml`` holds one.
"""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from app.core.kinds import Id
from app.core.pose import Camera, Limb, Metres, Pose, Scene

Spot = tuple[Metres, Metres]
Size = Annotated[float, Meta(gt=0, le=3)]
Ink = Literal[
    "near", "far", "accent", "accent_far", "shirt", "head",
    "hair", "mat", "shadow", "prop", "prop_edge", "arrow",
]  # fmt: skip
"""A tone of the figure's palette."""

WIDTH, HEIGHT = 2.4, 1.6


class Person(
    Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="person"
):
    """A figure in ``pose``. The middle of its picture stands at ``at``, its floor at that height;
    ``size`` 1 is a body 1.70 m tall."""

    pose: Pose
    at: Spot = (0.0, 0.0)
    size: Size = 0.85
    camera: Camera = Camera()
    scene: Scene = Scene()
    accent: tuple[Limb, ...] = ()
    mirrored: bool = False


class Disc(
    Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="disc"
):
    """A circle."""

    at: Spot
    radius: Size
    tone: Ink


class Line(
    Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="line"
):
    """A line with round ends, ``width`` metres wide; a ``curve`` goes smoothly through it all."""

    points: Annotated[tuple[Spot, ...], Meta(min_length=2)]
    tone: Ink
    width: Size = 0.05
    curve: bool = False


class Area(
    Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="area"
):
    """What a closed line goes around, smoothly if it is a ``curve``."""

    points: Annotated[tuple[Spot, ...], Meta(min_length=3)]
    tone: Ink
    curve: bool = False


class Illustration(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One picture. The loader adds the shared poses, which a person's pose may be like."""

    parts: Annotated[tuple[Person | Disc | Line | Area, ...], Meta(min_length=1)]
    poses: dict[Id, Pose] = {}
