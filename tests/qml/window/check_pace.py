"""In one's own pace a touch anywhere counts a rep, and so does any key of a button."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.qml.window.check_keys import scan

KEY = Qt.Key
COUNTED = [("countRep",)]


@pytest.mark.parametrize(
    "place", [(500, 500), (1400, 330), (1400, 700), (5, 5), (1000, 20), (1900, 540), (960, 1070)]
)
def test_a_touch_anywhere_counts(visitor, place):
    visitor.show("session_own")
    visitor.down(QPoint(*place))
    assert visitor.kiosk.session.asked == COUNTED
    visitor.up(QPoint(*place))
    assert visitor.kiosk.session.asked == COUNTED


def test_a_mouse_counts_as_well(visitor):
    visitor.show("session_own", "portrait")
    QTest.mouseClick(visitor.window, Qt.MouseButton.LeftButton, pos=QPoint(540, 800))
    assert visitor.kiosk.session.asked == COUNTED


@pytest.mark.parametrize(
    ("label", "asked"),
    [
        ("Pause", "pause"),
        ("Change", "askChange"),
        ("It hurts", "askWhat"),
        ("That is enough", "enough"),
        ("Say it again", "repeatCue"),
    ],
)
def test_a_control_is_no_rep(visitor, label, asked):
    visitor.show("session_own")
    visitor.tap(label)
    assert visitor.kiosk.session.asked == [(asked,)]


def test_a_resting_palm_blocks_neither_the_next_rep_nor_pause(visitor):
    visitor.show("session_own")
    palm, finger = QPoint(300, 500), QPoint(1400, 330)
    visitor.down(palm, finger=0)
    visitor.down(finger, finger=1)
    visitor.up(finger, finger=1)
    visitor.down(visitor.at("Pause"), finger=2)
    visitor.up(visitor.at("Pause"), finger=2)
    visitor.up(palm, finger=0)
    assert visitor.kiosk.session.asked == COUNTED * 2 + [("pause",)]


@pytest.mark.parametrize("scene", ["session_work", "session_rest", "session_paused"])
def test_elsewhere_a_touch_counts_nothing(visitor, scene):
    visitor.show(scene)
    visitor.tap(QPoint(30, 500))
    assert visitor.kiosk.session.asked == []
    visitor.key(KEY.Key_PageDown)
    visitor.key(KEY.Key_Space)
    assert COUNTED[0] not in visitor.kiosk.session.asked


@pytest.mark.parametrize("change", [{"paused": True}, {"kind": "rest"}, {"asking": "change"}])
def test_nothing_counts_while_time_stands_still(visitor, change):
    visitor.show("session_own")
    visitor.kiosk.session.show(**change)
    visitor.tap(QPoint(5, 5))
    visitor.key(KEY.Key_PageDown)
    assert visitor.kiosk.session.asked == []


@pytest.mark.parametrize(
    "key",
    [
        *(KEY.Key_Space, KEY.Key_Return, KEY.Key_Enter, KEY.Key_PageDown, KEY.Key_Select),
        *(KEY.Key_Right, KEY.Key_Down, KEY.Key_VolumeUp, KEY.Key_VolumeDown, KEY.Key_MediaNext),
    ],
)
def test_any_key_of_a_button_counts(visitor, key):
    visitor.show("session_own")
    visitor.key(key)
    assert visitor.kiosk.session.asked == COUNTED


def test_a_button_that_types_a_letter_counts(visitor, qtbot):
    visitor.show("session_own")
    visitor.key("a")
    qtbot.waitUntil(lambda: visitor.kiosk.session.asked == COUNTED)


@pytest.mark.parametrize("key", [KEY.Key_Shift, KEY.Key_Control, KEY.Key_CapsLock])
def test_a_key_that_only_helps_another_counts_nothing(visitor, key):
    visitor.show("session_own")
    visitor.key(key)
    assert visitor.kiosk.session.asked == []


@pytest.mark.parametrize(
    ("key", "asked"),
    [(KEY.Key_Escape, "pause"), (KEY.Key_MediaPlay, "pause"), (KEY.Key_PageUp, "repeatCue")],
)
def test_the_keys_of_a_clicker_keep_their_meaning(visitor, key, asked):
    visitor.show("session_own")
    visitor.key(key)
    assert visitor.kiosk.session.asked == [(asked,)]


def test_a_card_counts_nothing(visitor):
    visitor.show("session_own")
    scan(visitor)
    assert visitor.kiosk.asked == visitor.kiosk.session.asked == []


def test_enter_presses_the_control_that_tab_has_reached(visitor):
    visitor.show("session_own")
    while visitor.focus() != "Pause":
        visitor.key(KEY.Key_Tab)
    visitor.key(KEY.Key_Return)
    assert visitor.kiosk.session.asked == [("pause",)]


def test_a_button_counts_again_after_a_touch(visitor):
    visitor.show("session_own")
    while visitor.focus() != "Pause":
        visitor.key(KEY.Key_Tab)
    visitor.tap(QPoint(5, 5))
    visitor.key(KEY.Key_Return)
    assert visitor.kiosk.session.asked == COUNTED * 2
