"""No picture of the memory is left, and what is written is the user's own."""

import logging
import subprocess
import sys

import pytest

from app.devices.log import start_log
from app.devices.printing.saving import save

LOOK = """
import os, resource, sys
from pathlib import Path
from app.devices.private import keep_private
keep_private()
Path(sys.argv[1]).write_text("what somebody wrote")
print(resource.getrlimit(resource.RLIMIT_CORE))
import ctypes
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has it")
def test_a_crash_leaves_no_picture_of_the_memory(tmp_path):
    new = tmp_path / "new"
    said = subprocess.run(
        [sys.executable, "-c", LOOK, str(new)], capture_output=True, text=True, check=True
    ).stdout.split("\n")
    assert said[0] == "(0, 0)"
    assert said[1] == "0"
    assert new.stat().st_mode & 0o777 == 0o600


def test_every_command_begins_with_it(monkeypatch):
    import app.__main__ as program

    called = []
    monkeypatch.setattr(program, "keep_private", lambda: called.append("private"))
    monkeypatch.setattr(program.commands, "main", lambda **_: called.append("command"))
    program.main()
    assert called == ["private", "command"]


def test_pages_are_their_owners_alone(tmp_path):
    (tmp_path / "page.pdf.part").write_bytes(b"of a killed one")
    (tmp_path / "page.pdf.part").chmod(0o666)
    save(b"page", tmp_path / "page.pdf")
    assert (tmp_path / "page.pdf").stat().st_mode & 0o777 == 0o600
    assert [it.name for it in tmp_path.iterdir()] == ["page.pdf"]


def test_logs_of_before_become_private(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    logs = tmp_path / "physio-kiosk" / "log"
    logs.mkdir(parents=True)
    for name in ("kiosk.log", "kiosk.log.1", "crash.log"):
        (logs / name).write_text("old")
        (logs / name).chmod(0o644)
    before = list(logging.getLogger().handlers)
    try:
        start_log()
        assert {it.stat().st_mode & 0o777 for it in logs.iterdir()} == {0o600}
    finally:
        for each in set(logging.getLogger().handlers) - set(before):
            logging.getLogger().removeHandler(each)
            each.close()
