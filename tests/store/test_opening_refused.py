"""What does not open says why, leaves all as it was, and opens once that is mended."""

import shutil
from types import SimpleNamespace

import pytest

from app.core.errors import KioskError
from app.core.faults import Fault, RecordsError
from db import migrations as steps
from tests.store.place import add_patient


@pytest.fixture
def clinic(place):
    with place.open() as store:
        add_patient(store)
    return place


@pytest.fixture
def newer(monkeypatch):
    more = SimpleNamespace(__name__="db.migrations.m9001_trial", SQL="CREATE TABLE trial (id);")
    monkeypatch.setattr(steps, "_STEPS", (*steps._STEPS, more))


def test_a_key_of_the_audit_that_cannot_be_read_is_said_and_put_back(clinic):
    key = clinic.folder / "audit.key"
    whole = key.read_bytes()
    key.write_bytes(whole[:-40])
    with pytest.raises(KioskError, match="The key of the audit cannot be read"):
        clinic.store()
    key.write_bytes(whole)
    with clinic.open() as store:
        assert store.counts().patients == 1
        assert store.check_audit().broken is None


def test_damaged_records_are_never_brought_into_a_new_shape(clinic, newer):
    """Also where the pages would be looked at only later."""
    content = bytearray(clinic.file.read_bytes())
    content[-2000] ^= 1
    clinic.file.write_bytes(content)
    with pytest.raises(RecordsError) as told:
        clinic.store(checked=False)
    assert told.value.fault is Fault.DAMAGED
    assert clinic.file.read_bytes() == content


def test_whole_records_are_brought_into_it_though_the_pages_are_looked_at_later(clinic, newer):
    with clinic.open(checked=False) as store:
        assert store.ledger.db["trial"].exists()
        assert store.counts().patients == 1


def test_a_file_that_was_exchanged_under_an_open_store_is_not_gone_over_to(clinic, tmp_path):
    with clinic.open() as store:
        conn = store.ledger.db.conn
        clinic.file.rename(tmp_path / "mine.db")
        clinic.file.write_bytes(b"something else, longer than the head of a page. " * 100)
        with pytest.raises(KioskError, match="The kiosk's data file is damaged"):
            store.ledger.let_go()
        assert store.ledger.db.conn is conn
        assert store.counts().patients == 1
        clinic.file.unlink()
        shutil.move(tmp_path / "mine.db", clinic.file)
