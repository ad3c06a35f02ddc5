"""Several papers to choose from before one prints."""

from app.core.errors import KioskError
from app.core.print_form import Layout
from app.core.signs import Call
from app.ui.paper import Sort
from tests.printing.desk import BOTH


def sorts(desk, *titles):
    """Papers to choose from; each one's bytes are its title, and what is asked of it is noted."""

    def sort(title):
        def make(form):
            desk.made.append((title, form.layout is Layout.LARGE))
            return f"%PDF {title}".encode()

        return Sort(title, make, () if title == "Letter" else BOTH)

    return [sort(title) for title in titles]


def test_one_of_several_papers_is_picked_before_it_prints(at_desk):
    desk = at_desk()
    desk.view.begin_with(sorts(desk, "Plan", "Lessons", "Letter"))
    desk.until("preview")
    assert (desk.view.sorts, desk.view.sort) == (["Plan", "Lessons", "Letter"], 0)
    desk.view.enlarge()
    desk.until("preview")
    desk.view.pick(1)
    desk.until("preview")
    assert desk.view.largePrint
    desk.view.pick(2)
    desk.until("preview")
    assert (desk.view.sort, desk.view.canEnlarge, desk.view.largePrint) == (2, False, False)
    desk.view.pick(7)
    desk.view.pick(2)
    assert desk.view.state == "preview"
    assert desk.made == [("Plan", False), ("Plan", True), ("Lessons", True), ("Letter", False)]
    desk.view.send()
    desk.until("printed")
    assert desk.tray.pages == [b"%PDF Letter"]
    assert desk.tray.titles[0].startswith("Letter ")
    desk.view.pick(0)
    assert desk.view.state == "printed"


def test_whom_a_page_has_no_number_of_is_told_with_it_and_with_no_other(at_desk):
    desk = at_desk()
    plan, letter = sorts(desk, "Plan", "Letter")
    desk.view.begin_with([plan._replace(uncalled=lambda: (Call.EMERGENCY,)), letter])
    desk.until("preview")
    assert desk.view.uncalled == ["emergency"]
    desk.view.enlarge()
    desk.until("preview")
    assert desk.view.uncalled == ["emergency"]
    desk.view.pick(1)
    desk.until("preview")
    assert desk.view.uncalled == []


def test_one_paper_alone_leaves_no_choice(at_desk):
    desk = at_desk()
    desk.begin()
    desk.until("preview")
    assert desk.view.sorts == []


def test_a_paper_that_cannot_be_made_never_prints_the_one_before(at_desk):
    desk = at_desk()

    def fail(_):
        raise KioskError("There are no lessons to print.")

    (plan,) = sorts(desk, "Plan")
    desk.view.begin_with([plan, Sort("Lessons", fail, BOTH)])
    desk.until("preview")
    desk.view.pick(1)
    desk.until("failed")
    desk.view.send()
    desk.view.again()
    desk.until("failed")
    assert desk.tray.pages == []
    desk.view.pick(0)
    desk.until("preview")
    assert desk.view.message == ""
