"""What a dump of the memory of an idle kiosk says of a patient.

A kiosk has its records open: their key and the pages that SQLite read last are in its memory, and
whoever may read the memory of its process reads those. Once somebody has left, none of it names
anybody: neither what is held nor what was given back. No file that it wrote does either: not the
records, their log and backups, nor what it put into folders for the moment.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.devices.clocks import SystemClock
from app.wiring import ensure_demo_clinic, open_clinic
from tests.faults.full import told
from tests.faults.idle_kiosk import BACKWARDS

NAME = "Wilhelmina Quaxworthy"
XDG = "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_STATE_HOME"
MADE = BACKWARDS[::-1]
"""Whom the front desk makes at the kiosk itself."""


@pytest.fixture(scope="module")
def clinic(tmp_path_factory):
    folder = tmp_path_factory.mktemp("idle") / "data"
    ensure_demo_clinic(folder, SystemClock(), alone=True)
    clinic = open_clinic(folder, SystemClock(), create=False)
    clinic.store.patients.add(NAME, pin="2718")
    clinic.store.close()
    return folder


def memory_of(pid):
    """All that the process may write, piece by piece."""
    with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb") as memory:
        for line in maps:
            where, rights, *_ = line.split()
            if rights.startswith("rw"):
                start, end = (int(it, 16) for it in where.split("-"))
                memory.seek(start)
                try:
                    yield memory.read(end - start)
                except (OSError, ValueError):
                    continue


def hits(clinic, *how):
    """How often a name stands in the memory: as the records hold it, and as a screen does."""
    command = [sys.executable, "-m", "tests.faults.idle_kiosk", str(clinic), *how]
    own = {it: str(clinic.parent / it.lower()) for it in ("HOME", "TMPDIR", *XDG)}
    for place in own.values():
        Path(place).mkdir(mode=0o700, exist_ok=True)
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, **pipes, env=os.environ | own) as process:
        try:
            assert process.stdout.readline() == "idle\n"
            pieces = list(memory_of(process.pid))
        finally:
            process.stdin.close()
    files = [it.read_bytes() for it in clinic.parent.rglob("*") if it.is_file()]
    assert len(files) > 3
    looked_for = [name.encode(form) for name in (NAME, MADE) for form in ("utf-8", "utf-16-le")]
    return [
        [sum(it.count(each) for it in where) for each in looked_for] for where in (pieces, files)
    ]


def test_the_memory_of_an_idle_kiosk(clinic):
    for how in ((), ("used",)):
        found, written = hits(clinic, *how)
        what = "after staff and a patient have used it" if how else "that nobody has used"
        told(f"places of two names in the memory of an idle kiosk {what}", sum(found))
        told(f"places of them in all files that such a kiosk wrote {what}", sum(written))
        assert found == written == [0, 0, 0, 0]
