"""A visit of somebody who does not see the screen: by ear, with the keys, while it is dark."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.demo.hand import Hand
from app.demo.pace import DemoPace
from app.kiosk import KioskViewModel
from app.samples.demo_patient import CODE, PIN
from app.window import KioskWindow

CORNER_MS = 2300
LOOKS_MS = 150
"""A little more than from one look of the spoken screens to the next."""

STEPS = 80
"""No screen has as many places."""

ANSWERS = {"pain": "2", "effort": "3", "confidence": "6"}


class Ear:
    """Hears what the kiosk says, and steps and presses with keys. ``heard`` is all of it."""

    def __init__(self, window: KioskWindow, hand: Hand, passes: Callable[[float], None]) -> None:
        self._window, self._hand, self._passes = window.quick, hand, passes
        self.heard: list[str] = []
        self._spoken = window.view.heard
        assert self._spoken is not None
        self._spoken.changed.connect(self._listen)

    def _listen(self) -> None:
        assert self._spoken is not None
        said = self._spoken.shown.caption
        if said and self.heard[-1:] != [said]:
            self.heard.append(said)

    @property
    def last(self) -> str:
        """What was said last."""
        return self.heard[-1] if self.heard else ""

    def hear(self, words: str) -> None:
        """Wait until this is said."""
        self._hand.wait(lambda: words in self.last, f'"{words}" to be heard')

    def key(self, key: Qt.Key) -> None:
        """Press a key, as far from the one before as a person's are."""
        self._passes(0.6)
        QTest.keyClick(self._window, key)

    def type(self, digits: str) -> None:
        """Type them, each heard before the next."""
        for digit in digits:
            self._passes(0.6)
            QTest.keyClick(self._window, digit)  # type: ignore[call-overload]
            self._hand.linger(LOOKS_MS)

    def press(self, label: str) -> None:
        """Step on from the top until ``label`` is heard, and press it."""
        self._hand.linger(LOOKS_MS)
        self._to_the_top()
        for _ in range(STEPS):
            if label in (self.last.split(".")[0], self.last.split(",")[0]):
                break
            self.key(Qt.Key.Key_Tab)
        else:
            raise TimeoutError(f'never heard "{label}", but {self.heard[-9:]}')
        self._hand.wait(lambda: self._hand.takes(label), f'"{label}" to take a press')
        self.key(Qt.Key.Key_Return)
        self._hand.linger(LOOKS_MS)

    def _to_the_top(self) -> None:
        for _ in range(STEPS):
            before = self.last
            self.key(Qt.Key.Key_Left)
            if self.last == before:
                return


def play_by_ear(
    hand: Hand, window: KioskWindow, pace: DemoPace, passes: Callable[[float], None]
) -> list[str]:
    """Play the visit, and give back all that was said in it but for the cues of the exercises."""
    kiosk = window.view
    hand.wait(lambda: kiosk.shown.ready and kiosk.heard is not None, "the records")
    hand.linger(300)
    ear = Ear(window, hand, passes)
    hand.hold("Spoken screens", CORNER_MS)
    ear.hear("Spoken screens are on")
    hand.picture("spoken-screens")
    ear.press("Type my code")
    for secret in (CODE, PIN):
        ear.type(secret)
        hand.picture("spoken-digits")
        ear.press("Continue")
    hand.wait(lambda: kiosk.shown.screen == "today", "today")
    ear.press("Dark screen")
    hand.picture("dark-screen")
    ear.press("Start")
    while kiosk.shown.screen != "done":
        _go_on(kiosk, hand, ear, pace)
    hand.linger(LOOKS_MS)
    ear.press("Finish and sign out")
    hand.wait(lambda: kiosk.shown.screen == "home", "the first screen")
    hand.picture("home")
    return ear.heard


def _go_on(kiosk: KioskViewModel, hand: Hand, ear: Ear, pace: DemoPace) -> None:
    """Whatever waits for somebody is answered; else time passes."""
    screens = kiosk.screens
    match kiosk.shown.screen:
        case "rating":
            asked = screens.rating.shown
            ear.press(ANSWERS[asked.measure])
            ear.press("Continue")
            hand.wait(
                lambda: (
                    kiosk.shown.screen != "rating"
                    or screens.rating.shown.measure != asked.measure
                    or screens.rating.shown.moment != asked.moment
                ),
                "the next question",
            )
        case "lesson":
            ear.press(screens.lesson.shown.answers[0].split(".")[0].split(",")[0])
            hand.wait(lambda: screens.lesson.shown.right >= 0, "the answer")
            ear.press("Continue")
            hand.wait(lambda: kiosk.shown.screen != "lesson", "what comes next")
        case "session" if screens.session.shown.kind == "watch":
            ear.press("I'm ready")
        case _:
            pace.go_on()
