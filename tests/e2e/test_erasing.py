"""An admin erases a record that is past its time, and can write it out first."""

import zipfile

import pytest

from app.wiring_records import exporter
from tests.e2e.staff import Colleague

YEARS = 11 * 366 * 86400


@pytest.fixture
def colleague(patient):
    colleague = Colleague(patient, "front_desk")
    store = colleague.store
    old = store.patients.add("Erased Person", pin="2718").id
    store.patients.archive(old)
    colleague.touch("Sign out")
    colleague.kiosk.until("home")
    colleague.clock.advance(YEARS)
    colleague.come_back("admin")
    colleague.go("settings")
    colleague.model.choose("records")
    colleague.hand.linger(50)
    return colleague


def test_listed_written_out_and_erased_by_touch(colleague, data, tmp_path):
    model, stick = colleague.model, tmp_path / "stick"
    stick.mkdir()
    model.export._drives = lambda: [stick]
    model.export._exporter = lambda: exporter(data, colleague.clock)
    assert [it["name"] for it in model.expired] == ["Erased Person"]
    colleague.touch("Erase")
    colleague.until(lambda: model.erasing == "Erased Person")
    colleague.touch("Export the record first")
    colleague.until(lambda: model.exporting.state == "choose")
    colleague.hand.linger(50)
    colleague.touch("Locked pack")
    colleague.write("Passphrase, 12 letters or more", "correct horse battery")
    colleague.write("The same again", "correct horse battery")
    colleague.touch("Write it")
    colleague.qtbot.waitUntil(lambda: model.exporting.state == "done", timeout=60_000)
    colleague.touch("Close")
    (pack,) = stick.iterdir()
    assert zipfile.is_zipfile(pack)
    assert model.erasing == "Erased Person"
    colleague.touch("Erase it")
    colleague.until(lambda: model.erasing == "")
    assert model.expired == []
    assert colleague.store.find.people("Erased", archived=True).people == ()


def test_kept_after_all(colleague):
    colleague.touch("Erase")
    colleague.touch("Keep it")
    assert colleague.model.erasing == ""
    assert len(colleague.store.find.people("Erased", archived=True).people) == 1


def test_a_disk_that_cannot_be_written_says_so_and_keeps_the_record(colleague):
    store = colleague.store
    colleague.touch("Erase")
    store.ledger.rows("PRAGMA query_only = ON")
    try:
        colleague.touch("Erase it")
        colleague.until(lambda: colleague.model.problem)
    finally:
        store.ledger.rows("PRAGMA query_only = OFF")
    assert "cannot be written" in colleague.model.problem
    assert colleague.model.erasing == "Erased Person"
    colleague.touch("Erase it")
    colleague.until(lambda: colleague.model.erasing == "")
