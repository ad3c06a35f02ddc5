"""How large the staff side is on a kiosk's own screen: for fingers, or for a mouse and keys."""

from enum import StrEnum

WIDE_ENOUGH = 1600
"""Pixels across, as the system scales them: with less a list and a patient do not fit."""


class StaffLayout(StrEnum):
    """AUTO: what the machine has decides. DESK and KIOSK: somebody has decided for this screen."""

    AUTO = "auto"
    DESK = "desk"
    KIOSK = "kiosk"


def is_desk(chosen: StaffLayout, *, mouse: bool, touch: bool, width: float) -> bool:
    """Whether staff pages are laid out as at a desk. Of itself only where there is a mouse, no
    touch screen and room: a mouse plugged into a kiosk with a touch screen turns nothing."""
    if chosen is StaffLayout.AUTO:
        return mouse and not touch and width >= WIDE_ENOUGH
    return chosen is StaffLayout.DESK
