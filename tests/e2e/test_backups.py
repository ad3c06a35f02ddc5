"""An admin makes a backup and brings one back by touch; nobody else can."""

import pytest

from app.core.long_work import LongWork
from app.devices.clocks import SystemClock
from app.store.backups import BESIDE, back_up, backups_in
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
    closed = []
    admin.kiosk.view.closed.connect(lambda: closed.append(True))
    admin.hand.linger(50)
    admin.touch("Close the kiosk")
    admin.until(lambda: closed)
    admin.kiosk.window.reception.close()


def test_nobody_but_an_admin(patient):
    colleague = Colleague(patient, "physio")
    colleague.staff.openFor("backups", "")
    colleague.hand.linger(50)
    assert colleague.staff.page == "today"
    assert colleague.staff.backup == ""
