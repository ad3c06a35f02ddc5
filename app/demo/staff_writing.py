"""What staff enter: a new patient with plan and card, and last week's ticked chart.

Both begin on Today, signed in, and end there. Each says how many touches it took; typing, and the
chart's own boxes, do not count.
"""

from collections.abc import Callable

from app.demo.hand import Hand
from app.kiosk import KioskViewModel
from app.samples.demo_patient import NAME

NEW_TOUCHES = 12
CHART_TOUCHES = 10
"""The most that the task may take."""

NEWCOMER, BORN, PROGRAMME = "Demo Newcomer", "1984", "Neck"


def new_patient(hand: Hand, kiosk: KioskViewModel, say: Callable[[str], None]) -> int:
    """Add somebody with a plan and a card, and print the card. The number of touches."""
    before, staff = hand.touches, kiosk.staff_side
    hand.touch("People")
    hand.wait(lambda: staff.shown.page == "people" and staff.people.shown.ready, "the people")
    hand.linger(200)
    hand.picture("staff-people")
    hand.touch("New patient")
    hand.wait(lambda: staff.shown.page == "new_patient", "the form")
    hand.linger(200)
    hand.write("Name", NEWCOMER)
    hand.write("Year of birth, if known", BORN)
    hand.touch(PROGRAMME)
    hand.linger(100)
    hand.picture("staff-new-patient")
    hand.touch("Save")
    hand.wait(lambda: staff.newPatient.shown.saved, "the new patient")
    hand.linger(300)
    hand.picture("staff-new-card")
    hand.touch("Print card")
    hand.wait(lambda: staff.paper.shown.state == "preview", "the card")
    hand.linger(200)
    hand.touch("Print")
    hand.wait(lambda: staff.paper.shown.state in ("printed", "saved", "failed"), "the printer")
    touches = hand.touches - before
    if staff.paper.shown.state == "failed":
        raise RuntimeError(staff.paper.shown.message or staff.paper.shown.trouble)
    staff.paper.close()
    return _done(hand, kiosk, say, "New patient with plan and card", touches, NEW_TOUCHES)


def tick_chart(
    hand: Hand, kiosk: KioskViewModel, say: Callable[[str], None], name: str = NAME
) -> int:
    """Enter what was ticked at home. The number of touches, those of the boxes left out."""
    before, staff = hand.touches, kiosk.staff_side
    hand.touch("People")
    hand.wait(lambda: staff.shown.page == "people" and staff.people.shown.ready, "the people")
    hand.linger(200)
    hand.touch(name)
    hand.wait(lambda: staff.shown.page == "patient" and staff.patient.shown.ready, "the patient")
    hand.linger(200)
    hand.touch("Home sessions")
    hand.wait(
        lambda: staff.shown.page == "home_entries" and staff.homeEntries.shown.ready, "the chart"
    )
    hand.linger(200)
    chart = staff.homeEntries
    boxes = [
        cell["key"]
        for week in chart.shown.weeks
        for day in week["days"]
        for cell in day["cells"]
        if chart.shown.marks[cell["key"]]["state"] == "open"
    ]
    days = {
        cell["key"]: f"{day['day']} {cell['part']}"
        for week in chart.shown.weeks
        for day in week["days"]
        for cell in day["cells"]
    }
    for box in boxes[:2]:
        hand.touch(days[box])
    hand.linger(100)
    hand.picture("staff-tick-chart")
    hand.touch("Save")
    hand.wait(lambda: chart.shown.saved > 0, "the ticks")
    touches = hand.touches - before - len(boxes[:2])
    return _done(hand, kiosk, say, "Enter last week's tick chart", touches, CHART_TOUCHES)


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
