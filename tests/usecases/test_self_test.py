"""What the self-test calls little, long or old: each limit, and beside it."""

import os
import shutil
from datetime import timedelta
from types import SimpleNamespace
from zipfile import ZipFile

import pytest

from app.core.errors import KioskError
from app.usecases.doctor import kiosk, machine
from app.usecases.doctor.bundle import LOG_BYTES, as_json, write_bundle
from app.usecases.doctor.findings import CheckedPart, Finding, State
from app.usecases.doctor.kiosk import LOG_MB
from app.usecases.doctor.machine import LOW_MB, LOW_MEMORY_MB

MB = 1_000_000


@pytest.mark.parametrize("free", [0, LOW_MB - 1])
def test_so_little_room_on_the_disk(free, tmp_path, monkeypatch):
    room = SimpleNamespace(free=free * MB + MB - 1)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: room)
    with pytest.raises(KioskError) as found:
        machine.disk(tmp_path)
    assert found.value.facts["free"] == free


@pytest.mark.parametrize("free", [LOW_MB, LOW_MB + 1, 50_000])
def test_room_enough(free, tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=free * MB))
    assert machine.disk(tmp_path) == f"{free} MB free"


def log_of(folder, size):
    with (folder / "kiosk.db-wal").open("wb") as file:
        file.truncate(size)


@pytest.mark.parametrize("size", [0, MB - 1, MB, 2 * MB + 1, (LOG_MB + 1) * MB - 1])
def test_a_log_that_is_short(size, tmp_path):
    assert kiosk.log(tmp_path) == "0 MB"
    log_of(tmp_path, size)
    assert kiosk.log(tmp_path) == f"{size // MB} MB"


def test_a_log_that_is_long(tmp_path):
    log_of(tmp_path, (LOG_MB + 1) * MB)
    with pytest.raises(KioskError, match=f"{LOG_MB + 1} MB long"):
        kiosk.log(tmp_path)


@pytest.mark.parametrize(
    ("hours", "said"), [(0, "opened"), (25, "opened"), (26, "opened"), (26.1, "last"), (99, "last")]
)
def test_how_old_a_backup_may_be(hours, said, tmp_path, monkeypatch, clock):
    """One of a day to come, by a wrong clock, is none."""
    ahead, old = (
        SimpleNamespace(made=clock.now() + timedelta(hours=it), file=tmp_path)
        for it in (26.1, -hours)
    )
    monkeypatch.setattr(kiosk, "proven", lambda _: (ahead, old))
    monkeypatch.setattr(kiosk, "look", lambda *_: None)
    if said == "opened":
        assert kiosk.backup(tmp_path, tmp_path, clock).endswith("opened")
    else:
        with pytest.raises(KioskError, match="last backup"):
            kiosk.backup(tmp_path, tmp_path, clock)
    monkeypatch.setattr(kiosk, "proven", lambda _: (ahead,))
    with pytest.raises(KioskError, match="no backup"):
        kiosk.backup(tmp_path, tmp_path, clock)


@pytest.mark.parametrize(
    ("prop", "screens"),
    [("0", 0), ("1", 0), ("2", 1), ("3", 1), ("4", 0), ("6", 1), ("0 2", 1), ("10", 0), ("20", 0)],
)
def test_a_surface_that_is_the_screen(prop, screens, tmp_path):
    devices = tmp_path / "devices"
    devices.write_text(f"N: Name=x\nB: PROP={prop}\nB: ABS=3\n\nN: Name=y\nB: PROP={prop}\n")
    if screens:
        assert machine.touch(False, devices) == "1 connected"
    else:
        with pytest.raises(KioskError, match="cable"):
            machine.touch(True, devices)
    devices.write_text("N: Name=z\nB: ABS=3\n")
    with pytest.raises(KioskError, match="cable"):
        machine.touch(True, devices)


FOUND = Finding(CheckedPart.DISK, State.WELL, "Größe")


def test_letters_stay_letters():
    assert "Größe" in as_json((FOUND,))


@pytest.mark.parametrize("more", [-5, 0, 7, 5000])
def test_of_a_long_log_the_end_goes_along(more, tmp_path):
    log = tmp_path / "kiosk.log"
    log.write_bytes(b"first\n" + b"x" * (LOG_BYTES + more - 6 - 5) + b"\nlast")
    assert os.stat(log).st_size == LOG_BYTES + more
    write_bundle(tmp_path / "out.zip", (FOUND,), [log, tmp_path / "none.log"], frozenset())
    with ZipFile(tmp_path / "out.zip") as file:
        kept = file.read("logs/kiosk.log").decode()
    assert kept.endswith("\nlast\n")
    assert kept.startswith("first") is (more <= 0)
    assert len(kept) == min(LOG_BYTES, LOG_BYTES + more) + 1


@pytest.mark.parametrize(("kb", "free"), [(0, 0), (LOW_MEMORY_MB * 1000 - 1, LOW_MEMORY_MB - 1)])
def test_so_little_memory(kb, free, tmp_path):
    (tmp_path / "meminfo").write_text(f"MemTotal: 9 kB\nMemAvailable: {kb} kB\n")
    with pytest.raises(KioskError) as found:
        machine.memory(tmp_path / "meminfo")
    assert found.value.facts["free"] == free


@pytest.mark.parametrize("kb", [LOW_MEMORY_MB * 1000, 4_321_999])
def test_memory_enough(kb, tmp_path):
    (tmp_path / "meminfo").write_text(f"MemAvailable: {kb} kB\n")
    assert machine.memory(tmp_path / "meminfo").startswith(f"{kb // 1000} MB")
