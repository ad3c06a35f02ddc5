"""Which backups are written anew when a record was erased, and which stay as they are."""

from datetime import timedelta
from types import SimpleNamespace

import msgspec
import pytest

from app.core.long_work import LongWork
from app.store.backup_file import BackupLabel
from app.store.backups import backups_in
from app.store.erased import rid_of_erased
from app.store.files import Key, read_key
from tests.store.backed_up import clinic, made, stick

__all__ = ["clinic", "stick"]

KEY = Key(b"k" * 32)
GONE = frozenset({"0" * 36, "1" * 36})


def label(**said):
    told = {"made": "", "key": KEY.fingerprint, "kiosk": "", "schema": "", "counts": {}}
    return BackupLabel(**told, size=0, sha256="", left_out=0, **said)


def test_a_seal_is_of_all_that_is_said_and_of_its_key_alone():
    sealed = label(why="mine").sealed(KEY)
    assert sealed.is_sealed_by(KEY)
    assert not sealed.is_sealed_by(Key(b"o" * 32))
    assert not msgspec.structs.replace(sealed, why="yours").is_sealed_by(KEY)


@pytest.mark.parametrize("seal", ["", "no seal", "Siégel", "封" * 64])
def test_a_seal_that_is_none_is_of_no_key(seal):
    """Also in letters that no seal has."""
    assert not label(seal=seal).is_sealed_by(KEY)


@pytest.mark.parametrize(("known", "anew"), [(0, True), (1, True), (2, False), (3, False)])
def test_one_that_counts_as_many_erased_records_as_there_are_stays(
    clinic, stick, tmp_path, known, anew
):
    made(clinic, stick)
    key, (backup,) = read_key(clinic.folder / "kiosk.key"), backups_in(stick)
    counts = backup.about.counts | {"erased": known}
    about = msgspec.structs.replace(backup.about, counts=counts).sealed(key)
    before, there = backup.file.stat().st_ino, SimpleNamespace(file=backup.file, about=about)
    now = clinic.clock.now() + timedelta(days=1)
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    rid_of_erased({stick: [there]}, GONE, key, scratch, LongWork(), now)
    assert (backup.file.stat().st_ino != before) is anew
    assert list(scratch.iterdir()) == []


@pytest.mark.parametrize("secret", [bytes(32), b"\xff" * 32])
def test_another_clinics_on_the_same_stick_stays(clinic, stick, tmp_path, secret):
    made(clinic, stick)
    (backup,) = backups_in(stick)
    before = backup.file.read_bytes()
    rid_of_erased(
        {tmp_path / "pulled out": [backup], stick: [backup]},
        GONE,
        Key(secret),
        tmp_path,
        LongWork(),
        clinic.clock.now(),
    )
    assert backup.file.read_bytes() == before
    assert not (tmp_path / "pulled out").exists()
