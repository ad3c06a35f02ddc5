"""The morning self-test: each injected fault is named, and a clean morning has none."""

import json
import os
import random
import shutil
import zipfile
from contextlib import closing
from datetime import timedelta

import pytest
from click.testing import CliRunner
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from app.__main__ import commands
from app.core.errors import KioskError
from app.core.long_work import LongWork
from app.devices.clocks import SystemClock
from app.store.backups import back_up
from app.store.files import read_key
from app.store.keyed import connect
from app.sync.joining import ROOT_FILE
from app.usecases.doctor import machine
from app.usecases.doctor.bundle import LEFT_OUT, write_bundle
from app.usecases.doctor.findings import Finding, NotHere, Part, State, examine, wrong
from app.usecases.doctor.kept import keep
from app.usecases.doctor.kiosk import versions
from app.usecases.many_kiosks import Standing
from app.wiring import ensure_demo_clinic, reading
from app.wiring_records import doctor_probes, personal
from tests.fake_clock import FakeClock
from tests.faults.full import figure, times

MOUSE = """\
N: Name="A mouse"
B: PROP=0
B: EV=17
B: REL=3

N: Name="A pen tablet"
B: PROP=1
B: ABS=1000003
"""
TOUCH_SCREEN = """\
N: Name="A touch screen"
B: PROP=2
B: EV=b
B: ABS=273800000000003
"""
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


def later(**span):
    return FakeClock(SystemClock().now() + timedelta(**span))


def spoil(path, at=-1):
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(content)


def signed_for(span):
    """A certificate that ends in so long."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "clinic.example")])
    start = SystemClock().now() - timedelta(days=1)
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name)
    made = made.public_key(key.public_key()).serial_number(1)
    made = made.not_valid_before(start).not_valid_after(SystemClock().now() + span)
    return made.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM)


def damage_records(folder, _):
    spoil(folder / "kiosk.db", 4096 * 20 + 7)


def lose_records(folder, _):
    (folder / "kiosk.db").unlink()


def lose_key(folder, _):
    (folder / "kiosk.key").unlink()


def open_key(folder, _):
    (folder / "kiosk.key").chmod(0o644)


def on_the_audit(*statements):
    """What somebody with the records' key does, who also puts the guards back and the witness."""

    def change(folder, _):
        with closing(connect(folder / "kiosk.db", read_key(folder / "kiosk.key"))) as conn:
            guards = conn.execute(
                "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name GLOB 'audit*'"
            ).fetchall()
            for name, _ in guards:
                conn.execute(f"DROP TRIGGER {name}")
            for statement in statements:
                conn.execute(statement)
            for _, sql in guards:
                conn.execute(sql)

    return change


def lose_witness(folder, _):
    (folder / "kiosk.witness").unlink()


def long_log(folder, _):
    with (folder / "kiosk.db-wal").open("wb") as file:
        file.truncate(20_000_000)


def no_backup(folder, _):
    shutil.rmtree(folder / "backups")


