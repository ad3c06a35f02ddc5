"""Somebody who hears the kiosk, and touches it without looking."""

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from app.devices.sound.outlet import Outlet, Sound

PRIVATE = Sound(known=True, private=True)
ALOUD = Sound(known=True)


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

    def walk(self):
        """All that swipes come by on this screen, from its top."""
        self.settle()
        self.top()
        heard = [self.last]
        for _ in range(80):
            self.swipe(300)
            if self.last == heard[-1]:
                return heard
            heard.append(self.last)
        raise AssertionError("a screen without an end")

    def moments(self):
        run = self.patient.window.reception.sitting.run
        at = run.player.next_change()
        if at is not None:
            self.clock.advance(max(at - self.clock.monotonic(), 0.001))
            run.advance()
        self.patient.idle.check()
