"""The morning self-test: each injected fault is named, and a clean morning has none."""

import json
import shutil
import zipfile
from datetime import timedelta

import pytest
from click.testing import CliRunner

from app.__main__ import commands
from app.core.errors import KioskError
from app.core.long_work import LongWork
from app.devices.clocks import SystemClock
from app.store.backups import back_up
from app.sync.joining import ROOT_FILE
from app.usecases.doctor import machine
from app.usecases.doctor.bundle import LEFT_OUT, write_bundle
from app.usecases.doctor.findings import CheckedPart, NotHere, State, examine, wrong
from app.usecases.doctor.kept import keep
from app.usecases.doctor.kiosk import versions
from app.wiring import ensure_demo_clinic, reading
from app.wiring_records import doctor_probes, personal
from tests.faults.doctor_faults import (
    DEAF,
    FAULTS,
    MOUSE,
    NOW,
    TOUCH_SCREEN,
    lost_touch,
    programs,
    signed_for,
)
from tests.faults.full import figure, times

MORNINGS = times(30, 2)


@pytest.fixture(scope="module")
def clinic(tmp_path_factory):
    """A folder with a backup, as any morning finds it."""
    folder = tmp_path_factory.mktemp("clinic") / "data"
    ensure_demo_clinic(folder, SystemClock())
    back_up(folder, (), SystemClock(), LongWork())
    return folder


@pytest.fixture
def folder(clinic, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return shutil.copytree(clinic, tmp_path / "data")


@pytest.mark.parametrize(("inject", "part", "clock"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_is_named(folder, monkeypatch, inject, part, clock):
    inject(folder, monkeypatch)
    probes = doctor_probes(folder, clock)
    (found,) = examine({part: probes[part]})
    monkeypatch.undo()
    assert found.state is State.WRONG
    assert found.said.endswith(".") or ": " in found.said
    assert "\n" not in found.said


def test_the_faults_are_as_many_as_they_must_be():
    figure("injected faults that the self-test names", len(FAULTS), len(FAULTS))
    assert len(FAULTS) >= 15


def test_a_clean_morning_has_nothing_to_tell(folder):
    false = []
    for _ in range(MORNINGS):
        false += wrong(examine(doctor_probes(folder, SystemClock())))
    figure("clean mornings without a false fault", MORNINGS - len(false), MORNINGS)
    assert not false


def test_little_memory_and_an_old_sqlite_and_no_screen_are_named(tmp_path):
    meminfo, drm = tmp_path / "meminfo", tmp_path / "drm"
    meminfo.write_text("MemTotal: 4000000 kB\nMemAvailable: 90000 kB\n")
    (drm / "card0-HDMI-A-1").mkdir(parents=True)
    (drm / "card0-HDMI-A-1" / "status").write_text("disconnected\n")
    probes = {
        CheckedPart.MEMORY: lambda: machine.memory(meminfo),
        CheckedPart.SCREEN: lambda: machine.screen(drm),
        CheckedPart.VERSIONS: lambda: versions("3.40.1"),
    }
    assert [it.part for it in wrong(examine(probes))] == [
        CheckedPart.MEMORY,
        CheckedPart.SCREEN,
        CheckedPart.VERSIONS,
    ]


def test_the_disk_of_a_folder_that_is_not_there_yet_is_looked_at(tmp_path):
    assert machine.disk(tmp_path / "gone" / "data").endswith("MB free")


def test_a_touch_screen_is_told_from_a_mouse_and_missed_only_once_seen(tmp_path):
    devices = tmp_path / "devices"
    devices.write_text(f"{MOUSE}\n{TOUCH_SCREEN}")
    assert machine.touch(False, devices) == "1 connected"
    devices.write_text(MOUSE)
    with pytest.raises(NotHere):
        machine.touch(False, devices)
    with pytest.raises(KioskError, match="cable"):
        machine.touch(True, devices)


def test_a_touch_screen_stays_missed_until_it_is_back(folder, monkeypatch):
    lost_touch(folder, monkeypatch)
    for _ in range(2):
        found = examine({CheckedPart.TOUCH: doctor_probes(folder, NOW)[CheckedPart.TOUCH]})
        assert found[0].state is State.WRONG
        keep(folder, found, NOW.now())


def test_what_sounds_is_heard_and_a_certificate_with_time_left_is_well(folder, monkeypatch):
    programs(monkeypatch, folder, **DEAF | {"parec": "cat /dev/urandom"})
    (folder / ROOT_FILE).write_bytes(signed_for(timedelta(days=300)))
    probes = doctor_probes(folder, NOW)
    parts = (CheckedPart.TONE, CheckedPart.SPEECH, CheckedPart.CERTIFICATE)
    assert [it.state for it in examine({part: probes[part] for part in parts})] == [State.WELL] * 3


def test_the_command_says_it_for_people_and_for_programs(folder, tmp_path):
    run = CliRunner()
    said = run.invoke(commands, ["doctor", "--data", str(folder), "--json"])
    assert {it["part"]: it["state"] for it in json.loads(said.output)}["records"] == "well"
    (folder / "kiosk.db").unlink()
    told = run.invoke(commands, ["doctor", "--data", str(folder)])
    assert told.exit_code == 1
    assert "WRONG records" in told.output


def test_a_bundle_holds_no_name_and_no_code(folder, tmp_path):
    words = personal(folder, SystemClock())
    with reading(folder) as clinic:
        person = clinic.store.patients.with_plan()[0]
    assert person.code in words
    assert person.name in words
    log = tmp_path / "kiosk.log"
    log.write_text(f"fine\nsomething of {person.name.upper()}\nand {person.code}\nfine again\n")
    out = tmp_path / "support.zip"
    write_bundle(out, examine({}), [log], words)
    with zipfile.ZipFile(out) as packed:
        texts = {name: packed.read(name).decode() for name in packed.namelist()}
    everything = "\n".join(texts.values()).casefold()
    assert not [word for word in words if word.casefold() in everything]
    assert texts["logs/kiosk.log"] == f"fine\n{LEFT_OUT}\n{LEFT_OUT}\nfine again\n"
    assert {"findings.json", "versions.txt"} <= texts.keys()


def test_no_log_goes_along_where_the_names_are_not_known(folder, tmp_path):
    (folder / "kiosk.db").unlink()
    assert personal(folder, SystemClock()) is None
    log = tmp_path / "kiosk.log"
    log.write_text("Demo Patient")
    write_bundle(tmp_path / "support.zip", (), [log], None)
    with zipfile.ZipFile(tmp_path / "support.zip") as packed:
        assert "logs/kiosk.log" not in packed.namelist()
