"""How an exercise is drawn: poses, camera, scene."""

from msgspec import Struct

from app.core.kinds import Id


class Pose(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A key pose."""


class Drawing(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How an exercise is drawn."""

    start: Id
    poses: dict[str, Pose] = {}
