"""Five crosses say how a screen's touch is to be put right; a slip is found out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import KioskError
from app.core.settings import read_setting
from app.core.touch_map import TouchMap, fit, read_map
from app.staff.settings.touch import adjusted

CROSSES = ((0.1, 0.1), (0.9, 0.1), (0.5, 0.5), (0.1, 0.9), (0.9, 0.9))
PART = st.floats(-0.2, 0.2)


@given(PART, PART, PART, PART, PART, PART)
def test_any_screen_that_can_be_is_put_right(a, b, c, d, e, f):
    wrong = TouchMap(1 + a, b, c, d, 1 + e, f)
    if not 0.55 < wrong.a * wrong.e - wrong.b * wrong.d < 1.8:
        return
    found = fit([(wrong.at(*cross), cross) for cross in CROSSES])
    for x in (0.0, 0.3, 1.0):
        assert found.at(*wrong.at(x, 0.7)) == pytest.approx((x, 0.7), abs=1e-6)


def test_one_finger_beside_its_cross_is_found_out():
    pairs = [(cross, cross) for cross in CROSSES]
    pairs[2] = ((0.62, 0.5), (0.5, 0.5))
    with pytest.raises(ValueError):  # noqa: PT011
        fit(pairs)


def test_five_touches_at_one_place_say_nothing():
    with pytest.raises(ValueError):  # noqa: PT011
        fit([((0.5, 0.5), cross) for cross in CROSSES])


def test_a_screen_that_was_adjusted_is_adjusted_further():
    before = TouchMap(1.1, 0, -0.05, 0, 0.9, 0.05)
    off = [(x + 0.01, y, x, y) for x, y in CROSSES]
    now = read_map(adjusted(before.text, off))
    x, y = before.at(0.4, 0.4)
    assert now.at(0.4, 0.4) == pytest.approx((x - 0.01, y), abs=1e-3)


@pytest.mark.parametrize(
    "text", ["1 0 0 0 1", "a b c d e f", "0 0 0 0 0 0", "1 0 9 0 1 0", "nan 0 0 0 1 0"]
)
def test_what_no_screen_can_be_like_is_not_stored(text):
    with pytest.raises(KioskError):
        read_setting("touch_map", text)


def test_nothing_means_that_the_screen_is_right():
    assert read_setting("touch_map", "") is None
