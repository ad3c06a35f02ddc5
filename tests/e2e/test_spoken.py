"""A visit of somebody who does not see the screen: a dark screen, swipes, double touches, words."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.devices.sound.outlet import Outlet, Sound
from app.devices.sound.silence import Silence
from app.samples.demo_patient import CODE, PIN

PRIVATE = Sound(known=True, private=True)
ALOUD = Sound(known=True)
ANSWERS = {"pain": "2", "effort": "3", "confidence": "6"}


class Listener:
    """Hears the kiosk, and touches it without looking."""

    def __init__(self, patient, said):
        self.patient, self.view, self.said = patient, patient.view, said
        self.clock, self.hand = patient.clock, patient.hand
        self.window = patient.window.quick
        self.outlet = patient.view.findChild(Outlet)
        self.finger = QTest.createTouchDevice()

    @property
    def last(self):
        return self.said[-1] if self.said else ""

    def plug(self, sound=PRIVATE):
        self.outlet._set(sound)

    def fingers(self, act, *points):
        """Put down, move or lift several at once."""
        event = QTest.touchEvent(self.window, self.finger)
        for name, point in enumerate(points):
            getattr(event, act)(name, QPoint(*point), self.window)
        event.commit()

    def swipe(self, dx, dy=0):
        """Quickly over the middle of the screen."""
        self.clock.advance(0.6)
        there = (900 + dx, 500 + dy)
        for act, point in (("press", (900, 500)), ("move", there), ("release", there)):
            self.fingers(act, point)
            self.clock.advance(0.05)

    def twice(self, fingers=1, at=(40, 500)):
        """Anywhere, with one finger or two."""
        self.clock.advance(0.6)
        points = [(at[0] + 200 * name, at[1]) for name in range(fingers)]
        for _ in range(2):
            self.fingers("press", *points)
            self.clock.advance(0.05)
            self.fingers("release", *points)
            self.clock.advance(0.1)

    def settle(self):
        """Let the kiosk look at what has come."""
        self.hand.linger(20)
        self.view.heard.look()

    def hear(self, words):
        """Wait until this is said."""
        self.hand.wait(lambda: words in self.last, f"{words!r} to be heard, not {self.last!r}")

    def seek(self, words):
        """Swipe on until it is heard."""
        for _ in range(60):
            if self.last.split(".")[0].split(",")[0] == words:
                return
            self.swipe(300)
        raise AssertionError(f"{words!r} is never heard: {self.last!r}")

    def press(self, words):
        self.clock.advance(0.6)
        self.settle()
        self.top()
        self.seek(words)
        self.hand.wait(lambda: self.hand._ready(words), f"{words!r} to take a press")
        self.twice()
        self.settle()

    def top(self):
        """Back to where the screen begins."""
        for _ in range(60):
            before = self.last
            self.swipe(-300)
            if self.last == before:
                return

    def moments(self):
        run = self.patient.window.reception.sitting.run
        at = run.player.next_change()
        if at is not None:
            self.clock.advance(max(at - self.clock.monotonic(), 0.001))
            run.advance()
        self.patient.idle.check()


@pytest.fixture
def said(monkeypatch):
    """All that the kiosk says, in order; "" is silence that was asked for."""
    words = []
    monkeypatch.setattr(Silence, "say", lambda _, text: words.append(text))
    monkeypatch.setattr(Silence, "stop", lambda _: words.append("") if words else None)
    return words


@pytest.fixture
def listener(patient, said):
    return Listener(patient, said)


def sign_in(listener):
    listener.press("Type my code")
    listener.patient.until("sign_in")
    for digits, then in ((CODE, "Type your PIN"), (PIN, "")):
        for digit in digits:
            listener.press(digit)
        listener.press("Continue")
        if then:
            listener.hear(then)


def is_dark(listener):
    picture = listener.window.grabWindow()
    width, height = picture.width(), picture.height()
    points = [(x, y) for x in range(5, width, 60) for y in range(5, int(height * 0.9), 60)]
    return all(picture.pixelColor(x, y).lightness() == 0 for x, y in points)


def test_a_session_is_played_with_eyes_closed(listener):
    view, patient = listener.view, listener.patient
    listener.plug()
    listener.hear("Spoken screens are on.")
    assert "Touch twice" in listener.last
    assert "Move well." in listener.last
    listener.twice(fingers=2)
    assert view.heard.curtain
    assert is_dark(listener)
    sign_in(listener)
    patient.until("today")
    listener.settle()
    assert "Spider Rotation" in listener.last
    listener.press("Start")
    session = view.session
    played = set()
    for _ in range(3000):
        listener.settle()
        if view.screen == "done":
            break
        if view.screen == "rating":
            asked = (view.rating.measure, view.rating.moment)
            listener.press(ANSWERS[view.rating.measure])
            assert "Chosen" in listener.last
            listener.press("Continue")
            patient.qtbot.waitUntil(
                lambda asked=asked: (
                    view.screen != "rating" or (view.rating.measure, view.rating.moment) != asked
                )
            )
        elif view.screen == "lesson":
            listener.press(view.lesson.answers[0].rstrip(".").split(".")[0].split(",")[0])
            patient.qtbot.waitUntil(lambda: view.lesson.right >= 0)
            listener.settle()
            listener.press("Continue")
            patient.qtbot.waitUntil(lambda: view.screen != "lesson")
        elif view.screen == "session" and session.kind == "watch":
            listener.press("I'm ready")
        elif session.kind == "work" and session.rep == 2 and "pause" not in played:
            played.add("pause")
            listener.twice()  # where a movement runs a double touch anywhere is its pause
            assert session.paused
            listener.settle()
            listener.hear("Resume")
            listener.twice()
            assert not session.paused
        else:
            listener.moments()
    assert view.screen == "done"
    listener.settle()
    assert "Well done" in " ".join(listener.said[-5:])
    assert is_dark(listener)
    listener.press("Finish and sign out")
    patient.until("home")
    assert not view.spoken
    assert not is_dark(listener)
    patient.window.reception.close()
