"""A handout from a line of Today, of the desk's list and of people: one touch to see it, one to
print it."""

import pypdfium2 as pdfium
import zxingcpp
from PySide6.QtTest import QTest

from app.core.roles import ALLOWED, Action, Role
from app.samples.demo_patient import NAME
from tests.e2e.staff import Colleague
from tests.e2e.test_desk import CTRL, KEY, typist

__all__ = ["typist"]

MARK = f"Print handout: {NAME}"


def through(colleague, press=None):
    """The page as it will print, then on paper; how many touches it took."""
    before, paper = colleague.hand.touches, colleague.staff.paper
    (press or (lambda: colleague.touch(MARK)))()
    colleague.until(lambda: paper.state == "preview")
    colleague.hand.linger(100)
    colleague.touch("Print")
    colleague.until(lambda: paper.state == "printed")
    took = colleague.hand.touches - before
    colleague.touch("Close")
    colleague.until(lambda: not colleague.staff.printing)
    return took


def test_two_touches_from_today_to_paper(patient, printed):
    colleague = Colleague(patient)
    colleague.page("today")
    colleague.until(lambda: colleague.staff.today.ready)
    assert through(colleague) == 2
    assert len(printed.pages) == 1
    assert colleague.staff.page == "today", "the list is still there"


def test_the_other_papers_and_a_missing_number_are_there_too(patient, printed, records):
    with records() as clinic:
        clinic.store.settings.set_all({"emergency_number": ""})
    colleague = Colleague(patient)
    colleague.page("today")
    colleague.touch(MARK)
    paper = colleague.staff.paper
    colleague.until(lambda: paper.state == "preview")
    assert len(paper.sorts) == 4
    assert "emergency" in paper.uncalled
    colleague.hand.linger(100)
    assert colleague.hand.find("Close")


def test_the_sessions_for_a_phone_stand_on_it_by_a_touch(patient, printed):
    colleague = Colleague(patient)
    colleague.page("today")
    colleague.touch(MARK)
    paper = colleague.staff.paper
    colleague.until(lambda: paper.state == "preview")
    colleague.hand.linger(100)
    colleague.touch("Sessions for a phone")
    colleague.until(lambda: paper.state == "preview" and paper.calendar)
    colleague.touch("Print")
    colleague.until(lambda: paper.state == "printed")
    pages = pdfium.PdfDocument(printed.pages[0])
    said = [
        it.text
        for page in pages
        for it in zxingcpp.read_barcodes(page.render(scale=3).to_pil())
        if it.text.startswith("BEGIN:VCALENDAR")
    ]
    pages.close()
    assert len(said) == 1
    assert NAME not in said[0]


def test_by_the_keyboard_of_a_kiosk(patient, printed):
    colleague = Colleague(patient)
    colleague.page("today")
    colleague.until(lambda: colleague.staff.today.ready)
    window = colleague.kiosk.window.quick
    row = colleague.hand.find(NAME)
    row.forceActiveFocus()
    through(colleague, lambda: QTest.keyClick(window, KEY.Key_P, CTRL))
    assert len(printed.pages) == 1


def test_the_front_desk_prints_the_plan_alone(patient, printed):
    colleague = Colleague(patient, "front_desk")
    colleague.page("people")
    colleague.until(lambda: colleague.staff.people.ready)
    colleague.touch(MARK)
    paper = colleague.staff.paper
    colleague.until(lambda: paper.state == "preview")
    assert paper.sorts in ((), [])


def test_no_plan_no_mark(patient):
    colleague = Colleague(patient)
    colleague.store.patients.add("Nobody Planned", code="555666", pin="2718")
    colleague.go("people")
    colleague.until(lambda: len(colleague.staff.people.people) > 1)
    colleague.hand.linger(100)
    assert colleague.hand.find("Nobody Planned")
    assert colleague.hand.find("Print handout: Nobody Planned") is None
    assert colleague.hand.find(MARK)


def test_who_may_not_print_sees_no_mark(patient, monkeypatch):
    monkeypatch.setitem(ALLOWED, Role.PHYSIO, ALLOWED[Role.PHYSIO] - {Action.PRINT_PLAN})
    colleague = Colleague(patient)
    colleague.page("today")
    colleague.until(lambda: colleague.staff.today.ready)
    assert colleague.hand.find(NAME)
    assert colleague.hand.find(MARK) is None
    colleague.go("people")
    colleague.until(lambda: colleague.staff.people.ready)
    assert colleague.hand.find(MARK) is None


def test_from_a_line_of_the_desks_list(typist, printed):
    typist.sign_in()
    typist.hand.linger(100)
    paper, touches = typist.staff.paper, typist.hand.touches
    typist.hand.touch(MARK)
    typist.until(lambda: paper.state == "preview")
    typist.hand.linger(100)
    typist.hand.touch("Print")
    typist.until(lambda: paper.state == "printed")
    assert typist.hand.touches - touches == 2
    assert typist.staff.roster.whose == "", "nobody was opened for it"
