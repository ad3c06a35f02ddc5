"""The screen that prints: what it shows, what a finger can do, and that nothing prints twice."""

import pytest

from app.core.errors import KioskError
from app.devices.printing.press import PressError, PrintStage, PrintState, PrintTrouble
from app.ui.paper import Sort
from tests.printing.desk import BOTH


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
    desk = at_desk(then=PrintStage.WAITING)
    desk.begin()
    desk.until("preview")
    for _ in range(9):
        desk.view.send()
        desk.view.again()
    desk.until("waiting")
    desk.view.send()
    desk.view.again()
    desk.tray.then = PrintState(PrintStage.PRINTED)
    desk.until("printed")
    assert len(desk.tray.pages) == 1


def test_a_page_that_may_not_leave_any_more_is_neither_printed_nor_saved(at_desk, tmp_path):
    for leave in ("send", "saveToStick"):
        desk, wrong = at_desk(), []

        def may(wrong=wrong):
            if wrong:
                raise KioskError(wrong[0])

        desk.sticks = [tmp_path]
        desk.begin(may=may)
        desk.until("preview")
        wrong.append("This record is restricted.")
        for _ in range(3):
            getattr(desk.view, leave)()
        desk.until("failed")
        assert (desk.view.message, desk.view.pages) == ("This record is restricted.", [])
        assert (desk.tray.pages, list(tmp_path.iterdir())) == ([], [])


def test_asked_whether_it_may_leave_an_impatient_finger_prints_one_page(at_desk):
    desk, asked = at_desk(), []
    desk.begin(may=lambda: asked.append(0))
    desk.until("preview")
    for _ in range(9):
        desk.view.send()
    desk.until("printed")
    desk.qtbot.waitUntil(lambda: len(asked) == 9)
    assert len(desk.tray.pages) == 1


def test_what_was_taken_without_a_word_is_found_and_not_sent_again(at_desk):
    desk = at_desk()
    desk.tray.lose = PrintTrouble.SERVICE
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
    desk.tray.refuse = PrintTrouble.REFUSES
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
    desk.tray.then = PrintState(PrintStage.WAITING, PrintTrouble.PAPER)
    desk.begin()
    desk.until("preview")
    desk.view.send()
    desk.until("waiting")
    desk.qtbot.waitUntil(lambda: desk.view.trouble == "paper")
    desk.tray.then = PrintState(PrintStage.PRINTED)
    desk.until("printed")
    assert desk.view.trouble == ""


def test_a_page_on_its_way_can_be_stopped(at_desk):
    desk = at_desk(then=PrintStage.WAITING)
    desk.begin()
    desk.until("preview")
    desk.view.send()
    desk.until("waiting")
    desk.view.cancel()
    desk.until("cancelled")
    assert desk.tray.cancelled == ["1"]


def test_without_a_printer_the_page_is_shown_and_one_can_be_looked_for_again(at_desk):
    desk = at_desk(printers=())
    desk.begin(BOTH)
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
        raise PressError(PrintTrouble.SERVICE)

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
    desk.begin(BOTH)
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

    desk.view.begin_with([Sort("Take-home plan", fail)])
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


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Plan f\u00fcr zu Hause", "Plan f\u00fcr zu Hause.pdf"),
        ("../a:b\\c?", "a b c.pdf"),
        ("\u202eElbow\u0000 \n lift.", "Elbow lift.pdf"),
        ("خطة للمنزل", "خطة للمنزل.pdf"),
        ("\U0001f600" * 90, "\U0001f600" * 60 + ".pdf"),
        ("/", "Page.pdf"),
    ],
)
def test_a_title_in_any_language_is_a_file_name(at_desk, tmp_path, title, name):
    desk = at_desk(printers=())
    desk.sticks = [tmp_path]
    desk.view.begin_with([Sort(title, lambda _: b"%PDF")])
    desk.until("preview")
    desk.view.saveToStick()
    desk.until("saved")
    assert [it.name for it in tmp_path.iterdir()] == [name]


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
