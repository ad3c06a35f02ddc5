"""Everybody's records by touch: from when, as what, with which names, and locked."""

import pytest
import pyzipper

from app.samples.demo_patient import NAME
from app.wiring_records import exporter
from tests.e2e.staff import Colleague

PASSPHRASE = "correct horse battery"


@pytest.fixture
def choosing(patient, data, tmp_path):
    """The settings of records, where it asks how everything is to be taken out."""
    colleague = Colleague(patient, "admin")
    out = tmp_path / "stick"
    out.mkdir()
    colleague.touch("Settings")
    colleague.page("settings")
    page = colleague.staff.settings
    colleague.until(lambda: page.ready)
    page.export._drives = lambda: [out]
    page.export._exporter = lambda: exporter(data, colleague.clock)
    page.choose("records")
    colleague.hand.linger(50)
    colleague.touch("Export now")
    colleague.until(lambda: page.exporting.state == "choose")
    colleague.hand.linger(50)
    return colleague, page.exporting, out


def noted(colleague):
    sql = "SELECT staff_id, subject_id, detail FROM audit WHERE action = 'records exported'"
    return colleague.store.ledger.rows(sql)


def written(colleague, asked, out):
    colleague.touch("Write it")
    colleague.qtbot.waitUntil(lambda: asked.state in ("done", "failed"), timeout=60_000)
    assert asked.state == "done", asked.message
    (made,) = out.iterdir()
    assert made.name == asked.message
    return made


def test_all_records_are_written_locked_from_a_year_as_a_workbook(choosing):
    colleague, asked, out = choosing
    assert not asked.ready, "no passphrase, no names"
    colleague.touch("A year")
    colleague.touch("Workbook (Excel)")
    colleague.hand.write("Passphrase, 12 letters or more", PASSPHRASE)
    colleague.hand.write("The same again", PASSPHRASE)
    assert asked.ready
    with pyzipper.AESZipFile(written(colleague, asked, out)) as pack:
        assert any(name.endswith(".xlsx") for name in pack.namelist())
        with pytest.raises(RuntimeError):
            pack.read(pack.namelist()[0])
        pack.setpassword(PASSPHRASE.encode())
        assert pack.read(pack.namelist()[0])
    ((staff, subject, detail),) = noted(colleague)
    assert (bool(staff), subject) == (True, None)
    assert "xlsx" in detail


def test_without_names_it_may_be_open(choosing):
    colleague, asked, out = choosing
    colleague.touch("Numbers instead of names")
    assert not asked.ready
    colleague.touch("No names, ages in bands, dates moved")
    colleague.touch("4 weeks")
    assert asked.ready
    with pyzipper.AESZipFile(written(colleague, asked, out)) as pack:
        for name in pack.namelist():
            assert NAME.encode() not in pack.read(name)
