"""A backup on its way into place: one that holds something else, is of another age, or is cut."""

from contextlib import closing
from types import SimpleNamespace

import msgspec
import pytest

from app.core.errors import KioskError
from app.core.long_work import LongWork
from app.store import restoring
from app.store.backup_file import digest_of, take_out, write_backup
from app.store.copying import prove
from app.store.files import make_key, read_key
from app.store.key_stores import KeyKeeper
from app.store.keyed import connect
from app.store.looking import Under, look
from app.store.restoring import READY, STAGE, stage
from db import migrations as steps
from db.sqlite import Database
from tests.store.backed_up import brought_back, clinic, made, stick
from tests.store.place import PIN, Place

__all__ = ["clinic", "stick"]


@pytest.fixture
def backup(clinic, stick):
    """One of a clinic that has one patient; it has two now."""
    backup = made(clinic, stick)
    with clinic.open() as store:
        store.patients.add("After It", pin=PIN)
    return backup


def staged(clinic, backup, to=None):
    seen = look(backup.file, clinic.folder, LongWork())
    return stage(seen, clinic.folder, clinic.clock, LongWork(), to)


def patients(clinic):
    with clinic.open() as store:
        return store.counts().patients


def nothing_changed(clinic):
    return not (clinic.folder / STAGE).exists() and patients(clinic) == 2


def test_one_that_holds_less_than_it_says_is_refused(clinic, backup, tmp_path):
    key = read_key(clinic.folder / "kiosk.key")
    take_out(backup.file, backup.about, tmp_path / "records.db", LongWork())
    counts = backup.about.counts | {"patient": 7}
    label = msgspec.structs.replace(backup.about, counts=counts).sealed(key)
    write_backup(backup.file, tmp_path / "records.db", label, LongWork())
    with pytest.raises(KioskError, match="does not hold what it says"):
        staged(clinic, backup)
    assert nothing_changed(clinic)


def test_one_of_a_newer_version_is_refused(clinic, backup, stick, tmp_path, monkeypatch):
    newer = Place(tmp_path / "newer", clinic.clock)
    newer.store().close()
    step = SimpleNamespace(__name__="db.migrations.m9001_trial", SQL="CREATE TABLE trial (id);")
    with monkeypatch.context() as only:
        only.setattr(steps, "_STEPS", (*steps._STEPS, step))
        newer.store().close()
        theirs = made(newer, stick)
    with pytest.raises(KioskError, match=r"newer version of this program. Install that version"):
        brought_back(newer, theirs, tmp_path / "new", key_file=newer.folder / "kiosk.key")
    assert not (tmp_path / "new" / "kiosk.db").exists()
    assert nothing_changed(clinic)


def test_one_from_before_there_were_audit_chains_comes_back_and_begins_one(clinic, tmp_path):
    key = make_key(tmp_path / "old.key")
    with closing(connect(tmp_path / "records.db", key)) as conn:
        old = Database(conn, execute_plugins=False)
        steps.migrations().apply(old, stop_before="m0031_audit_chain")
        conn.execute(
            "INSERT INTO audit (id, at, action) VALUES (?, '2025-01-01T00:00:00.000Z', 'an entry')",
            (f"{1:036}",),
        )
    newest = made(clinic)
    label = msgspec.structs.replace(
        newest.about,
        key=key.fingerprint,
        counts=prove(tmp_path / "records.db", key),
        size=(tmp_path / "records.db").stat().st_size,
        sha256=digest_of(tmp_path / "records.db"),
        audit=msgspec.UNSET,
    )
    write_backup(newest.file, tmp_path / "records.db", label.sealed(key), LongWork())
    new = Place(tmp_path / "new", clinic.clock)
    brought_back(new, newest, new.folder, key_file=tmp_path / "old.key")
    with new.open() as store:
        seen = store.check_audit()
        assert (seen.chains, seen.broken) == (1, None)
        said = store.ledger.rows("SELECT action FROM audit ORDER BY rowid")
        assert said[:2] == [("an entry",), ("records restored",)]


def test_a_key_that_is_elsewhere_already_stays_there(clinic, backup, tmp_path):
    elsewhere = tmp_path / "elsewhere.key"
    ours = read_key(clinic.folder / "kiosk.key")
    elsewhere.write_bytes(ours.encoded())
    before = elsewhere.stat().st_mtime_ns
    staged(clinic, backup, Under(ours, None, KeyKeeper.FILE, elsewhere))
    assert elsewhere.stat().st_mtime_ns == before
    with clinic.open(key_file=elsewhere) as store:
        assert store.counts().patients == 1
    assert not (clinic.folder / "kiosk.key").exists()


def test_what_was_there_never_takes_the_place_of_what_was_put_aside_before(clinic, backup):
    first = staged(clinic, backup).aside
    assert patients(clinic) == 1
    second = staged(clinic, backup).aside
    assert patients(clinic) == 1
    assert first != second
    assert first.name in second.name
    assert (first / "kiosk.db").exists()
    assert (second / "kiosk.db").exists()


@pytest.mark.parametrize(
    "said", [b"", b'{"aside": "before"}', b"[]", b'{"aside": 1, "brought": 2}']
)
def test_what_decides_cut_in_the_middle_is_said_and_nothing_is_moved(clinic, backup, said):
    staged(clinic, backup)
    whole = (clinic.folder / STAGE / READY).read_bytes()
    (clinic.folder / STAGE / READY).write_bytes(said)
    before = clinic.file.read_bytes()
    with pytest.raises(KioskError, match=r"was cut off. Restore once more into a new folder"):
        clinic.store()
    assert clinic.file.read_bytes() == before
    (clinic.folder / STAGE / READY).write_bytes(whole)
    assert patients(clinic) == 1


@pytest.mark.parametrize("decided", [False, True])
def test_a_disk_that_fails_leaves_what_was_there_or_what_was_decided(
    clinic, backup, monkeypatch, decided
):
    real = restoring.like_folder

    def fails(folder, *made):
        if made and (made[0].name == READY) is decided:
            raise OSError(5, "Input/output error")
        real(folder, *made)

    monkeypatch.setattr(restoring, "like_folder", fails)
    with pytest.raises(KioskError):
        staged(clinic, backup)
    monkeypatch.undo()
    assert (clinic.folder / STAGE).exists() is decided
    assert patients(clinic) == (1 if decided else 2)
