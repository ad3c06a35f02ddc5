"""A whole session with four keys of a clicker: no finger, and nobody beside the person."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

NEXT, PAUSE, HURTS, AGAIN = (
    Qt.Key.Key_PageDown,
    Qt.Key.Key_F5,
    Qt.Key.Key_B,
    Qt.Key.Key_PageUp,
)
ANSWERS = {"pain": "2", "effort": "3", "confidence": "6"}


class Keys:
    """Steers the kiosk with what a presenter's clicker sends."""

    def __init__(self, patient):
        self.patient, self.view, self.qtbot = patient, patient.view, patient.qtbot
        self.session = patient.view.session

    def press(self, key):
        self.patient.clock.advance(0.4)
        QTest.keyClick(self.patient.window.quick, key)

    def focus(self):
        item = self.patient.window.quick.activeFocusItem()
        return item and item.property("label")

    def choose(self, label):
        """Go on to the control that says ``label`` and press it."""
        hand = self.patient.hand
        hand.wait(lambda: hand._ready(label), label)
        for _ in range(40):
            if str(self.focus()).split(",")[0] == label:
                break
            self.press(NEXT)
        else:
            raise AssertionError(f"{label} is never reached")
        self.press(PAUSE)
        hand.linger(10)

    def moments(self):
        """Let time pass to the session's next change, as a machine does that is awake."""
        run = self.patient.window.reception.sitting.run
        at = run.player.next_change()
        if at is not None:
            self.patient.clock.advance(max(at - self.patient.clock.monotonic(), 0.001))
            run.advance()
        self.patient.idle.check()


def answer(keys):
    """Whatever screen waits for somebody."""
    view, hand = keys.view, keys.patient.hand
    match view.screen:
        case "question":
            before = (view.ask.question, view.ask.number)
            keys.patient.wait(1)
            keys.choose("No")
            keys.patient.hand.wait(
                lambda: view.screen != "question" or (view.ask.question, view.ask.number) != before,
                "the next question",
            )
        case "safety":
            safety = view.safety
            number, answered = safety.number, set()
            while len(answered) < len(safety.rows):
                keys.press(NEXT)
                label = str(keys.focus())
                if (label == "No" or label.startswith("No:")) and label not in answered:
                    keys.press(PAUSE)
                    hand.linger(10)
                    answered.add(label)
            keys.choose("Continue")
            hand.wait(lambda: view.screen != "safety" or safety.number != number, "the next rows")
        case "today":
            keys.choose("Start")
            keys.patient.hand.wait(lambda: view.screen != "today", "a start")
        case "rating":
            rating = view.rating
            asked = (rating.measure, rating.moment)
            keys.choose(ANSWERS[rating.measure])
            keys.choose("Continue")
            keys.patient.hand.wait(
                lambda: view.screen != "rating" or (rating.measure, rating.moment) != asked,
                f"{asked} to be answered: {rating.value}, {keys.focus()}",
            )
        case "lesson":
            keys.choose(view.lesson.answers[0])
            hand.wait(lambda: view.lesson.right >= 0, "the explanation")
            keys.choose("Continue")
            keys.patient.hand.wait(lambda: view.screen != "lesson", "the end of the lesson")
        case "activities" | "checkup" | "chair":
            keys.choose("Not today")
            keys.patient.hand.wait(
                lambda: view.screen not in ("activities", "checkup", "chair"), "what is next"
            )


@pytest.mark.parametrize("programme", ["mid-upper-back", "neck", "low-back"])
def test_a_programme_is_played_to_its_end(programme, newcomer, patient):
    card = newcomer(programme)
    hand, view = patient.hand, patient.view
    hand.scan(card)
    keys, session = Keys(patient), view.session
    patient.qtbot.waitUntil(lambda: view.screen != "home")
    done, kinds = set(), []
    for _ in range(6000):
        if view.screen == "done":
            break
        if view.screen != "session":
            answer(keys)
            continue
        if session.kind != (kinds[-1] if kinds else ""):
            kinds.append(session.kind)
        if session.waiting and session.kind in ("watch", "rest"):
            keys.press(NEXT)  # ready
        elif session.kind == "work" and session.rep == 2 and "pause" not in done:
            done.add("pause")
            keys.press(AGAIN)
            keys.press(PAUSE)
            assert session.paused
            keys.press(PAUSE)
            assert (session.paused, session.kind, session.count) == (False, "get_ready", 3)
        elif session.kind == "work" and session.rep == 3 and "hurts" not in done:
            done.add("hurts")
            keys.press(HURTS)
            hand.wait(lambda: session.asking == "hurt_or_unwell", "what is wrong")
            keys.press(HURTS)
            hand.wait(lambda: session.asking == "hurt", "how much")
            keys.choose("2")
            keys.choose("Resume")
            assert not session.paused
        else:
            keys.moments()
    assert view.screen == "done"
    assert done == {"pause", "hurts"}
    assert kinds.count("watch") == session.exerciseCount
    assert patient.hand.touches == 0
    patient.window.reception.close()


def test_a_key_held_down_counts_once(newcomer, patient):
    patient.hand.scan(newcomer("mid-upper-back", only=None))
    keys = Keys(patient)
    patient.qtbot.waitUntil(lambda: patient.view.screen != "home")
    while patient.view.screen != "session":
        answer(keys)
    session = patient.view.session
    assert session.kind == "watch"
    for _ in range(5):
        QTest.keyClick(patient.window.quick, NEXT)
    assert (session.kind, session.count) == ("get_ready", 20)
    keys.press(Qt.Key.Key_X)
    assert (session.kind, session.count, session.paused) == ("get_ready", 20, False)
    keys.press(Qt.Key.Key_Space)
    assert session.paused
    keys.press(Qt.Key.Key_Space)
    assert not session.paused
    keys.press(Qt.Key.Key_Escape)
    assert session.paused
    keys.press(Qt.Key.Key_Escape)
    assert not session.paused
