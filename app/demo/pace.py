"""The time of a demo: it stands still, and goes on only in step with what is on the screen."""

from PySide6.QtTest import QSignalSpy

from app.core.hand_clock import HandClock
from app.demo.hand import Hand
from app.window import KioskWindow

LONGEST_S, SHORTEST_S = 1.0, 0.01


class DemoPace:
    """Lets time pass in a guided session, from each change to the next.

    So the kiosk counts the same however slowly the machine runs it: nothing is missed, and nobody
    is thought to have left while it starts, stores or prints.
    """

    def __init__(self, clock: HandClock, window: KioskWindow, hand: Hand) -> None:
        self._clock, self._window, self._hand = clock, window, hand

    def go_on(self) -> None:
        """Let the session come to its next change, and see it there."""
        reception = self._window.reception
        sitting = reception.sitting if reception else None
        at = sitting.run.player.next_change() if sitting else None
        if sitting is None or at is None:
            self._hand.linger(10)
            return
        told = QSignalSpy(sitting.run.moved)
        left = at - self._clock.monotonic()
        self._clock.move(min(max(left, SHORTEST_S), LONGEST_S))
        self._hand.wait(lambda: told.count() > 0, "the session to go on")
        self._kept()

    def _kept(self) -> None:
        """Wait until the reps that were done are stored and told."""
        session = self._window.view.screens.session
        self._hand.wait(
            lambda: session.shown.kind != "work" or session.shown.saved >= session.shown.rep - 1,
            "the count",
        )
