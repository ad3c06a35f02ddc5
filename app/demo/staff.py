"""The staff side's tasks, one after the other, by touch."""

from collections.abc import Callable

from app.demo.hand import Hand
from app.demo.staff_reading import print_handout, review_and_progress
from app.demo.staff_writing import new_patient, tick_chart
from app.kiosk import KioskViewModel
from app.samples.demo_patient import STAFF
from app.samples.demo_people import READY

HELD_MS = 2200
NUMBER, _, _, PIN = STAFF[0]


def play_staff(hand: Hand, kiosk: KioskViewModel, say: Callable[[str], None]) -> None:
    """From the first screen through the held corner, and back to it."""
    say("Staff side")
    hand.hold("Staff sign-in", HELD_MS)
    hand.wait(lambda: kiosk.shown.screen == "staff" and kiosk.staff is not None, "the staff side")
    for digits in (NUMBER, PIN):
        hand.linger(200)
        for digit in digits:
            hand.touch(digit)
        hand.touch("Continue")
        hand.wait(lambda: not kiosk.staff_side.signIn.shown.busy, "the keypad")
    hand.wait(
        lambda: kiosk.staff_side.shown.page == "today" and kiosk.staff_side.today.shown.ready,
        "Today",
    )
    review_and_progress(hand, kiosk, say, READY.name)
    print_handout(hand, kiosk, say)
    new_patient(hand, kiosk, say)
    tick_chart(hand, kiosk, say)
    hand.touch("Exercises")
    hand.wait(lambda: kiosk.staff_side.exercises.shown.ready, "the exercises")
    hand.linger(200)
    hand.picture("staff-exercises")
    hand.touch("Sign out")
    hand.wait(lambda: kiosk.shown.screen == "home", "the first screen")
