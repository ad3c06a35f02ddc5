"""The screen that prints: what it shows, what a finger can do, and that nothing prints twice."""

import pytest

from app.core.errors import KioskError
from app.core.signs import Call
from app.services.jobs import Jobs
from app.services.press import PressError, PrintState, Stage, Trouble
from app.services.print_run import PrintRun
from app.viewmodels.printing import PrintingViewModel, Sort
from tests.printing.tray import Tray


class Desk:
    """A printing screen with a tray for its paper."""

    def __init__(self, qtbot, tmp_path, **tray):
        self.qtbot, self.tray = qtbot, Tray(**tray)
        self.made, self.sticks, self.fixed = [], [], ""
        self.jobs, self.print_jobs = Jobs(), Jobs()
        run = PrintRun(self.tray, self.print_jobs, rate=50)
        self.view = PrintingViewModel(
            self.jobs,
            self.print_jobs,
            self.tray,
            run,
            lambda page, _: [page],
            self._sticks,
            lambda: ("a4", self.fixed),
        )
        run.setParent(self.view)

    def _sticks(self):
        return self.sticks

    def begin(self, **how):
        def make(large):
            self.made.append(large)
            return b"%PDF large" if large else b"%PDF"

        self.view.begin(make, "Take-home plan", **how)

    def until(self, state):
        self.qtbot.waitUntil(lambda: self.view.state == state)


@pytest.fixture
def at_desk(qtbot, tmp_path):
    desks = []

    def make(**tray):
        desks.append(Desk(qtbot, tmp_path, **tray))
        return desks[-1]

    yield make
    for desk in desks:
        desk.view.forget()
        desk.jobs.close()
        desk.print_jobs.close()


def test_a_page_is_shown_before_it_is_printed(at_desk):
    desk = at_desk()
    desk.begin()
    desk.until("preview")
    assert desk.view.pages[0].startswith("data:image/png;base64,")
    assert desk.tray.pages == []
    desk.view.send()
    desk.until("printed")
    assert desk.tray.pages == [b"%PDF"]


def test_an_impatient_finger_prints_one_page(at_desk):
    desk = at_desk(then=Stage.WAITING)
    desk.begin()
    desk.until("preview")
    for _ in range(9):
        desk.view.send()
        desk.view.again()
    desk.until("waiting")
    desk.view.send()
    desk.view.again()
    desk.tray.then = PrintState(Stage.PRINTED)
    desk.until("printed")
    assert len(desk.tray.pages) == 1


def test_what_was_taken_without_a_word_is_found_and_not_sent_again(at_desk):
    desk = at_desk()
    desk.tray.lose = Trouble.SERVICE
    desk.begin()
    desk.until("preview")
    desk.view.send()
    desk.until("failed")
    assert desk.view.trouble == "service"
    desk.view.again()
    desk.until("printed")
    assert len(desk.tray.pages) == 1


def test_after_a_refusal_the_page_can_be_sent_again(at_desk):
    desk = at_desk()
    desk.tray.refuse = Trouble.REFUSES
    desk.begin()
    desk.until("preview")
    desk.view.send()
    desk.until("failed")
    assert desk.view.trouble == "refuses"
    desk.tray.refuse = None
    desk.view.again()
    desk.until("printed")
    assert len(desk.tray.pages) == 1


def test_printing_it_a_second_time_on_purpose_makes_a_second_page(at_desk):
    desk = at_desk()
    for _ in range(2):
        desk.begin()
        desk.until("preview")
        desk.view.send()
        desk.until("printed")
    assert len(desk.tray.pages) == 2
    assert len(set(desk.tray.titles)) == 2


def test_a_printer_in_trouble_is_told_until_it_prints(at_desk):
    desk = at_desk()
    desk.tray.then = PrintState(Stage.WAITING, Trouble.PAPER)
    desk.begin()
    desk.until("preview")
    desk.view.send()
    desk.until("waiting")
    desk.qtbot.waitUntil(lambda: desk.view.trouble == "paper")
    desk.tray.then = PrintState(Stage.PRINTED)
    desk.until("printed")
    assert desk.view.trouble == ""


def test_a_page_on_its_way_can_be_stopped(at_desk):
    desk = at_desk(then=Stage.WAITING)
    desk.begin()
    desk.until("preview")
    desk.view.send()
    desk.until("waiting")
    desk.view.cancel()
    desk.until("cancelled")
    assert desk.tray.cancelled == ["1"]


