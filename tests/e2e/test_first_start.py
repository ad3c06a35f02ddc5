"""A new kiosk: the questions of its first start, by touch, over a power cut, and never again."""

import shutil

import pytest

from app.core.first_start import STEPS, Step
from app.store import demo_beside
from app.wiring import reading
from tests.e2e.founder import PHRASE, rest


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
