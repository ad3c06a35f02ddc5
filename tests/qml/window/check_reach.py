"""Low controls: on a tall screen all there is to touch is 380 to 1,220 mm above the floor."""

import pytest

from tests.qml.measure import rect
from tests.qml.scenes import SCENES

FOOT = 500  # millimetres from the floor to the lower edge of the screen
DIAGONAL = 28.25  # 1,920 pixels of this test's screen are 1,218 mm then, as tall as 55 inches
LOW = {"lowControls": True, "foot": float(FOOT), "diagonal": DIAGONAL}


def heights(visitor):
    """Of every control in sight, how high its edges are above the floor."""
    mm = visitor.stage.theme.property("mm")
    tall = visitor.window.height()
    for label, item in visitor.controls().items():
        _, top, _, bottom = rect(item)
        yield label, FOOT + (tall - bottom) / mm, FOOT + (tall - top) / mm


@pytest.mark.parametrize("scene", sorted(SCENES))
def test_everything_to_touch_is_in_reach_from_a_wheelchair(visitor, scene):
    visitor.show(scene, "portrait")
    visitor.kiosk.show(**LOW)
    visitor.stage.settle()
    for label, low, high in heights(visitor):
        assert low >= 380 - 1, label
        assert high <= 1220 + 1, label


def test_without_it_the_whole_screen_is_used(visitor):
    visitor.show("home_settings", "portrait")
    visitor.kiosk.show(**LOW | {"lowControls": False})
    visitor.stage.settle()
    assert max(high for _, _, high in heights(visitor)) > 1220


def test_where_nobody_has_told_how_high_the_screen_hangs_nothing_is_moved(visitor):
    visitor.show("home", "portrait")
    visitor.kiosk.show(**LOW | {"lowControls": False})
    visitor.stage.settle()
    before = visitor.at("Type my code").y()
    visitor.kiosk.show(**LOW | {"foot": 0.0})
    visitor.stage.settle()
    assert visitor.at("Type my code").y() == before
