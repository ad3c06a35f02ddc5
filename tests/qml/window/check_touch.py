"""A finger is answered at once, once, and only by what it can see."""

from PySide6.QtCore import QElapsedTimer, QPoint


def test_a_press_shows_before_the_finger_lifts(visitor):
    visitor.show("session_work")
    point = visitor.at("Pause")
    visitor.down(point)
    assert visitor.controls()["Pause"].property("down")
    assert visitor.kiosk.session.asked == []
    visitor.up(point)
    assert visitor.kiosk.session.asked == [("pause",)]


def test_a_slow_press_counts_as_well(visitor, qapp, qtbot):
    qapp.styleHints().setMousePressAndHoldInterval(30)
    visitor.show("session_work")
    point = visitor.at("It hurts")
    held = QElapsedTimer()
    visitor.down(point)
    held.start()
    qtbot.waitUntil(lambda: held.elapsed() > 90)
    visitor.up(point)
    assert visitor.kiosk.session.asked == [("askWhat",)]


def test_a_palm_elsewhere_does_not_block_pause(visitor):
    visitor.show("session_work")
    visitor.down(QPoint(300, 500), finger=0)
    visitor.down(visitor.at("Pause"), finger=1)
    visitor.up(visitor.at("Pause"), finger=1)
    visitor.up(QPoint(300, 500), finger=0)
    assert visitor.kiosk.session.asked == [("pause",)]


def test_sliding_off_takes_the_press_back(visitor):
    visitor.show("session_work")
    visitor.down(visitor.at("It hurts"))
    visitor.up(QPoint(300, 500))
    assert visitor.kiosk.session.asked == []


def test_next_swallows_a_double_tap(visitor):
    visitor.show("lesson_right")
    visitor.tap("Continue")
    visitor.tap("Continue")
    assert visitor.kiosk.lesson.asked == [("next",)]


def test_a_digit_may_come_twice(visitor):
    visitor.show("sign_in_code")
    visitor.tap("4")
    visitor.tap("4")
    assert visitor.kiosk.signIn.asked == [("press", "4"), ("press", "4")]


def test_what_lies_under_a_panel_cannot_be_pressed(visitor):
    visitor.show("session_work")
    below = visitor.at("It hurts")
    visitor.show("session_paused")
    visitor.tap(below)
    assert visitor.kiosk.session.asked == []


def test_the_skip_reasons_are_the_ones_the_record_knows(visitor):
    reasons = {
        "Too hard": "too_hard",
        "It hurts": "hurts",
        "I feel unwell": "unwell",
        "No time": "no_time",
        "Something is missing": "equipment",
        "Another reason": "other",
    }
    for label, reason in reasons.items():
        visitor.show("session_skip", "portrait")
        visitor.show("session_skip")
        visitor.tap(label)
        assert visitor.kiosk.session.asked == [("skip", reason)]


def test_pain_is_reported_as_pressed_or_not_at_all(visitor):
    visitor.show("session_hurt")
    visitor.tap("10, Worst pain you can imagine")
    visitor.tap("I'd rather not say")
    assert visitor.kiosk.session.asked == [("reportPain", 10), ("reportPain", -1)]


def test_continue_waits_for_an_answer(visitor):
    visitor.show("rating_after")
    assert "Continue" not in visitor.controls()
    visitor.show("rating_pain")
    visitor.tap("Continue")
    assert visitor.kiosk.rating.asked == [("confirm",)]


def test_an_answer_is_given_once(visitor):
    visitor.show("lesson_ask")
    visitor.tap("Something is breaking")
    assert visitor.kiosk.lesson.asked == [("choose", 0)]
    visitor.show("lesson_wrong")
    assert "Something is breaking" not in visitor.controls()


def test_the_film_opens_and_closes(visitor):
    visitor.show("done")
    visitor.tap("Watch at home")
    assert "Print my plan" not in visitor.controls()
    visitor.tap("Back to my progress")
    assert "Print my plan" in visitor.controls()
