"""SIGKILL at any moment: what was acknowledged is there."""

import os
import random
import select
import signal
import subprocess
import sys
from collections import Counter

import pytest

from tests.faults.full import figure, times
from tests.store.place import CODE, add_patient

MOMENTS = times(1000, 50)


class Writer:
    """The process that forks writers, and what it says."""

    def __init__(self, folder):
        self.folder = folder
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.rep_writer"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
        )

    def start(self):
        """The process id of a new writer, and what it has said meanwhile."""
        self.process.stdin.write(f"{self.folder}\n".encode())
        said = []
        while not said or not said[-1].startswith("at "):
            said.append(self.line())
        return int(said[-1].split()[1]), said[:-1]

    def line(self):
        return self.process.stdout.readline().decode().strip()

    def says_within(self, seconds):
        return select.select([self.process.stdout], [], [], seconds)[0]

    def kill(self, pid):
        """Kills the writer and returns what it had still said."""
        os.kill(pid, signal.SIGKILL)
        return list(iter(self.line, "gone"))


@pytest.fixture
def writer(place):
    writer = Writer(place.folder)
    yield writer
    writer.process.communicate()
    assert writer.process.returncode == 0


def test_no_acknowledged_rep_is_lost(place, writer):
    moments = random.Random(50)
    shown = Counter()
    for starts in range(1, MOMENTS + 1):
        pid, said = writer.start()
        said += [writer.line() for _ in range(moments.randrange(1, 90))]
        said += writer.kill(pid)
        for number, rep in (line.split() for line in said if line[0].isdigit()):
            shown[int(number)] = max(shown[int(number)], int(rep))
        with place.open(create=False) as store:
            stored = dict(store.ledger.rows("SELECT number, reps_done FROM set_result"))
            check = store.ledger.rows("PRAGMA integrity_check")
        lost = {number: rep for number, rep in shown.items() if stored.get(number, 0) < rep}
        unsaid = sum(stored.values()) - sum(shown.values())
        assert not lost
        assert check == [("ok",)]
        assert 0 <= unsaid <= starts, "a rep was stored that nobody did"
    figure("kills while saving, without an acknowledged rep lost", MOMENTS, MOMENTS)
    assert sum(shown.values()) > MOMENTS


def test_every_cut_is_in_the_record(place, writer):
    for _ in range(3):
        pid, _ = writer.start()
        while writer.line() != "1 1" and not writer.says_within(0):
            continue
        writer.kill(pid)
        place.clock.advance(10)
    with place.open(create=False) as store:
        patient = store.patients.by_code(CODE).id
        session = store.sessions.open_session(patient).id
        assert "cut" in [pause.kind for pause in store.sessions.pauses(session)]


def test_a_first_start_that_is_killed_can_always_be_repeated(place, writer):
    moments = random.Random(15)
    for n in range(20):
        place.folder = writer.folder.with_name(f"data{n}")
        writer.folder = place.folder
        pid, _ = writer.start()
        writer.says_within(moments.uniform(0, 0.03))
        writer.kill(pid)
        with place.open() as store:
            if store.patients.by_code(CODE) is None:
                add_patient(store)
            assert store.counts().patients == 1
