"""Arrows for movements of any size."""

from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.figure.arrow import arrow
from app.figure.shapes import OutlinedPart, Polygon, extent

BODY = (0.0, 0.0)


def heading(part: OutlinedPart) -> tuple[float, float]:
    """Where the arrow's head points."""
    (head,) = (shape for shape in part.shapes if isinstance(shape, Polygon))
    left, tip, right = head.points
    dx, dy = tip[0] - (left[0] + right[0]) / 2, tip[1] - (left[1] + right[1]) / 2
    return dx / hypot(dx, dy), dy / hypot(dx, dy)


def test_what_stands_still_has_no_arrow() -> None:
    assert arrow((0.5, 0.5), (0.51, 0.5), BODY, "head") is None


@given(x=st.floats(-0.19, 0.19), y=st.floats(-0.19, 0.19))
def test_a_small_movement_has_a_straight_arrow_the_same_way(x: float, y: float) -> None:
    far = hypot(x, y)
    if 0.03 < far < 0.19:
        shown = arrow((0.0, 1.0), (x, 1.0 + y), BODY, "waist")
        assert shown is not None
        assert heading(shown) == pytest.approx((x / far, y / far), abs=1e-6)


def test_a_small_movement_near_the_floor_has_no_arrow_below_it() -> None:
    for start, end in (((0, 0.12), (0, 0.2)), ((0, 0.2), (0, 0.12))):
        shown = arrow(start, end, BODY, "pelvis")
        assert shown is not None
        assert min(extent(shape).y0 for shape in shown.shapes) > end[1]


@pytest.mark.parametrize("which", ["pelvis", "waist", "head", "nose", "left_hand"])
def test_a_short_arrow_stands_clear_of_what_moves(which: str) -> None:
    shown = arrow((0.0, 1.0), (0.1, 1.0), BODY, which)
    assert shown is not None
    for shape in shown.shapes:
        box = extent(shape)
        assert max(box.x0 - 0.1, 0.1 - box.x1) >= 0.08
