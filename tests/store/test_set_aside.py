"""What was found damaged is kept before anything is done about it."""

import shutil
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest

from app.core.faults import Fault
from app.store import ballast
from app.store import set_aside as module
from app.store.set_aside import ROOM, set_aside

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "kiosk.db").write_bytes(b"records")
    (tmp_path / "kiosk.json").write_bytes(b"{}")
    (tmp_path / "logo.png").write_bytes(b"picture")
    return tmp_path


def kept(folder):
    return sorted(folder.glob("aside/*"))


def test_the_records_are_copied_with_their_times_for_their_owner_only(folder):
    to = set_aside(folder, Fault.DAMAGED, NOW)
    assert to.name.endswith("-damaged")
    assert {it.name for it in to.iterdir()} == {"kiosk.db", "kiosk.json"}
    copy = to / "kiosk.db"
    assert copy.read_bytes() == b"records"
    assert copy.stat().st_mtime_ns == (folder / "kiosk.db").stat().st_mtime_ns
    assert copy.stat().st_mode & 0o777 == 0o600
    assert to.stat().st_mode & 0o777 == 0o700


def test_the_same_is_kept_once_and_what_changed_again(folder):
    first = set_aside(folder, Fault.DAMAGED, NOW)
    assert set_aside(folder, Fault.BEHIND, NOW + timedelta(hours=1)) == first
    (folder / "kiosk.db").write_bytes(b"other records")
    second = set_aside(folder, Fault.BEHIND, NOW + timedelta(hours=2))
    assert kept(folder) == [first, second]
    (folder / "kiosk.witness").write_bytes(b"one file more")
    third = set_aside(folder, Fault.BEHIND, NOW + timedelta(hours=3))
    assert third not in (first, second)


def test_of_one_second_the_last_that_was_found_is_kept(folder):
    first = set_aside(folder, Fault.BEHIND, NOW)
    (folder / "kiosk.db").write_bytes(b"other records")
    assert set_aside(folder, Fault.BEHIND, NOW) == first
    assert (first / "kiosk.db").read_bytes() == b"other records"


def test_where_nothing_is_there_is_nothing_to_keep(tmp_path):
    assert set_aside(tmp_path, Fault.GONE, NOW) is None
    assert kept(tmp_path) == []


def test_a_file_for_which_there_is_no_room_is_left_where_it_is(folder, monkeypatch):
    size = (folder / "kiosk.db").stat().st_size
    free = SimpleNamespace(free=ROOM + size - 1)
    monkeypatch.setattr(module.shutil, "disk_usage", lambda _: free)
    to = set_aside(folder, Fault.FULL, NOW)
    assert [it.name for it in to.iterdir()] == ["kiosk.json"]
    shutil.rmtree(folder / "aside")
    free.free += 1
    assert (set_aside(folder, Fault.FULL, NOW) / "kiosk.db").exists()


def test_room_stays_for_what_the_kiosk_saves_next():
    assert ROOM > ballast.SIZE


def test_a_disk_that_takes_nothing_stops_nobody(folder):
    (folder / "aside").write_text("a file in place of the folder")
    assert set_aside(folder, Fault.DISK, NOW) is None
    assert (folder / "kiosk.db").read_bytes() == b"records"


def test_what_was_kept_before_the_disk_failed_is_told(folder, monkeypatch):
    copy = shutil.copyfile

    def fails(source, to):
        if source.name == "kiosk.db":
            raise OSError("input/output error")
        return copy(source, to)

    monkeypatch.setattr(module.shutil, "copyfile", fails)
    to = set_aside(folder, Fault.DISK, NOW)
    assert [it.name for it in to.iterdir()] == ["kiosk.json"]
