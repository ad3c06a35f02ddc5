"""Everything can be done with keys, and a card scanner is told from a person."""

import pytest
from PySide6.QtCore import Qt

CARD = "PK1-7Q2M4X9T0C5B8N3L"
KEY = Qt.Key


def scan(visitor, text=CARD):
    for character in f"{text}\r":
        visitor.key(character)


def test_a_card_is_read_on_the_first_screen(visitor):
    visitor.show("home")
    scan(visitor)
    assert visitor.kiosk.asked == [("scan", CARD)]


def test_a_card_is_read_while_typing_a_code(visitor):
    visitor.show("sign_in_code")
    visitor.controls()["5"].forceActiveFocus()
    scan(visitor)
    assert visitor.kiosk.asked == [("scan", CARD)]
    assert visitor.kiosk.signIn.asked == []


def test_a_card_is_read_after_the_control_in_use_has_gone(visitor):
    visitor.show("today_ready")
    visitor.key(KEY.Key_Tab)
    visitor.stage.show("home")
    scan(visitor)
    assert visitor.kiosk.asked == [("scan", CARD)]


def test_a_card_means_nothing_elsewhere(visitor):
    visitor.show("session_work")
    scan(visitor)
    assert visitor.kiosk.asked == visitor.kiosk.session.asked == []


def test_digits_typed_by_a_person_go_to_the_code(visitor, qtbot):
    visitor.show("sign_in_code")
    for digit in "204":
        visitor.key(digit)
    typed = [("press", digit) for digit in "204"]
    qtbot.waitUntil(lambda: visitor.kiosk.signIn.asked == typed)


def test_enter_after_digits_is_next(visitor):
    visitor.show("sign_in_code")
    for key in ("7", "1", KEY.Key_Return):
        visitor.key(key)
    assert visitor.kiosk.signIn.asked == [("press", "7"), ("press", "1"), ("next",)]


def test_backspace_takes_a_digit_back(visitor):
    visitor.show("sign_in_code")
    visitor.key(KEY.Key_Backspace)
    assert visitor.kiosk.signIn.asked == [("back",)]


@pytest.mark.parametrize("scene", ["home", "today_ready", "rating_pain", "session_work", "done"])
def test_tab_reaches_every_control_in_reading_order(visitor, scene):
    visitor.show(scene)
    labels = list(visitor.controls())
    reached = []
    for _ in labels:
        visitor.key(KEY.Key_Tab)
        reached.append(visitor.focus())
    assert reached == labels


PAUSED = ["Resume", "Settings", "Finish for today", "It hurts", "I feel unwell"]


@pytest.mark.parametrize(
    ("scene", "labels"),
    [
        ("session_paused", PAUSED),
        ("session_red", ["Read it to me", "Stop, and go to the next part", "Finish for today"]),
        ("idle", ["I am still here"]),
    ],
)
def test_a_panel_keeps_the_focus(visitor, scene, labels):
    visitor.show(scene)
    reached = []
    for _ in range(2 * len(labels)):
        reached.append(visitor.focus())
        visitor.key(KEY.Key_Tab)
    assert reached == labels * 2


def come_up(visitor, scene):
    """A panel as it comes up in a session, with no key before."""
    visitor.show("session_work")
    visitor.stage.show(scene)
    visitor.kiosk.session.asked.clear()


@pytest.mark.parametrize("scene", ["session_paused", "session_change", "session_skip"])
@pytest.mark.parametrize("key", [KEY.Key_Space, KEY.Key_Return, KEY.Key_Escape, KEY.Key_F5])
def test_a_panel_takes_the_focus_and_any_key_resumes(visitor, scene, key):
    come_up(visitor, scene)
    assert visitor.focus() == "Resume"
    visitor.key(key)
    assert visitor.kiosk.session.asked == [("resume",)]


@pytest.mark.parametrize("key", [KEY.Key_Space, KEY.Key_Escape, KEY.Key_F5])
def test_with_no_control_in_use_a_key_pauses(visitor, key):
    visitor.show("session_work")
    visitor.key(key)
    assert visitor.kiosk.session.asked == [("pause",)]


@pytest.mark.parametrize("scene", ["session_watch", "session_ready", "session_rest"])
def test_the_next_key_is_ready(visitor, scene):
    visitor.show(scene)
    visitor.key(KEY.Key_PageDown)
    assert visitor.kiosk.session.asked == [("ready",)]


def test_the_next_key_does_nothing_in_a_guided_set(visitor):
    visitor.show("session_work")
    visitor.key(KEY.Key_PageDown)
    assert visitor.kiosk.session.asked == []


def test_it_hurts_and_say_it_again_have_keys(visitor, qtbot):
    visitor.show("session_work")
    visitor.key(KEY.Key_PageUp)
    visitor.key("b")  # held back until it cannot be the first letter of a card
    both = [("repeatCue",), ("askWhat",)]
    qtbot.waitUntil(lambda: visitor.kiosk.session.asked == both)


@pytest.mark.parametrize("key", [KEY.Key_X, KEY.Key_F9, KEY.Key_Home])
def test_a_key_that_nobody_taught_does_nothing(visitor, key):
    visitor.show("session_work")
    visitor.key(key)
    assert visitor.kiosk.asked == visitor.kiosk.session.asked == []


def test_where_nothing_moves_two_keys_choose_and_press(visitor):
    visitor.show("rating_pain")
    controls = list(visitor.controls())
    for label in controls[:3]:
        visitor.key(KEY.Key_PageDown)
        assert visitor.focus() == label
    visitor.key(KEY.Key_F5)
    assert len(visitor.kiosk.rating.asked) == 1


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Space])
def test_a_key_presses_what_has_the_focus(visitor, key):
    visitor.show("session_work")
    visitor.key(KEY.Key_Tab)
    visitor.key(key)
    assert visitor.kiosk.session.asked == [("pause",)]


def test_arrows_follow_the_reading_direction(visitor):
    visitor.show("session_work", "landscape", "rtl")
    visitor.key(KEY.Key_Left)
    first = visitor.focus()
    visitor.key(KEY.Key_Left)
    visitor.key(KEY.Key_Right)
    assert visitor.focus() == first


def test_the_focus_is_seen_with_keys_and_not_with_touch(visitor):
    visitor.show("session_work")
    theme = visitor.stage.theme
    visitor.key(KEY.Key_Tab)
    assert theme.property("keys")
    visitor.tap("Change")
    assert not theme.property("keys")
