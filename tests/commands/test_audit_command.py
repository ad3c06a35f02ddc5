"""physio-kiosk audit verify, and what letters, packs and commands leave in the audit."""

import json
import subprocess
import sys
import zipfile
from contextlib import closing

import pytest
from pypdfium2 import PdfDocument

from app.devices.clocks import SystemClock
from app.devices.system_user import system_user
from app.store.files import read_key
from app.store.keyed import connect
from app.wiring import ensure_demo_clinic, reading


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    folder = tmp_path_factory.mktemp("audited") / "data"
    ensure_demo_clinic(folder, SystemClock(), alone=True)
    return folder


def run(*words):
    command = [sys.executable, "-m", "app", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def code_of(data):
    with reading(data) as clinic:
        return clinic.store.patients.with_plan()[0].code


def test_a_letter_and_a_pack_bear_marks_that_verify_and_say_who_made_them(data, tmp_path):
    letter, pack = tmp_path / "letter.pdf", tmp_path / "pack.zip"
    assert (
        run("letter", "--data", data, "--patient", code_of(data), "--out", letter).returncode == 0
    )
    assert run("export", "--data", data, "--out", pack, "--format", "json").returncode == 0
    words = PdfDocument(letter)[0].get_textpage().get_text_range().split()
    on_letter = words[words.index("entry") + 1].strip(".")
    with zipfile.ZipFile(pack) as archive:
        in_pack = json.loads(archive.read("manifest.json"))["audit"]
    done = run("audit", "verify", "--data", data, "--mark", on_letter, "--mark", in_pack)
    assert (done.returncode, done.stderr) == (0, "")
    assert "all as they were written" in done.stdout
    with reading(data) as clinic:
        made = "SELECT agent FROM audit WHERE action IN ('letter made', 'records exported')"
        assert clinic.store.ledger.rows(made) == [(system_user(),)] * 2


def test_what_was_changed_is_named_in_one_line(data):
    with closing(connect(data / "kiosk.db", read_key(data / "kiosk.key"))) as conn:
        (guard,) = conn.execute(
            "SELECT sql FROM sqlite_master WHERE name = 'audit_kept'"
        ).fetchone()
        conn.execute("DROP TRIGGER audit_kept")
        conn.execute("UPDATE audit SET action = 'nothing' WHERE rowid = 2")
        conn.execute(guard)
    done = run("audit", "verify", "--data", data)
    assert done.returncode == 1
    assert done.stderr.startswith("Entry 2 of ")
    assert "was changed or moved" in done.stderr
    assert done.stderr.count("\n") == 1
