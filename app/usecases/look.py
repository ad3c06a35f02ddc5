"""How a clinic's screens and sounds are to be."""

from collections.abc import Mapping
from typing import NamedTuple

from app.core.hands_free import Act
from app.core.quiet_hours import QuietHours
from app.core.touch_map import TouchMap


class Look(NamedTuple):
    """What the clinic has set for its screens and sounds."""

    diagonal: float
    left_handed: bool
    languages: tuple[str, ...]
    volume: float
    quiet_hours: QuietHours | None
    keys: Mapping[Act, str]
    screen_foot: float
    low_controls: bool
    screen_turn: int
    picture_size: float
    dark_hours: QuietHours | None
    touch_map: TouchMap | None
