"""When the staff side of a kiosk's screen is laid out as at a desk."""

import pytest

from app.core.staff_layout import WIDE_ENOUGH, StaffLayout, is_desk

MOUSE = {"mouse": True, "touch": False, "width": 1920}


def test_a_large_screen_with_a_mouse_and_no_touch_is_a_desk_by_itself():
    assert is_desk(StaffLayout.AUTO, **MOUSE)
    assert is_desk(StaffLayout.AUTO, **MOUSE | {"width": WIDE_ENOUGH})


@pytest.mark.parametrize(
    "but", [{"touch": True}, {"mouse": False}, {"width": WIDE_ENOUGH - 1}], ids=str
)
def test_nothing_else_becomes_one_by_itself(but):
    """A mouse that is plugged into a kiosk with a touch screen turns nothing."""
    assert not is_desk(StaffLayout.AUTO, **MOUSE | but)


def test_what_is_set_counts():
    assert is_desk(StaffLayout.DESK, mouse=False, touch=True, width=800)
    assert not is_desk(StaffLayout.KIOSK, **MOUSE)