def test_without_a_printer_the_page_is_shown_and_one_can_be_looked_for_again(at_desk):
    desk = at_desk(printers=())
    desk.begin(large=False)
    desk.until("preview")
    assert (desk.view.trouble, len(desk.view.pages)) == ("no_printer", 1)
    desk.view.send()
    assert desk.view.state == "preview"
    desk.view.enlarge()
    desk.until("preview")
    assert (desk.view.trouble, desk.made) == ("no_printer", [False, True])
    desk.tray.names = ("desk",)
    desk.view.findPrinter()
    desk.qtbot.waitUntil(lambda: desk.view.printer == "desk")
    assert (desk.view.state, desk.view.trouble) == ("preview", "")
    desk.view.send()
    desk.until("printed")


def test_without_a_printer_and_a_stick_it_says_what_to_put_in(at_desk, tmp_path):
    desk = at_desk(printers=())
    desk.begin()
    desk.until("preview")
    desk.view.saveToStick()
    assert (desk.view.state, desk.view.trouble) == ("preview", "no_stick")
    desk.sticks = [tmp_path]
    desk.view.saveToStick()
    desk.until("saved")
    assert (tmp_path / "Take-home plan.pdf").read_bytes() == b"%PDF"


def test_a_print_service_that_does_not_answer_leaves_the_page_in_view(at_desk):
    desk = at_desk()

    def silent():
        raise PressError(Trouble.SERVICE)

    desk.tray.printers = silent
    desk.begin()
    desk.until("preview")
    assert (desk.view.trouble, desk.view.printer, len(desk.view.pages)) == ("service", "", 1)


def test_one_of_several_printers_can_be_chosen(at_desk):
    desk = at_desk(printers=("desk", "gym"))
    desk.begin()
    desk.until("preview")
    assert [each["title"] for each in desk.view.printers] == ["Desk", "Gym"]
    assert desk.view.printer == "desk"
    desk.view.choose("gym")
    assert desk.view.printer == "gym"


def test_the_clinics_own_choice_leaves_none(at_desk):
    desk = at_desk(printers=("desk", "gym"))
    desk.fixed = "gym"
    desk.begin()
    desk.until("preview")
    assert (desk.view.printer, desk.view.printers) == ("gym", [])


def test_larger_print_makes_the_page_anew(at_desk):
    desk = at_desk()
    desk.begin(large=False)
    desk.until("preview")
    desk.view.enlarge()
    desk.until("preview")
    assert desk.made == [False, True]
    desk.view.send()
    desk.until("printed")
    assert desk.tray.pages == [b"%PDF large"]


def test_a_page_that_cannot_be_made_says_why(at_desk):
    desk = at_desk()

    def fail(_):
        raise KioskError("There is no plan to print yet.")

    desk.view.begin(fail, "Take-home plan")
    desk.until("failed")
    assert desk.view.message == "There is no plan to print yet."
    assert desk.view.pages == []


def test_it_can_go_on_a_usb_stick_instead(at_desk, tmp_path):
    desk = at_desk(printers=())
    desk.sticks = [tmp_path]
    desk.begin()
    desk.until("preview")
    assert desk.view.stick
    desk.view.saveToStick()
    desk.until("saved")
    assert (tmp_path / "Take-home plan.pdf").read_bytes() == b"%PDF"


def test_a_stick_that_was_pulled_out_is_told(at_desk, tmp_path):
    desk = at_desk()
    desk.sticks = [tmp_path / "a file"]
    desk.sticks[0].write_text("not a folder")
    desk.begin()
    desk.until("preview")
    desk.view.saveToStick()
    desk.until("failed")
    assert "USB stick" in desk.view.message
    desk.sticks = []
    desk.view.saveToStick()
    assert "Put it in again" in desk.view.message


def test_nothing_of_a_page_stays_for_the_next_person(at_desk):
    desk = at_desk()
    desk.begin()
    desk.until("preview")
    desk.view.close()
    assert (desk.view.state, desk.view.pages, desk.view.printer) == ("making", [], "")
    desk.view.send()
    assert desk.tray.pages == []


def test_a_page_that_comes_too_late_is_not_shown(at_desk):
    desk = at_desk()
    desk.begin()
    desk.view.forget()
    desk.qtbot.waitUntil(lambda: desk.made == [False])
    desk.jobs.close()
    desk.print_jobs.close()
    desk.qtbot.wait(0)
    assert desk.view.pages == []


def sorts(desk, *titles):
    """Papers to choose from; each one's bytes are its title, and what is asked of it is noted."""

    def sort(title):
        def make(large):
            desk.made.append((title, large))
            return f"%PDF {title}".encode()

        return Sort(title, make, None if title == "Letter" else False)

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
    desk.view.begin_with([plan, Sort("Lessons", fail, False)])
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
