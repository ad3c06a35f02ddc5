"""Touches the real kiosk and times each, from the event to the frame that shows what came of it.

Run as ``python -m tests.bench.touches DATA``. Writes a JSON object: milliseconds by kind of touch.
"""

import json
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QPoint, QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from app.commands.run import choose_renderer
from app.demo.hand import Hand
from app.devices.clocks import SystemClock
from app.devices.urgency import go_first, settle
from app.patient.session.model import SessionViewModel
from app.samples.demo_patient import CODE, PIN
from app.wiring import Options, kiosk

ROUNDS = 12
SETTLED_MS = 500
TOUCHES = (
    ("Pause", True, ""),
    ("Resume", False, ""),
    ("Change", True, "change"),
    ("Resume", False, ""),
    ("It hurts", True, "hurt_or_unwell"),
    ("It hurts", True, "hurt"),
    ("1", True, "hurt_result"),
    ("Continue", False, ""),
)
"""What is touched in a set: its label, then whether the session is paused and what it asks."""


class Finger:
    """Lifts from a control and waits for the frame that shows what came of it."""

    def __init__(self, window: QQuickWindow, hand: Hand) -> None:
        self._window, self._hand = window, hand
        self._screen = QTest.createTouchDevice()

    def time(self, label: str, shows: Callable[[], bool]) -> float:
        """Milliseconds from the finger's lifting off ``label`` to a frame with ``shows()``."""
        self._hand.wait(lambda: self._hand.find(label) is not None, label)
        self._hand.linger(SETTLED_MS)
        point = self._centre(label)
        QTest.touchEvent(self._window, self._screen).press(0, point, self._window).commit()
        self._hand.linger(60)
        shown: list[float] = []
        taken = QElapsedTimer()

        def swapped() -> None:
            if not shown and shows():
                shown.append(taken.nsecsElapsed() / 1e6)

        self._window.frameSwapped.connect(swapped)
        taken.start()
        QTest.touchEvent(self._window, self._screen).release(0, point, self._window).commit()
        self._hand.wait(lambda: bool(shown), f"the picture after {label}")
        self._window.frameSwapped.disconnect(swapped)
        return shown[0]

    def _centre(self, label: str) -> QPoint:
        item = self._hand.find(label)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def shows_panel(session: SessionViewModel, paused: bool, asking: str) -> bool:
    return (session.paused, session.asking) == (paused, asking)


def main(data: Path) -> None:
    choose_renderer()
    go_first()
    qt = QGuiApplication(["touches"])  # noqa: F841
    options = Options(data=data, clock=SystemClock(), windowed=True, size=(1920, 1080), sound=False)
    taken: dict[str, list[float]] = {}
    with kiosk(options) as window:
        view, hand = window.view, Hand(window.quick, data)
        finger = Finger(window.quick, hand)
        hand.wait(lambda: view.ready, "the records")
        settle()
        hand.touch("Type my code")
        for digit in CODE * (ROUNDS // len(CODE)):
            before = view.signIn.typed % len(CODE)
            if before == 0:
                view.signIn.startAgain()
            shows = partial(lambda before: view.signIn.typed > before, before)
            taken.setdefault("digit", []).append(finger.time(digit, shows))
        view.signIn.startAgain()
        view.signIn.entered.emit(CODE, PIN)
        hand.wait(lambda: view.screen == "today", "today")
        view.today.start()
        hand.wait(lambda: view.screen == "rating", "the question")
        view.rating.preferNot()
        hand.wait(lambda: view.session.kind == "work", "the first set")
        for _ in range(ROUNDS):
            for label, paused, asking in TOUCHES:
                shows = partial(shows_panel, view.session, paused, asking)
                taken.setdefault(label, []).append(finger.time(label, shows))
    print(json.dumps(taken))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
