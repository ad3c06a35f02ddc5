"""A disk that is not there leaves an empty mount point: never taken for a new clinic's folder."""

import shutil

import pytest

from app.core.errors import KioskError
from app.core.faults import Fault, RecordsError
from app.devices.clocks import SystemClock
from app.store.known_clinics import KnownClinics
from app.wiring import open_clinic
from app.wiring_folder import known_clinics


@pytest.fixture
def known(tmp_path):
    return KnownClinics(tmp_path / "config" / "clinics")


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "mnt"
    folder.mkdir()
    return folder


def test_an_unknown_empty_folder_is_a_new_clinics(known, folder):
    known.check(folder)


@pytest.mark.parametrize("leave", [lambda it: it.rmdir(), lambda it: None])
def test_a_known_one_that_is_empty_or_gone_is_a_disk_that_is_not_there(known, folder, leave):
    known.note(folder)
    leave(folder)
    with pytest.raises(RecordsError) as told:
        known.check(folder)
    assert told.value.fault is Fault.DISK
    assert str(known.mark(folder)) in str(told.value)


@pytest.mark.parametrize("names", [["kiosk.lock"], ["lost+found"], ["host.lock", "lost+found"]])
def test_a_lock_that_was_made_on_the_empty_place_is_no_clinic(known, folder, names):
    known.note(folder)
    for name in names:
        (folder / name).touch()
    with pytest.raises(RecordsError):
        known.check(folder)


@pytest.mark.parametrize("name", ["kiosk.db", "aside", "zebra.zip"])
def test_what_is_there_again_opens_and_the_mark_stays(known, folder, name):
    known.note(folder)
    (folder / name).touch()
    known.check(folder)


def test_where_nothing_can_be_kept_all_goes_on(tmp_path, folder):
    (tmp_path / "config").write_text("no folder")
    known = KnownClinics(tmp_path / "config")
    known.note(folder)
    known.check(folder)


def test_the_kiosk_and_its_commands_begin_nothing_on_the_empty_place(tmp_path):
    data = tmp_path / "disk"
    open_clinic(data, SystemClock(), create=True).store.close()
    known_clinics().note(data)
    shutil.rmtree(data)
    with pytest.raises(KioskError, match="disk is not there"):
        open_clinic(data, SystemClock(), create=True)
    assert not data.exists()


def test_what_cannot_be_looked_into_may_hold_records(known, tmp_path):
    known.note(tmp_path / "mnt")
    (tmp_path / "mnt").write_text("a file where the folder was")
    known.check(tmp_path / "mnt")
