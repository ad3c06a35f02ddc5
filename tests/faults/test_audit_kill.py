"""SIGKILL between an entry of the audit and what says how far it goes: never a false alarm."""

import os
import random
import signal
import subprocess
import sys

import pytest

from app.store.audit_head import HeadFile
from tests.faults.full import figure, times
from tests.store.place import Place

KILLS = times(100, 6)


class Writers:
    """The process that forks those to be killed."""

    def __init__(self):
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.audit_writer"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
        )

    def line(self):
        return self.process.stdout.readline().decode().strip()

    def start(self, folder, *moment):
        """One of them, and how many entries it has told of already."""
        self.process.stdin.write(f"{' '.join([str(folder), *moment])}\n".encode())
        said = [self.line()]
        while not said[-1].startswith("at "):
            said.append(self.line())
        return int(said[-1].split()[1]), len(said) - 1

    def gone(self):
        """How many entries are told of until it is dead."""
        return len(list(iter(self.line, "gone")))


@pytest.fixture
def writers():
    writers = Writers()
    yield writers
    writers.process.communicate()
    assert writers.process.returncode == 0


@pytest.fixture
def place(tmp_path):
    place = Place(tmp_path / "data")
    with place.open() as store:
        store.settings.set("volume", "0.1")
        store.settings.set("volume", "0.2")
    return place


@pytest.mark.parametrize("moment", ["before", "half"])
def test_an_entry_whose_place_was_not_said_is_no_alarm(place, writers, moment):
    said = HeadFile(place.folder).read().place
    writers.start(place.folder, moment)
    assert writers.gone() == 0, "it was dead before it could tell"
    assert HeadFile(place.folder).read().place == said  # it knows less than the records do
    with place.open() as store:
        assert store.ledger.row("SELECT max(place) FROM audit_link") == (said + 1,)
        assert store.check_audit().broken is None
        store.settings.set("volume", "0.3")
        assert store.check_audit().broken is None
    assert HeadFile(place.folder).read().place == said + 2


def test_no_kill_makes_an_alarm_or_loses_an_entry(place, writers):
    moments, told = random.Random(18), 0
    for _ in range(KILLS):
        child, more = writers.start(place.folder)
        told += more
        for _ in range(moments.randrange(1, 40)):
            writers.line()
            told += 1
        os.kill(child, signal.SIGKILL)
        told += writers.gone()
        with place.open() as store:
            seen = store.check_audit()
            assert seen.broken is None
            assert seen.entries >= told + 2
    figure("kills while the audit is written, each chain whole", KILLS, KILLS)
