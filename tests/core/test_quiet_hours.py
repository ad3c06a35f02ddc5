"""When a kiosk keeps silent."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.quiet_hours import QuietHours

NIGHT = QuietHours(time(21), time(7, 30))
NOON = QuietHours(time(12), time(13))


@pytest.mark.parametrize(
    ("hours", "now", "quiet"),
    [
        (NIGHT, time(20, 59, 59), False),
        (NIGHT, time(21), True),
        (NIGHT, time(0), True),
        (NIGHT, time(7, 29, 59), True),
        (NIGHT, time(7, 30), False),
        (NOON, time(11, 59), False),
        (NOON, time(12), True),
        (NOON, time(13), False),
    ],
)
def test_quiet(hours, now, quiet):
    assert hours.hold(now) is quiet


@given(st.times(), st.times(), st.times())
def test_what_is_not_quiet_is_quiet_the_other_way_round(start, end, now):
    if start == end:
        assert not QuietHours(start, end).hold(now)
    else:
        assert QuietHours(start, end).hold(now) is not QuietHours(end, start).hold(now)
