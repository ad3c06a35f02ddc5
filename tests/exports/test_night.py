"""The night's pack: once a local day, made up for when it was missed, and never silently lost."""

import zipfile
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from app.core.errors import KioskError
from app.core.long_work import LongWork
from app.exports.unpack import Unpack
from app.usecases.records import night
from app.usecases.records.night import NightShift
from tests.exports.full_clinic import exporter_of, open_clinic, opened
from tests.fake_clock import FakeClock


@pytest.fixture
def clock():
    return FakeClock(datetime(2026, 11, 23, 23, 59, tzinfo=UTC))


@pytest.fixture
def data(tmp_path, library):
    with opened(tmp_path / "data", library) as clinic:
        clinic.store.patients.add("Demo Person", pin=None, code="111111")
    return tmp_path / "data"


@pytest.fixture
def packs(tmp_path):
    (tmp_path / "packs").mkdir()
    return tmp_path / "packs"


@pytest.fixture
def shift(data, library, clock):
    return NightShift(
        lambda: open_clinic(data, library, clock, checked=False), exporter_of(data, library, clock)
    )


@pytest.fixture
def setting(data, library):
    def value(name, *given):
        with opened(data, library) as clinic:
            if given:
                clinic.store.settings.set(name, *given)
            return clinic.store.settings.get(name)

    return value


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_nothing_is_written_until_a_folder_is_set(shift, packs):
    assert shift.run(LongWork()) is None
    assert names(packs) == []


def test_once_a_day_and_again_after_midnight(shift, setting, packs, clock):
    setting("export_folder", str(packs))
    assert shift.run(LongWork()).patients == 1
    assert shift.run(LongWork()) is None
    clock.advance(120)
    assert shift.run(LongWork()) is not None
    clock.advance(3 * 86400)
    assert shift.run(LongWork()) is not None
    assert names(packs) == [f"records-2026-11-{day}.zip" for day in (23, 24, 27)]


def test_a_folder_that_is_gone_is_told_and_tried_again(shift, setting, packs):
    setting("export_folder", str(packs / "stick"))
    with pytest.raises(KioskError, match="is not there"):
        shift.run(LongWork())
    assert "is not there" in setting("export_trouble")
    (packs / "stick").mkdir()
    assert shift.run(LongWork()) is not None
    assert setting("export_trouble") == ""


def test_old_packs_go_and_other_files_stay(shift, setting, packs, monkeypatch):
    monkeypatch.setattr(night, "KEPT", 2)
    setting("export_folder", str(packs))
    for days in (1, 2, 3):
        day = datetime(2026, 11, 23, tzinfo=UTC).date() - timedelta(days=days)
        (packs / f"records-{day}.zip").touch()
    (packs / "records-of-mine.zip").touch()
    shift.run(LongWork())
    assert names(packs) == [
        *("records-2026-11-22.zip", "records-2026-11-23.zip", "records-of-mine.zip")
    ]


def test_names_stay_out_unless_the_clinic_wants_them(shift, setting, packs):
    setting("export_folder", str(packs))
    setting("export_lock", "no")
    done = shift.run(LongWork())
    with zipfile.ZipFile(done.out) as pack:
        assert b"pseudonymised" in pack.read("manifest.json")
        assert b"Demo Person" not in pack.read("csv/patient.csv")


def test_a_pack_is_locked_unless_the_clinic_says_otherwise(
    shift, setting, packs, clock, data, library
):
    setting("export_folder", str(packs))
    done = shift.run(LongWork())
    assert Unpack.is_locked(done.out)
    with zipfile.ZipFile(done.out) as pack, pytest.raises(RuntimeError):
        pack.read("manifest.json")
    with opened(data, library) as clinic:
        secret = clinic.store.pack_passphrase()
    assert len(secret.replace("-", "")) == 20
    with closing(Unpack(done.out, secret)) as pack:
        assert pack.manifest
    setting("export_lock", "no")
    clock.advance(86400)
    assert not Unpack.is_locked(shift.run(LongWork()).out)
