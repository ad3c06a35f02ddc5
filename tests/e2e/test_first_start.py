"""A new kiosk: the questions of its first start, by touch, over a power cut, and never again."""

import shutil
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from app.commands.run import as_left
from app.core.first_start import STEPS, Step
from app.demo.hand import Hand
from app.devices.idle import IdleWatch
from app.store import demo_beside
from app.wiring import Options, kiosk, open_clinic, reading

PHRASE = "seven quiet green lamps"


class Founder:
    """Whoever unpacks the kiosk and stands before it."""

    def __init__(self, window, clock, qtbot, tmp_path):
        self.window, self.view, self.clock, self.qtbot = window, window.view, clock, qtbot
        self.hand = Hand(window.quick, tmp_path)
        self.touch, self.write = self.hand.touch, self.hand.write

    @property
    def staff(self):
        return self.view.staff

    @property
    def model(self):
        return self.staff.firstStart

    def until(self, what):
        self.qtbot.waitUntil(lambda: bool(what()), timeout=20_000)

    def asked(self, step):
        """Wait for the question of ``step``."""
        self.until(lambda: self.view.screen == "staff" and self.staff.page == "first_start")
        self.until(lambda: self.model.step == step and not self.model.busy)
        self.hand.linger(50)


@pytest.fixture
def start(tmp_path, clock, printed, qtbot, qapp):
    """Starts the kiosk of one data folder; after it the power is off."""

    @contextmanager
    def start(data=tmp_path / "new"):
        look = {"size": (1920, 1080), "press": printed, "sound": False}
        options = Options(data=data, clock=clock, **look)
        with kiosk(as_left(options)) as window:
            qtbot.waitUntil(lambda: window.view.ready)
            yield Founder(window, clock, qtbot, tmp_path)

    return start


def rest(somebody):
    """Let what the records were asked for be answered."""
    seen = []
    somebody.window.reception._jobs.run(lambda: None, seen.append)
    somebody.until(lambda: seen)


def test_every_question_is_answered_by_touch(start, printed, tmp_path):
    heard = []
    stick = tmp_path / "stick"
    stick.mkdir()
    with start() as me:
        me.asked("language")
        tools = me.model.shift.tools
        me.model.shift.tools = tools._replace(hear=lambda words, loud: heard.append((words, loud)))
        assert me.model.number == 1
        me.touch("British English")
        me.until(lambda: not me.model.busy)
        me.touch("Continue")
        me.asked("server")
        me.touch("On its own")
        me.asked("clinic")
        me.write("Name of the clinic", "North Street")
        me.touch("Continue")
        me.asked("numbers")
        me.write("Whom to call at the clinic", "01632 960 117")
        me.write("Emergency number", "112")
        me.touch("Continue")
        me.asked("screen")
        before = me.model.inches
        me.touch("Larger outline")
        assert me.model.inches < before
        me.touch("It fits")
        me.asked("sound")
        me.touch("Play it")
        me.until(lambda: heard)
        me.touch("I heard nothing, or not all")
        me.until(lambda: me.model.heard == "no")
        me.touch("More: How loud")
        me.touch("I heard both")
        me.asked("printer")
        me.touch("Print a test page")
        me.until(lambda: me.staff.paper.state == "preview")
        me.hand.linger(100)
        me.touch("Print")
        me.until(lambda: me.staff.paper.state == "printed")
        me.touch("Close")
        me.until(lambda: not me.staff.printing)
        me.touch("It came out")
        me.asked("person")
        me.write("Your name", "Demo Physio")
        me.write("Passphrase", PHRASE)
        me.write("The same again", PHRASE)
        me.touch("Continue")
        me.asked("recovery")
        assert me.model.mine
        me.touch("Make a recovery key")
        me.until(lambda: me.staff.recoveryKey.stage == "made")
        me.hand.linger(100)
        me.touch("Write it down instead")
        me.until(lambda: me.staff.recoveryKey.words)
        words = [it.split()[1] for it in me.staff.recoveryKey.words]
        me.hand.linger(100)
        me.touch("I have it on paper")
        label = "Type words {} from the paper, or scan its code"
        asked = me.staff.recoveryKey.asked
        me.write(label.format(", ".join(map(str, asked))), " ".join(words[it - 1] for it in asked))
        me.touch("Test")
        me.asked("backups")
        me.write("Or a folder, as whoever looks after the network calls it", str(stick))
        me.touch("Continue")
        me.asked("demo")
        me.touch("No, go on")
        me.asked("end")
        assert me.model.open == []
        me.touch("Begin")
        me.until(lambda: me.staff.page == "today")
        rest(me)
        assert me.staff.todo == []
    assert len(printed.pages) == 1
    assert [loud for _, loud in heard] == [0.8, 0.9]
    with reading(tmp_path / "new") as clinic:
        known = clinic.store.settings.all()
        assert known["clinic_name"] == "North Street"
        assert float(known["diagonal"]) > 5
        assert known["volume"] == "90"
        assert known["backup_folder"] == str(stick)
        assert (clinic.folder / "kiosk.recovery").exists()
        (member,) = clinic.store.staff.all()
        assert (member.staff.name, member.staff.admin) == ("Demo Physio", True)
    with start() as me:  # it has been asked, and never asks again
        rest(me)
        rest(me)
        assert me.view.screen == "home"


