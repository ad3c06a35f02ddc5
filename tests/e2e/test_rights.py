"""An admin copies, restricts, lifts and erases a record by touch."""

import zipfile

import pytest

from app.wiring_records import exporter
from tests.e2e.staff import Colleague

NAME = "Rightful Person"


@pytest.fixture
def colleague(patient):
    colleague = Colleague(patient, "admin")
    colleague.person = colleague.store.patients.add(NAME, code="555666", pin="2718").id
    colleague.go("person", colleague.person)
    return colleague


def restricted(colleague):
    return colleague.store.patients.get(colleague.person).restricted


def test_restricted_and_lifted_with_a_reason(colleague):
    model = colleague.model
    colleague.touch("Patient's rights")
    colleague.touch("Restrict the record")
    colleague.touch("They say something in it is wrong")
    colleague.touch("Restrict")
    colleague.until(lambda: model.restricted)
    assert restricted(colleague)
    assert not model.rights.open
    colleague.touch("Patient's rights")
    colleague.touch("Lift the restriction")
    colleague.touch("The question is settled")
    colleague.touch("Lift it")
    colleague.until(lambda: not model.restricted)
    assert not restricted(colleague)


def test_nothing_is_decided_without_a_reason(colleague):
    colleague.touch("Patient's rights")
    colleague.touch("Erase the record")
    colleague.model.rights.confirm()
    assert not colleague.model.rights.busy
    colleague.touch("Back")
    colleague.touch("Close")
    assert colleague.store.patients.get(colleague.person)


def test_a_full_copy_locked_by_a_passphrase(colleague, data, tmp_path):
    model, stick = colleague.model, tmp_path / "stick"
    stick.mkdir()
    model.export._drives = lambda: [stick]
    model.export._exporter = lambda: exporter(data, colleague.clock)
    colleague.touch("Patient's rights")
    colleague.touch("Full copy for the patient")
    colleague.until(lambda: model.exporting.state == "choose")
    colleague.hand.linger(50)
    model.exporting.typePassphrase("too short")
    model.exporting.start()
    assert model.exporting.state == "choose"
    model.exporting.typePassphrase("long enough to lock")
    model.exporting.start()
    assert model.exporting.state == "choose"  # it is asked for twice
    model.exporting.typeAgain("long enough to lock")
    colleague.touch("Write it")
    colleague.qtbot.waitUntil(lambda: model.exporting.state == "done", timeout=60_000)
    (pack,) = stick.iterdir()
    with zipfile.ZipFile(pack) as made:
        assert "record.pdf" in made.namelist()
        assert all(it.flag_bits & 1 for it in made.infolist())


def test_erased_for_good(colleague):
    colleague.touch("Patient's rights")
    colleague.touch("Erase the record")
    colleague.touch("They take back their consent")
    colleague.touch("Erase it")
    colleague.page("people")
    assert colleague.store.find.people("Rightful", archived=True).people == ()
