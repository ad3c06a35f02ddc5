"""What a first start left for later, and for whom it goes on."""

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from app.core.first_start import STEPS, Step
from app.devices.idle import IdleWatch
from app.wiring import open_clinic, reading
from tests.e2e.founder import PHRASE, found, rest, signs_in


def test_the_outline_follows_a_finger_that_drags_its_corner(start, clock, tmp_path):
    found(tmp_path / "new", clock, skipped=[Step.SCREEN], done=set(STEPS) - {Step.SCREEN})
    with start() as me:
        signs_in(me)
        me.until(lambda: me.staff.todo == ["screen"])
        me.hand.linger(100)
        me.touch("Measure the screen")
        me.asked("screen")
        window = me.window.quick
        card = window.findChild(QQuickItem, "card")
        wide, inches = card.width(), me.model.inches
        finger = QTest.createTouchDevice()
        start_at = card.mapToScene(QPointF(card.width() - 4, card.height() - 4)).toPoint()
        QTest.touchEvent(window, finger).press(0, start_at, window).commit()
        for far in range(10, 131, 10):
            QTest.touchEvent(window, finger).move(0, start_at + QPoint(far, 0), window).commit()
            me.hand.linger(10)
        QTest.touchEvent(window, finger).release(0, start_at + QPoint(130, 0), window).commit()
        me.until(lambda: card.width() > wide + 60)
        assert me.model.inches < inches
        me.touch("It fits")
        me.until(lambda: me.staff.todo == [])
    with reading(tmp_path / "new") as clinic:
        assert 0 < float(clinic.store.settings.get("diagonal")) < inches


def test_a_start_that_was_broken_off_behind_the_first_person_asks_for_them(start, clock, tmp_path):
    found(tmp_path / "new", clock, done=[it for it in STEPS if STEPS.index(it) < 7])
    with start() as me:
        rest(me)
        rest(me)
        assert me.view.screen == "home"
        signs_in(me)
        me.asked("recovery")


def test_what_was_skipped_is_listed_and_a_touch_opens_that_question(start, clock, tmp_path):
    left = [Step.PRINTER, Step.SOUND]
    found(tmp_path / "new", clock, done=set(STEPS) - {*left, Step.PERSON}, skipped=left)
    with start() as me:
        signs_in(me)
        me.until(lambda: me.staff.page == "today")
        me.until(lambda: me.staff.todo == ["sound", "printer"])
        me.hand.linger(100)
        me.touch("Test the sound")
        me.asked("sound")
        assert me.model.alone
        me.touch("Play it")
        me.touch("I heard both")
        me.until(lambda: me.staff.page == "today")
        me.until(lambda: me.staff.todo == ["printer"])
        me.hand.linger(100)
        me.touch("Test the printer")
        me.asked("printer")
        me.touch("Back")
        me.until(lambda: me.staff.page == "today")
        assert me.staff.todo == ["printer"]


def test_left_alone_it_locks_once_somebody_is_in_and_goes_on_for_them(start, clock, tmp_path):
    with start() as me:
        me.asked("language")
        me.clock.advance(3600)
        me.hand.linger(600)  # what watches looks four times a second
        me.asked("language")  # nobody is in: nothing locks
        for step in STEPS[:7]:
            me.asked(step)
            me.touch("Skip")
        me.asked("person")
        me.write("Your name", "Demo Physio")
        me.write("Passphrase", PHRASE)
        me.write("The same again", PHRASE)
        me.touch("Continue")
        me.asked("recovery")
        me.clock.advance(181)
        me.view.findChildren(IdleWatch)[-1].check()
        me.until(lambda: me.view.screen == "home")
        me.view.openStaff()
        me.until(lambda: me.view.screen == "staff")
        me.staff.signIn.startAgain()
        signs_in(me)
        me.asked("recovery")


def test_at_records_without_staff_nobody_sets_themselves_up(start, clock, tmp_path):
    clinic = open_clinic(tmp_path / "new", clock, create=True)
    clinic.store.patients.add("Demo Patient", pin="135790")
    clinic.store.close()
    with start() as me:
        me.view.openStaff()
        me.until(lambda: me.view.screen == "staff" and me.staff.nobody)
        me.hand.linger(100)
        me.touch("Set up this kiosk")
        me.until(lambda: "staff add" in me.staff.notice)
        assert me.staff.page == "sign_in"
