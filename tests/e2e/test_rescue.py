"""A kiosk whose records cannot be opened: staff bring the newest backup back on that screen."""

import shutil
import subprocess
import sys

import pytest

from app.core.long_work import LongWork
from app.devices.idle import IdleWatch
from app.samples.demo_patient import PASSPHRASE
from app.store.backups import back_up
from app.store.files import read_key
from app.store.recovery import lock, new_words, write_lock
from app.wiring import Options, kiosk, reading
from tests.e2e.conftest import Patient


@pytest.fixture
def words(data, clock):
    """The recovery key of a clinic with a backup."""
    words = new_words()
    write_lock(data, lock(read_key(data / "kiosk.key"), words))
    back_up(data, (), clock, LongWork())
    return words


def garble(data):
    (data / "kiosk.db").write_bytes(b"not a database " * 1000)


def lose(data):
    for each in data.glob("kiosk.db*"):
        each.unlink()


def fall_short(data):
    (data / "kiosk.witness").unlink()


class Rescuer(Patient):
    """Somebody at the screen that says what is wrong, and whether the kiosk starts anew."""

    def __init__(self, window, clock, qtbot, tmp_path):
        super().__init__(window, clock, qtbot, tmp_path)
        self.anew = []
        window.view.restarting.connect(lambda: self.anew.append(True))
        qtbot.waitUntil(lambda: window.view.rescue and window.view.rescue.newest)

    @property
    def model(self):
        return self.view.rescue

    def stage(self, wanted):
        self.qtbot.waitUntil(lambda: self.model.stage == wanted and not self.model.busy)
        self.hand.linger(50)


@pytest.fixture
def at_trouble(data, clock, qtbot, qapp, tmp_path):
    options = Options(data=data, clock=clock, size=(1280, 720), sound=False)

    def opened():
        return kiosk(options)

    opened.sit = lambda window: Rescuer(window, clock, qtbot, tmp_path)
    return opened


@pytest.mark.parametrize("spoil", [garble, lose, fall_short])
def test_an_admin_brings_the_records_back_and_the_kiosk_starts_anew(
    spoil, words, data, at_trouble, qtbot
):
    with reading(data) as clinic:
        before = clinic.store.counts()
    spoil(data)
    with at_trouble() as window:
        staff = at_trouble.sit(window)
        staff.touch("Staff: bring back the backup")
        staff.touch("I am an admin")
        staff.hand.write("Your staff number", "103")
        staff.hand.write("Your passphrase", PASSPHRASE)
        staff.touch("Open the backup")
        staff.stage("sure")
        staff.touch("Bring back")
        staff.stage("done")
        assert (staff.model.patients, staff.model.sessions) == (before.patients, before.sessions)
        kept = staff.model.kept
        staff.hand.linger(600)
        staff.touch("Start the kiosk")
        qtbot.waitUntil(lambda: bool(staff.anew))
    with at_trouble() as window:
        qtbot.waitUntil(lambda: window.view.ready)
        assert window.view.screen == "home"
    (aside,) = data.glob("before-restore-*")
    assert kept in ("", aside.name)
    with reading(data) as clinic:
        assert clinic.store.counts() == before


def test_the_recovery_key_does_where_the_key_is_gone(words, data, at_trouble, qtbot):
    lose(data)
    (data / "kiosk.key").unlink()
    with at_trouble() as window:
        staff = at_trouble.sit(window)
        staff.touch("Staff: bring back the backup")
        assert staff.hand.find("I am an admin") is None
        staff.touch("I have the recovery key")
        staff.model.tryWords("one two three")
        staff.stage("words")
        assert "Word" in staff.model.problem or "24 words" in staff.model.problem
        staff.hand.write("Type the 24 words from the paper, or scan its code", words)
        staff.touch("Open the backup")
        staff.stage("sure")
        staff.touch("Bring back")
        staff.stage("done")
    with at_trouble() as window:
        qtbot.waitUntil(lambda: window.view.ready)


def test_whoever_leaves_leaves_nothing_of_it_on_the_screen(words, data, at_trouble, qtbot):
    garble(data)
    with at_trouble() as window:
        staff = at_trouble.sit(window)
        staff.touch("Staff: bring back the backup")
        staff.touch("I have the recovery key")
        staff.hand.write("Type the 24 words from the paper, or scan its code", "abandon ability")
        idle = window.view.findChild(IdleWatch)
        staff.clock.advance(91)
        idle.check()
        assert window.view.idleLeft > 0
        staff.clock.advance(31)
        idle.check()
        assert (staff.model.stage, window.view.screen, window.view.idleLeft) == ("", "trouble", -1)
        staff.touch("Staff: bring back the backup")
        staff.touch("I have the recovery key")
        field = staff.hand.field("Type the 24 words from the paper, or scan its code")
        assert field.property("text") == ""


def test_without_a_backup_none_is_offered(data, at_trouble, qtbot):
    shutil.rmtree(data / "backups", ignore_errors=True)
    garble(data)
    with at_trouble() as window:
        qtbot.waitUntil(lambda: window.view.screen == "trouble")
        window.reception.close()
        assert window.view.rescue.newest == ""


def test_the_same_command_begins_anew_in_the_same_process(tmp_path):
    script = tmp_path / "again.py"
    script.write_text(
        "import os, sys\n"
        "from app.commands.run import start_again\n"
        "print(os.getpid(), sys.argv[1:], flush=True)\n"
        "if not os.environ.get('AGAIN'):\n"
        "    os.environ['AGAIN'] = '1'\n"
        "    start_again()\n"
    )
    said = subprocess.run(
        [sys.executable, script, "run", "--data", "a folder"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    assert len(said) == 2
    assert said[0] == said[1]
