"""What a physio does between two patients: review a step and accept it, print a handout.

Both begin on Today, signed in, and end there. Each says how many touches it took.
"""

from collections.abc import Callable

from app.demo.hand import Hand
from app.kiosk import KioskViewModel
from app.samples.demo_patient import NAME

REVIEW_TOUCHES = 2
PRINT_TOUCHES = 2
"""The most that the task may take."""


def review_and_progress(
    hand: Hand, kiosk: KioskViewModel, say: Callable[[str], None], name: str = NAME
) -> int:
    """Open a patient with a step that waits, and accept it. The number of touches."""
    before = hand.touches
    _open(hand, kiosk, name, "staff-today")
    page = kiosk.staff_side.patient
    exercises = [item["exercise"] for item in page.shown.items]
    hand.picture("staff-patient")
    hand.touch("Accept")
    hand.wait(lambda: [it["exercise"] for it in page.shown.items] != exercises, "the new plan")
    hand.linger(200)
    hand.picture("staff-progressed")
    return _done(hand, kiosk, say, "Review and progress", hand.touches - before, REVIEW_TOUCHES)


def print_handout(
    hand: Hand, kiosk: KioskViewModel, say: Callable[[str], None], name: str = NAME
) -> int:
    """Print the take-home page of a patient on Today's list. The number of touches."""
    before = hand.touches
    _look(hand, kiosk, "staff-today-again")
    paper = kiosk.staff_side.paper
    hand.touch(f"Print handout: {name}")
    hand.wait(lambda: paper.shown.state == "preview", "the page")
    hand.linger(200)
    hand.picture("staff-print")
    hand.touch("Print")
    hand.wait(lambda: paper.shown.state in ("printed", "saved", "failed"), "the printer")
    hand.linger(200)
    hand.picture("staff-printed")
    touches = hand.touches - before
    if paper.shown.state == "failed":
        raise RuntimeError(paper.shown.message or paper.shown.trouble)
    paper.close()
    return _done(hand, kiosk, say, "Print a handout", touches, PRINT_TOUCHES)


def _look(hand: Hand, kiosk: KioskViewModel, picture: str) -> None:
    hand.wait(
        lambda: kiosk.staff_side.shown.page == "today" and kiosk.staff_side.today.shown.ready,
        "Today",
    )
    hand.linger(200)
    hand.picture(picture)


def _open(hand: Hand, kiosk: KioskViewModel, name: str, picture: str) -> None:
    _look(hand, kiosk, picture)
    hand.touch(name)
    hand.wait(lambda: kiosk.staff_side.patient.shown.ready, "the patient")
    hand.linger(200)


def _done(
    hand: Hand,
    kiosk: KioskViewModel,
    say: Callable[[str], None],
    task: str,
    touches: int,
    most: int,
) -> int:
    """Say how many touches it took, and go back to Today."""
    say(f"{task}: {touches} touches (at most {most})")
    if touches > most:
        raise RuntimeError(f"{task} took {touches} touches")
    kiosk.staff_side.open("today")
    hand.wait(lambda: kiosk.staff_side.today.shown.ready, "Today")
    return touches
