"""One switch that sends Tab and one that sends Enter are enough for every state of a session."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt

from tests.qml.measure import rect
from tests.qml.scenes import SCENES

SESSION = [scene for scene in SCENES if scene.startswith("session_")]
OPENS = {"Settings": "Done", "Done": "Settings"}
"""What leads to another panel, and what can be pressed there."""


def read_before(one, other):
    """Whether a reader meets ``one`` first: higher up, or in the same row further left."""
    same_row = min(one[3], other[3]) > max(one[1], other[1])
    return one[0] < other[0] if same_row else one[1] < other[1]


def walk_to(visitor, scene, shape, steps):
    visitor.show(scene, shape)
    controls = list(visitor.controls())
    at = controls.index(visitor.focus()) + 1 if visitor.focus() in controls else 0
    for _ in range((steps - at) % len(controls) if at else steps):
        visitor.key(Qt.Key.Key_Tab)


@pytest.mark.parametrize("shape", ["landscape", "portrait"])
@pytest.mark.parametrize("scene", SESSION)
def test_every_control_is_met_in_reading_order_and_can_be_pressed(visitor, scene, shape):
    visitor.show(scene, shape)
    controls = visitor.controls()
    assert controls
    for one, other in pairwise(map(rect, controls.values())):
        assert read_before(one, other)
    walk_to(visitor, scene, shape, 1)
    for steps, label in enumerate(controls, 1):
        assert visitor.focus() == label, steps
        visitor.key(Qt.Key.Key_Return)
        if label in OPENS:
            visitor.stage.settle()
            assert OPENS[label] in visitor.controls()
            visitor.stage.opened = True
            walk_to(visitor, scene, shape, steps)
        else:
            assert visitor.forget_asked() == 1, label
        visitor.key(Qt.Key.Key_Tab)


def test_a_rep_is_counted_with_the_same_two_keys(visitor):
    walk_to(visitor, "session_own", "landscape", 1)
    visitor.key(Qt.Key.Key_Return)
    assert visitor.kiosk.session.asked == [("countRep",)]


def test_each_setting_is_the_one_that_is_named(visitor):
    named = {
        "Larger text": "toggleText",
        "High contrast": "toggleContrast",
        "Sounds": "toggleSound",
        "Spoken cues": "toggleSpeech",
        "Flash at the edge": "toggleFlash",
        "Less motion": "toggleMotion",
        "Left-handed": "toggleHand",
        "More time to get ready": "toggleTime",
    }
    visitor.show("home_settings")
    visitor.kiosk.show(reducedMotion=False)
    assert list(visitor.controls()) == [*named, "Done"]
    for label in named:
        visitor.tap(label)
    assert [name for (name,) in visitor.kiosk.asked] == list(named.values())


def test_done_leads_back_to_the_first_screen(visitor):
    visitor.show("home_settings")
    visitor.tap("Done")
    assert "More" in visitor.controls()
