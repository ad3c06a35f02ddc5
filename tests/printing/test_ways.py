"""How often, on which sides and on which paper; and what follows once it is out."""

from app.core.print_form import Layout
from app.devices.printing.press import PrintStage, PrintTrouble, Ways
from app.ui.paper import Sort
from tests.printing.desk import BOTH


def test_copies_and_sides_go_with_the_page(at_desk):
    desk = at_desk()
    desk.begin()
    desk.until("preview")
    desk.view.setCopies(3)
    desk.view.turnSides()
    assert (desk.view.copies, desk.view.bothSides) == (3, True)
    desk.view.send()
    desk.until("printed")
    assert desk.tray.ways == [Ways(3, True)]


def test_nobody_asks_for_no_copy_or_a_thousand(at_desk):
    desk = at_desk()
    desk.begin()
    desk.until("preview")
    desk.view.setCopies(0)
    assert desk.view.copies == 1
    desk.view.setCopies(1000)
    assert desk.view.copies == 50


def test_the_kiosk_remembers_both_sides_and_begins_with_one_copy(at_desk):
    desk = at_desk()
    desk.begin()
    desk.until("preview")
    desk.view.setCopies(4)
    desk.view.turnSides()
    desk.qtbot.waitUntil(lambda: desk.kept == [True])
    desk.begin()
    desk.until("preview")
    assert (desk.view.bothSides, desk.view.copies) == (True, 1)


def test_another_paper_and_layout_make_the_page_again(at_desk):
    desk = at_desk()
    desk.begin(tuple(Layout), sized=True)
    desk.until("preview")
    assert (desk.view.layouts, desk.view.papers) == (list(Layout), ["a4", "letter"])
    desk.view.takePaper("letter")
    desk.until("preview")
    desk.view.layOut("compact")
    desk.until("preview")
    desk.view.layOut("huge")
    desk.view.takePaper("a3")
    assert [(it.layout, it.paper) for it in desk.forms] == [
        (Layout.STANDARD, "a4"),
        (Layout.STANDARD, "letter"),
        (Layout.COMPACT, "letter"),
    ]
    desk.view.send()
    desk.until("printed")
    assert desk.tray.papers == ["letter"]


def test_a_page_with_sessions_has_them_for_a_phone_by_a_touch(at_desk):
    desk = at_desk()
    desk.begin()
    desk.until("preview")
    desk.view.turnCalendar()
    assert (desk.view.canDate, desk.view.calendar, desk.view.state) == (False, False, "preview")
    desk.begin(dated=True)
    desk.until("preview")
    desk.view.turnCalendar()
    desk.until("preview")
    assert desk.view.calendar
    desk.view.turnCalendar()
    desk.until("preview")
    assert [it.calendar for it in desk.forms[-3:]] == [False, True, False]


def test_a_page_of_one_paper_and_layout_leaves_no_choice(at_desk):
    desk = at_desk()
    desk.begin()
    desk.until("preview")
    assert (desk.view.layouts, desk.view.papers) == ([], [])
    desk.view.takePaper("letter")
    assert desk.view.state == "preview"


def test_a_pile_is_made_again_for_the_other_sides_and_one_page_is_not(at_desk):
    desk = at_desk()
    desk.begin(piled=True)
    desk.until("preview")
    desk.view.turnSides()
    desk.until("preview")
    assert [it.both_sides for it in desk.forms] == [False, True]
    desk.view.forget()
    desk.begin()
    desk.until("preview")
    desk.view.turnSides()
    assert len(desk.forms) == 3


def test_who_is_left_out_is_told_with_the_page(at_desk):
    desk = at_desk()
    desk.begin(BOTH, left_out=lambda: ("Ana: There is no plan yet.",))
    desk.until("preview")
    assert desk.view.leftOut == ["Ana: There is no plan yet."]


def test_what_follows_waits_until_it_is_out(at_desk, tmp_path):
    desk, out = at_desk(), []
    desk.tray.refuse = PrintTrouble.REFUSES
    desk.begin(came_out=lambda: out.append(1))
    desk.until("preview")
    desk.view.send()
    desk.until("failed")
    assert out == []
    desk.tray.refuse = None
    desk.view.again()
    desk.until("printed")
    assert out == [1]
    desk.sticks = [tmp_path]
    desk.view.begin_with([Sort("Plan", lambda _: b"%PDF", came_out=lambda: out.append(2))])
    desk.until("preview")
    desk.view.saveToStick()
    desk.until("saved")
    assert out == [1, 2]


def test_a_page_that_was_taken_back_is_not_out(at_desk):
    desk, out = at_desk(then=PrintStage.WAITING), []
    desk.begin(came_out=lambda: out.append(1))
    desk.until("preview")
    desk.view.send()
    desk.until("waiting")
    desk.view.cancel()
    desk.until("cancelled")
    assert out == []