def test_all_of_it_can_be_skipped_and_the_second_start_does_not_ask(start):
    with start() as me:
        for step in STEPS[:-1]:
            me.asked(step)
            me.touch("Skip")
        me.asked("demo")
        me.touch("No, go on")
        me.asked("end")
        me.touch("To the first screen")
        me.until(lambda: me.view.screen == "home")
    with start() as me:
        rest(me)
        rest(me)
        assert me.view.screen == "home"
        me.view.openStaff()
        me.until(lambda: me.staff is not None and me.staff.nobody)
        me.touch("Set up this kiosk")
        me.asked("end")


def test_finish_later_leaves_everything_for_later(start):
    with start() as me:
        me.asked("language")
        me.touch("Finish later")
        me.asked("end")
        assert me.model.open == [it.value for it in STEPS if it is not Step.DEMO]


@pytest.mark.parametrize("answered", [1, 3])
def test_after_a_power_cut_it_goes_on_at_the_same_question(start, answered, tmp_path):
    with start() as me:
        for step in STEPS[:answered]:
            me.asked(step)
            me.touch("Skip")
        me.asked(STEPS[answered])
        # what is on the disk just now, and nothing that closing would add
        cut = shutil.copytree(tmp_path / "new", tmp_path / "cut")
    with start(cut) as me:
        me.asked(STEPS[answered])
        me.touch("Back")
        me.asked(STEPS[answered - 1])


def test_a_wrong_answer_is_told_and_asked_again(start):
    with start() as me:
        me.asked("language")
        for step in STEPS[:3]:
            me.asked(step)
            me.touch("Skip")
        me.asked("numbers")
        me.write("Whom to call at the clinic", "01632 960 117")
        me.write("Emergency number", "call")
        me.touch("Continue")
        me.until(lambda: "digits" in me.model.problem)
        assert me.model.step == "numbers"
        me.write("Emergency number", "112")
        me.touch("Continue")
        me.asked("screen")


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


def signs_in(me, number="101"):
    """The founder comes back and signs in."""
    me.view.openStaff()
    me.until(lambda: me.view.screen == "staff")
    door = me.staff.signIn
    for digit in number:
        door.press(digit)
    door.next()
    door.usePhrase()
    door.typePhrase(PHRASE)
    door.next()
    me.until(lambda: me.staff.page != "sign_in")


def found(data, clock, *, skipped=(), done=()):
    """A kiosk with one admin whose first start has come so far."""
    from app.core.first_start import Outcome
    from app.usecases.first_start import FirstStart

    clinic = open_clinic(data, clock, create=True)
    first = FirstStart(clinic)
    first.note(None, *done)
    first.note(None, *skipped, outcome=Outcome.SKIPPED)
    first.add_first("101", "Demo Physio", "physio_admin", PHRASE)
    clinic.store.close()


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


def test_two_different_passphrases_are_no_answer(start):
    with start() as me:
        for step in STEPS[:7]:
            me.asked(step)
            me.touch("Skip")
        me.asked("person")
        me.write("Your name", "Demo Physio")
        me.write("Passphrase", PHRASE)
        me.write("The same again", PHRASE + "!")
        me.touch("Continue")
        me.until(lambda: "not the same" in me.model.problem)
        assert not me.model.staffed


def test_without_a_printer_it_says_what_to_do(start, printed):
    printed.names = ()
    with start() as me:
        for step in STEPS[:6]:
            me.asked(step)
            me.touch("Skip")
        me.asked("printer")
        printed.names = ("desk",)
        me.touch("Look again")
        me.until(lambda: me.model.printers)
        me.touch("Print a test page")
        me.until(lambda: me.staff.paper.state == "preview")


def test_the_demo_clinic_is_shown_apart_and_goes_by_one_touch(start, tmp_path):
    data = tmp_path / "new"
    with start() as me:
        me.asked("language")
        for step in STEPS[:-1]:
            me.asked(step)
            me.touch("Skip")
        me.asked("demo")
        anew = []
        me.view.restarting.connect(lambda: anew.append(True))
        me.touch("Show the demo clinic")
        me.until(lambda: anew)
    assert demo_beside.is_on(data)
    with start() as me:
        assert "Demo clinic" in me.view.demoHint
        assert me.view.screen == "home"
        anew = []
        me.view.restarting.connect(lambda: anew.append(True))
        me.view.openStaff()
        me.until(lambda: me.view.screen == "staff")
        me.hand.linger(100)
        me.touch("Take the demo clinic away")
        me.until(lambda: anew)
    with start() as me:
        rest(me)
        assert (me.view.demoHint, me.view.screen) == ("", "home")
        assert sorted(it.name for it in data.glob("demo*")) == []
    with reading(data) as clinic:
        assert clinic.store.counts().patients == 0