def bad_backup(folder, _):
    (backup,) = (it for it in (folder / "backups").iterdir() if not it.name.startswith("."))
    content = bytearray(backup.read_bytes())
    content[random.Random(1).randrange(len(content) // 2, len(content) - 100)] ^= 1
    backup.write_bytes(content)


def full_disk(_, patch):
    patch.setattr(machine, "LOW_MB", 10**9)


def slow_disk(_, patch):
    patch.setattr(machine, "SLOW_S", 0.0)


def lying_disk(_, patch):
    patch.setattr("pathlib.Path.read_bytes", lambda _: b"something else")


def bad_content(folder, _):
    (folder / "content" / "exercises").mkdir(parents=True)
    (folder / "content" / "exercises" / "open-book.toml").write_text("not = [toml")


def no_fonts(_, patch):
    patch.setattr("app.wiring_records.FONTS", machine.Path("/nowhere"))


def no_sounds(_, patch):
    patch.setattr("app.wiring_records.RESOURCES", machine.Path("/nowhere"))


def crashed(_, __):
    logs = machine.Path(os.environ["XDG_STATE_HOME"]) / "physio-kiosk" / "log"
    logs.mkdir(parents=True)
    (logs / "crash.log").write_text("Segmentation fault")


def unread_code(_, patch):
    patch.setattr("app.documents.checking.zxingcpp.read_barcodes", lambda *_, **__: [])


def lost_touch(folder, patch):
    """It was there yesterday, and what is left is a mouse."""
    seen = Finding(Part.TOUCH, State.WELL, "1 connected")
    keep(folder, (seen,), NOW.now())
    devices = folder / "devices"
    devices.write_text(MOUSE)
    patch.setattr(machine.touch, "__defaults__", (devices,))


def late_server(_, patch):
    gone = Standing(joined=True, exchanged=NOW.now() - timedelta(days=2), waiting=12)
    patch.setattr("app.usecases.doctor.network.standing", lambda *_: gone)


def ending_certificate(folder, _):
    (folder / ROOT_FILE).write_bytes(signed_for(timedelta(days=20)))


def spoilt_certificate(folder, _):
    (folder / ROOT_FILE).write_bytes(b"not a certificate")


def programs(patch, folder, **scripts):
    """Programs of the sound server that do as they are told."""
    for name, script in scripts.items():
        (folder / name).write_text(f"#!/bin/sh\n{script}\n")
        (folder / name).chmod(0o755)
    patch.setenv("PATH", f"{folder}:/usr/bin:/bin")


DEAF = {"pactl": "echo speakers", "parec": "cat /dev/zero", "paplay": "true", "spd-say": "true"}


def deaf(folder, patch):
    programs(patch, folder, **DEAF)


NOW = SystemClock()
FAULTS = {
    "records damaged": (damage_records, Part.RECORDS, NOW),
    "records gone": (lose_records, Part.RECORDS, NOW),
    "key gone": (lose_key, Part.RECORDS, NOW),
    "witness gone": (lose_witness, Part.RECORDS, NOW),
    "audit edited": (
        on_the_audit("UPDATE audit SET action = 'nothing' WHERE rowid = 3"),
        *(Part.AUDIT, NOW),
    ),
    "audit entry gone": (
        on_the_audit("DELETE FROM audit WHERE rowid = 3"),
        *(Part.AUDIT, NOW),
    ),
    "audit cut short": (
        on_the_audit(
            "DELETE FROM audit WHERE id IN (SELECT audit_id FROM audit_link WHERE place > 4)",
            "DELETE FROM audit_link WHERE place > 4",
        ),
        *(Part.AUDIT, NOW),
    ),
    "key open to others": (open_key, Part.KEY, NOW),
    "log long": (long_log, Part.LOG, NOW),
    "no backup": (no_backup, Part.BACKUP, NOW),
    "backup spoilt": (bad_backup, Part.BACKUP, NOW),
    "backup old": (lambda *_: None, Part.BACKUP, later(days=3)),
    "disk full": (full_disk, Part.DISK, NOW),
    "disk slow": (slow_disk, Part.SPEED, NOW),
    "disk lies": (lying_disk, Part.SPEED, NOW),
    "clock behind": (lambda *_: None, Part.CLOCK, later(days=-3)),
    "clock ahead": (lambda *_: None, Part.CLOCK, later(days=5000)),
    "content broken": (bad_content, Part.CONTENT, NOW),
    "fonts missing": (no_fonts, Part.FONTS, NOW),
    "sounds missing": (no_sounds, Part.SOUNDS, NOW),
    "touch screen gone": (lost_touch, Part.TOUCH, NOW),
    "tone not heard": (deaf, Part.TONE, NOW),
    "voice not heard": (deaf, Part.SPEECH, NOW),
    "server silent": (late_server, Part.SERVER, NOW),
    "certificate ends": (ending_certificate, Part.CERTIFICATE, NOW),
    "certificate spoilt": (spoilt_certificate, Part.CERTIFICATE, NOW),
    "codes unreadable": (unread_code, Part.PAPER, NOW),
    "ended by a crash": (crashed, Part.CRASHES, NOW),
}


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
        Part.MEMORY: lambda: machine.memory(meminfo),
        Part.SCREEN: lambda: machine.screen(drm),
        Part.VERSIONS: lambda: versions("3.40.1"),
    }
    assert [it.part for it in wrong(examine(probes))] == [Part.MEMORY, Part.SCREEN, Part.VERSIONS]


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
        found = examine({Part.TOUCH: doctor_probes(folder, NOW)[Part.TOUCH]})
        assert found[0].state is State.WRONG
        keep(folder, found, NOW.now())


def test_what_sounds_is_heard_and_a_certificate_with_time_left_is_well(folder, monkeypatch):
    programs(monkeypatch, folder, **DEAF | {"parec": "cat /dev/urandom"})
    (folder / ROOT_FILE).write_bytes(signed_for(timedelta(days=300)))
    probes = doctor_probes(folder, NOW)
    parts = (Part.TONE, Part.SPEECH, Part.CERTIFICATE)
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
