"""What the self-test calls little, long or old: each limit, and beside it."""

import os
import shutil
import wave
from datetime import timedelta
from types import SimpleNamespace
from zipfile import ZipFile

import pytest

from app.core.cues import CueTone
from app.core.errors import KioskError
from app.sync.state import SyncState
from app.usecases.doctor import kiosk, machine, network
from app.usecases.doctor.bundle import LEFT_OUT, LOG_BYTES, as_json, write_bundle
from app.usecases.doctor.findings import CheckedPart, Finding, NotHere, State
from app.usecases.doctor.kept import keep, last
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


@pytest.mark.parametrize("name", ["Li", "left", "Data"])
def test_a_name_that_stands_in_our_own_words_keeps_no_bundle_back(name, tmp_path):
    log = tmp_path / "kiosk.log"
    log.write_text(f"of {name} something\nfine\n")
    write_bundle(tmp_path / "out.zip", (), [log], frozenset({name}))
    with ZipFile(tmp_path / "out.zip") as file:
        assert file.read("logs/kiosk.log").decode() == f"{LEFT_OUT}\nfine\n"


def test_a_name_over_two_lines_lets_no_bundle_out(tmp_path):
    log = tmp_path / "kiosk.log"
    log.write_text("of Demo\nPatient\n")
    with pytest.raises(KioskError, match="would hold personal data"):
        write_bundle(tmp_path / "out.zip", (), [log], frozenset({"Demo\nPatient"}))
    assert not (tmp_path / "out.zip").exists()


def test_a_bundle_without_a_place_says_so(tmp_path):
    with pytest.raises(KioskError, match="Choose another file"):
        write_bundle(tmp_path / "none" / "out.zip", (), [], frozenset())


@pytest.mark.parametrize("told", [None, "MemTotal: 9 kB\n", "MemAvailable: kB\n", "no colon\n"])
def test_a_machine_that_tells_no_memory(told, tmp_path):
    if told is not None:
        (tmp_path / "meminfo").write_text(told)
    with pytest.raises(NotHere, match="does not tell"):
        machine.memory(tmp_path / "meminfo")


def test_a_folder_that_is_not_there_cannot_be_written(tmp_path):
    with pytest.raises(KioskError, match="cannot be written"):
        machine.speed(tmp_path / "none")
    assert machine.speed(tmp_path).startswith("1 MB in")
    assert list(tmp_path.iterdir()) == []


def test_screens_are_counted_where_they_can_be(tmp_path):
    with pytest.raises(NotHere):
        machine.screen(tmp_path)
    for name, state in (("one", "disconnected"), ("two", "disconnected")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "status").write_text(f"{state}\n")
    with pytest.raises(KioskError, match="No screen"):
        machine.screen(tmp_path)
    (tmp_path / "two" / "status").write_text("connected\n")
    assert machine.screen(tmp_path) == "1 connected"


def test_a_tone_without_a_sound_is_spoilt(tmp_path):
    for tone in CueTone:
        with wave.open(str(tmp_path / f"{tone.value}.wav"), "wb") as file:
            file.setparams((1, 2, 8000, 0, "NONE", ""))
            file.writeframes(b"\0\0" if tone is not CueTone.REST_END else b"")
    with pytest.raises(KioskError, match=f"The sound {CueTone.REST_END.value}.wav"):
        machine.sounds(tmp_path)


def test_where_no_programs_for_sound_are_nothing_is_listened_to(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NotHere, match="no sound server"):
        machine.tone(tmp_path)
    with pytest.raises(NotHere, match="no voice"):
        machine.speech()


def test_where_devices_cannot_be_listed_a_touch_screen_is_missed_only_if_it_was_there(tmp_path):
    with pytest.raises(NotHere, match="no touch screen"):
        machine.touch(False, tmp_path / "none")
    with pytest.raises(KioskError, match="does not answer"):
        machine.touch(True, tmp_path / "none")


def test_an_exchange_of_today_is_well(clinic, clock):
    state = SyncState(clinic.store.ledger)
    state.set(kiosk="k", clinic_name="North", name="Room 1", slot=0)
    state.set(exchanged_at=clinic.store.ledger.now())
    assert network.server(lambda: clinic, clock).startswith("last exchanged 2026-")


def test_what_was_found_wrong_is_kept_for_staff(tmp_path, clock):
    tmp_path.chmod(0o700)
    lost = Finding(CheckedPart.TOUCH, State.WRONG, "Check its cable.")
    keep(tmp_path, (FOUND, lost), clock.now())
    found = last(tmp_path)
    assert found is not None
    assert found.wrong == (lost,)
