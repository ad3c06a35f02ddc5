"""The glass is wiped: for half a minute no touch does anything, and then all is as it was."""

from PySide6.QtCore import QPoint

from tests.e2e.staff import Colleague


def test_a_wiped_screen_takes_no_touch_until_the_ring_is_empty(patient):
    view, hand, clock = patient.view, patient.hand, patient.clock
    view.openStaff()
    patient.until("staff")
    hand.linger(50)
    hand.touch("Wipe the screen")
    patient.qtbot.waitUntil(lambda: view.cleanLeft == 30)
    width, height = patient.window.quick.width(), patient.window.quick.height()
    for part in (0.1, 0.5, 0.75, 0.9):  # all over the keypad and the header
        for down in (0.05, 0.4, 0.8):
            hand.tap(QPoint(int(width * part), int(height * down)), 5)
    assert (view.screen, view.staff.signIn.typed) == ("staff", 0)
    clock.advance(12.5)
    patient.qtbot.waitUntil(lambda: view.cleanLeft == 18)
    clock.advance(18)
    patient.qtbot.waitUntil(lambda: view.cleanLeft == 0)
    hand.touch("1")
    patient.qtbot.waitUntil(lambda: view.staff.signIn.typed == 1)


def test_somebody_who_is_signed_in_finds_their_page_again(patient):
    colleague = Colleague(patient)
    colleague.kiosk.view.clean()
    colleague.until(lambda: patient.view.cleanLeft == 30)
    patient.clock.advance(31)
    colleague.until(lambda: patient.view.cleanLeft == 0)
    assert colleague.staff.page == "today"
