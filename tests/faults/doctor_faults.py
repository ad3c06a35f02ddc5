"""What can be wrong with a kiosk in the morning, one thing at a time."""

import os
import random
import shutil
from contextlib import closing
from datetime import timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from app.devices.clocks import SystemClock
from app.store.files import read_key
from app.store.keyed import connect
from app.sync.joining import ROOT_FILE
from app.usecases.doctor import machine
from app.usecases.doctor.findings import CheckedPart, Finding, State
from app.usecases.doctor.kept import keep
from app.usecases.exchanging import ServerStanding
from tests.fake_clock import FakeClock

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
    (backup,) = (folder / "backups").glob("[!.]*.backup")
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
    seen = Finding(CheckedPart.TOUCH, State.WELL, "1 connected")
    keep(folder, (seen,), NOW.now())
    devices = folder / "devices"
    devices.write_text(MOUSE)
    patch.setattr(machine.touch, "__defaults__", (devices,))


def late_server(_, patch):
    gone = ServerStanding(joined=True, exchanged=NOW.now() - timedelta(days=2), waiting=12)
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
    "records damaged": (damage_records, CheckedPart.RECORDS, NOW),
    "records gone": (lose_records, CheckedPart.RECORDS, NOW),
    "key gone": (lose_key, CheckedPart.RECORDS, NOW),
    "witness gone": (lose_witness, CheckedPart.RECORDS, NOW),
    "audit edited": (
        on_the_audit("UPDATE audit SET action = 'nothing' WHERE rowid = 3"),
        *(CheckedPart.AUDIT, NOW),
    ),
    "audit entry gone": (
        on_the_audit("DELETE FROM audit WHERE rowid = 3"),
        *(CheckedPart.AUDIT, NOW),
    ),
    "audit cut short": (
        on_the_audit(
            "DELETE FROM audit WHERE id IN (SELECT audit_id FROM audit_link WHERE place > 4)",
            "DELETE FROM audit_link WHERE place > 4",
        ),
        *(CheckedPart.AUDIT, NOW),
    ),
    "key open to others": (open_key, CheckedPart.KEY, NOW),
    "log long": (long_log, CheckedPart.LOG, NOW),
    "no backup": (no_backup, CheckedPart.BACKUP, NOW),
    "backup spoilt": (bad_backup, CheckedPart.BACKUP, NOW),
    "backup old": (lambda *_: None, CheckedPart.BACKUP, later(days=3)),
    "disk full": (full_disk, CheckedPart.DISK, NOW),
    "disk slow": (slow_disk, CheckedPart.SPEED, NOW),
    "disk lies": (lying_disk, CheckedPart.SPEED, NOW),
    "clock behind": (lambda *_: None, CheckedPart.CLOCK, later(days=-3)),
    "clock ahead": (lambda *_: None, CheckedPart.CLOCK, later(days=5000)),
    "content broken": (bad_content, CheckedPart.CONTENT, NOW),
    "fonts missing": (no_fonts, CheckedPart.FONTS, NOW),
    "sounds missing": (no_sounds, CheckedPart.SOUNDS, NOW),
    "touch screen gone": (lost_touch, CheckedPart.TOUCH, NOW),
    "tone not heard": (deaf, CheckedPart.TONE, NOW),
    "voice not heard": (deaf, CheckedPart.SPEECH, NOW),
    "server silent": (late_server, CheckedPart.SERVER, NOW),
    "certificate ends": (ending_certificate, CheckedPart.CERTIFICATE, NOW),
    "certificate spoilt": (spoilt_certificate, CheckedPart.CERTIFICATE, NOW),
    "codes unreadable": (unread_code, CheckedPart.PAPER, NOW),
    "ended by a crash": (crashed, CheckedPart.CRASHES, NOW),
}
