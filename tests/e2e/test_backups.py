"""An admin makes a backup and brings one back by touch; nobody else can."""

from io import BytesIO

import pytest
import zxingcpp
from PIL import Image

from app.core.long_work import LongWork
from app.devices.clocks import SystemClock
from app.documents.preview import page_pictures
from app.store.backups import BESIDE, back_up, backups_in
from app.store.files import read_key
from app.store.looking import look
from app.store.recovery import new_words, read_lock, unlock
from app.store.restoring import READY, STAGE
from tests.e2e.staff import Colleague


@pytest.fixture
def admin(patient, tmp_path, monkeypatch):
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr("app.devices.sticks.sticks", lambda: [stick])
    colleague = Colleague(patient, "admin")
    colleague.stick = stick
    return colleague


def read_code(pdf):
    """The words that a scanner reads off the first page."""
    picture = Image.open(BytesIO(page_pictures(pdf, 1600)[0][0]))
    return zxingcpp.read_barcodes(picture)[0].text


def open_page(admin):
    admin.page("people")
    admin.touch("Settings")
    admin.page("settings")
    admin.touch("Backups")
    admin.page("backups")
    admin.until(lambda: admin.model.ready)
    admin.hand.linger(50)
    return admin.model


def test_a_backup_on_a_stick_while_the_kiosk_is_open(admin, data):
    model = open_page(admin)
    patients = admin.store.counts().patients
    admin.touch("Back up now")
    admin.until(lambda: model.made)
    (backup,) = backups_in(admin.stick)
    assert backup.patients == patients
    assert backup.about.counts["session"] == admin.store.counts().sessions
    assert len(backups_in(data / BESIDE)) == 1
    admin.until(lambda: len(model.backups) == 2)
    told = admin.store.ledger.rows("SELECT staff_id FROM audit WHERE action = 'backup made'")
    assert told == [(admin.kiosk_staff().id,)]


def test_the_admin_reads_when_a_restore_was_proven(admin, data):
    admin.until(lambda: admin.staff.backup == "none")
    back_up(data, [admin.stick], SystemClock(), LongWork())
    admin.touch("Sign out")
    admin.kiosk.until("home")
    admin.come_back("admin")
    admin.until(lambda: admin.staff.backup not in ("", "none"))
    assert admin.staff.backupTrouble == ""


def test_a_backup_is_looked_into_before_it_is_brought_back(admin, data):
    model = open_page(admin)
    before = admin.store.counts().patients
    admin.touch("Back up now")
    admin.until(lambda: len(model.backups) == 2)
    admin.store.patients.add("Came Later", pin="2718")
    admin.hand.linger(50)
    admin.hand.touch(f"Bring back {model.backups[0]['when']}")
    admin.until(lambda: model.asking)
    assert model.asking["patients"] == before
    admin.hand.linger(50)
    admin.touch("Cancel")
    admin.until(lambda: not model.asking)
    assert not (data / STAGE).exists()
    admin.hand.touch(f"Bring back {model.backups[0]['when']}")
    admin.until(lambda: model.asking)
    admin.hand.linger(50)
    admin.touch("Bring back")
    admin.until(lambda: model.restart)
    assert (data / STAGE / READY).exists()
    assert admin.store.counts().patients == before + 1
    anew = []
    admin.kiosk.view.restarting.connect(lambda: anew.append(True))
    admin.hand.linger(50)
    admin.touch("Start the kiosk again")
    admin.until(lambda: anew)
    admin.kiosk.window.reception.close()


def test_a_recovery_key_is_made_printed_and_tested_before_it_counts(admin, data, printed):
    admin.page("people")
    admin.until(lambda: not admin.staff.recovery)
    admin.hand.linger(50)
    admin.touch("Make the recovery key")
    admin.page("recovery")
    model = admin.model
    admin.touch("Make a recovery key")
    admin.until(lambda: model.stage == "made")
    admin.hand.linger(50)
    admin.touch("Print it")
    admin.until(lambda: admin.staff.paper.state == "preview")
    words = read_code(admin.staff.paper._page)
    assert len(words.split()) == 24
    admin.staff.paper.close()
    model.check(" ".join([*words.split()[1:], words.split()[0]]))
    admin.until(lambda: model.problem)
    assert read_lock(data) is None
    model.check(new_words())
    admin.until(lambda: "another recovery key" in model.problem)
    assert read_lock(data) is None
    model.check(words.upper())
    admin.until(lambda: model.stage == "kept")
    assert not model.words
    assert unlock(read_lock(data), words) == read_key(data / "kiosk.key")
    admin.until(lambda: admin.staff.recovery)
    made = admin.store.ledger.rows("SELECT staff_id FROM audit WHERE action = 'recovery key made'")
    assert made == [(admin.kiosk_staff().id,)]
    backup = back_up(data, [admin.stick], SystemClock(), LongWork())
    elsewhere = admin.stick / "another machine"
    assert look(backup.file, elsewhere, LongWork(), words=words).about.counts["patient"] > 0


def test_what_was_printed_waits_for_the_admin_who_is_locked_out_meanwhile(admin):
    admin.go("recovery")
    model = admin.model
    model.begin()
    admin.until(lambda: model.stage == "made")
    model.showWords()
    words = model.words
    admin.leave_it()
    assert model.stage == ""
    assert not model.words
    admin.come_back("admin")
    admin.page("recovery")
    admin.until(lambda: model.stage == "made")
    model.showWords()
    assert model.words == words


def test_nobody_but_an_admin(patient):
    colleague = Colleague(patient, "physio")
    colleague.staff.openFor("backups", "")
    colleague.hand.linger(50)
    assert colleague.staff.page == "today"
    assert colleague.staff.backup == ""
