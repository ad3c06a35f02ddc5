"""Whether the machine's clock can be right, by what was stored before."""

from datetime import UTC, datetime, timedelta
from enum import StrEnum

BEFORE_US = datetime(2026, 1, 1, tzinfo=UTC)
"""No kiosk ran before: a machine that has lost its time often says 1970."""

SLACK = timedelta(minutes=5)
FAR = timedelta(days=90)
"""A kiosk that was used, and then not for so long, has more likely lost its time."""

FRESH = timedelta(days=3)
"""What was stored so shortly before may come of the same clock and proves nothing."""


class ClockSense(StrEnum):
    """What to tell staff of the clock."""

    RIGHT = "right"
    BEHIND = "behind"
    AHEAD = "ahead"


def clock_sense(
    now: datetime, newest: datetime | None, newest_before: datetime | None
) -> ClockSense:
    """``newest`` of all that was stored lately, and of what is older than ``FRESH``."""
    if now < BEFORE_US or (newest is not None and now < newest - SLACK):
        return ClockSense.BEHIND
    if newest_before is not None and now > newest_before + FAR:
        return ClockSense.AHEAD
    return ClockSense.RIGHT
