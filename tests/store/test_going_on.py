"""Records that fall short are gone on with as they are, and only once a copy of them is kept."""

import json
from contextlib import closing
from shutil import copyfile

import pytest

from app.core.errors import KioskError
from app.core.faults import Fault, RecordsError
from app.store import set_aside
from app.store.files import Key
from app.store.going_on import go_on
from tests.store.place import add_patient


@pytest.fixture
def behind(place, tmp_path):
    """The file of before a patient was added, under the witness of after."""
    with place.open():
        pass
    copyfile(place.file, tmp_path / "before.db")
    with place.open() as store:
        add_patient(store)
    copyfile(tmp_path / "before.db", place.file)
    return place


def gone_on(place):
    store, kept = go_on(place.folder, place.clock.now(), place.store)
    with closing(store):
        return store.ledger.row("SELECT action, detail FROM audit ORDER BY rowid DESC"), kept


def is_behind(place):
    with pytest.raises(RecordsError) as told:
        place.store()
    return told.value.fault is Fault.BEHIND


def test_the_audit_says_so_and_the_copy_is_whole(behind):
    found = behind.file.read_bytes()
    said, kept = gone_on(behind)
    assert said == ("went on with records that fall short", "behind")
    assert (kept / "kiosk.db").read_bytes() == found
    assert json.loads((behind.folder / "kiosk.json").read_bytes())["witnessed"] is True
    with behind.open() as store:
        assert store.counts().patients == 0


def test_where_nothing_is_missing_nothing_is_done(place):
    with place.open() as store:
        add_patient(store)
    with pytest.raises(KioskError, match="Nothing is missing from these records"):
        gone_on(place)
    assert not (place.folder / "aside").exists()


def test_a_key_that_does_not_fit_is_not_gone_on_with(behind):
    (behind.folder / "kiosk.key").write_bytes(Key(b"x" * 32).encoded())
    with pytest.raises(RecordsError, match="key does not fit") as told:
        gone_on(behind)
    assert told.value.fault is Fault.KEY_WRONG
    assert (behind.folder / "kiosk.witness").exists()


@pytest.mark.parametrize("no_room", ["nothing is kept", "the records are too large"])
def test_without_a_copy_nothing_changes(behind, monkeypatch, no_room):
    if no_room == "nothing is kept":
        (behind.folder / "aside").write_text("a file in place of the folder")
    else:
        monkeypatch.setattr(set_aside, "ROOM", 1 << 60)
    before = behind.file.read_bytes()
    with pytest.raises(RecordsError, match="No copy of the records can be kept"):
        gone_on(behind)
    assert behind.file.read_bytes() == before
    assert is_behind(behind)


@pytest.mark.parametrize("marker", [b"{", b"[]", b"{}", None])
def test_a_marker_that_cannot_be_understood_is_written_anew(behind, marker):
    (behind.folder / "kiosk.json").unlink()
    if marker is not None:
        (behind.folder / "kiosk.json").write_bytes(marker)
    assert gone_on(behind)[0][1] == "behind"
    with behind.open() as store:
        assert store.counts().patients == 0
    assert json.loads((behind.folder / "kiosk.json").read_bytes())["witnessed"] is True
    assert not (behind.folder / "kiosk.new").exists()


def test_records_whose_witness_is_gone_are_gone_on_with(behind):
    (behind.folder / "kiosk.witness").unlink()
    assert gone_on(behind)[0][1] == "unwitnessed"
    with behind.open() as store:
        assert store.counts().patients == 0
