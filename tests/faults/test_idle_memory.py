"""What a dump of the memory of an idle kiosk says of a patient.

A kiosk has its records open: their key and the pages that SQLite read last are in its memory, and
whoever may read the memory of its process reads those. This says how much of it names somebody: of
a kiosk that nobody has used nothing does; once staff have looked at people, something is left.
"""

import subprocess
import sys

import pytest

from app.devices.clocks import SystemClock
from app.wiring import ensure_demo_clinic, open_clinic
from tests.faults.full import told

NAME = "Wilhelmina Quaxworthy"


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
    """How often the name stands in the memory: as the records hold it, and as a screen does."""
    command = [sys.executable, "-m", "tests.faults.idle_kiosk", str(clinic), *how]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout.readline() == "idle\n"
            pieces = list(memory_of(process.pid))
        finally:
            process.stdin.close()
    stored, shown = NAME.encode(), NAME.encode("utf-16-le")
    return sum(it.count(stored) for it in pieces), sum(it.count(shown) for it in pieces)


def test_the_memory_of_an_idle_kiosk(clinic):
    for how in ((), ("used",)):
        stored, shown = hits(clinic, *how)
        what = "after staff have looked at everybody" if how else "that nobody has used"
        told(f"places of a name in the memory of an idle kiosk {what}", stored + shown)
        if not how:
            assert stored + shown == 0
