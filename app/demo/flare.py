"""A day with more pain than usual: the gentle form of a session, begun and left."""

from collections.abc import Callable

from app.demo.hand import Hand
from app.demo.pace import DemoPace
from app.kiosk import KioskViewModel

SORE = "8"


def flare_up(hand: Hand, kiosk: KioskViewModel, pace: DemoPace, say: Callable[[str], None]) -> None:
    """From today's screen, signed in, to the first screen. Raises TimeoutError as ``play``."""
    say("A flare-up")
    hand.touch("Do it once more")
    hand.wait(lambda: kiosk.shown.screen == "rating", "the question")
    hand.linger(200)
    hand.touch(SORE)
    hand.touch("Continue")
    hand.wait(lambda: kiosk.shown.screen == "too_sore", "what is offered")
    hand.linger(300)
    hand.picture("flare-up-offer")
    hand.touch("Go gently")
    hand.wait(lambda: kiosk.shown.screen == "breathing", "the breathing")
    pace.go_on()
    hand.linger(300)
    hand.picture("flare-up-breathing")
    hand.touch("Continue to the exercises")
    hand.wait(lambda: kiosk.shown.screen == "session", "the gentle form")
    hand.linger(300)
    hand.picture("flare-up-gentle")
    hand.touch("Pause")
    hand.linger(300)
    hand.touch("Finish for today")
    hand.wait(lambda: kiosk.shown.screen == "done", "the end")
    hand.linger(300)
    hand.picture("flare-up-done")
    hand.touch("Finish and sign out")
    hand.wait(lambda: kiosk.shown.screen == "home", "the first screen")
