"""SIGKILL between an entry of the audit and what says how far it goes: never a false alarm."""

import random
import subprocess
import sys

import pytest

from app.store.audit_head import HeadFile
from tests.faults.full import figure, times
from tests.store.place import Place

KILLS = times(100, 6)


def writer(folder, *moment):
    return subprocess.Popen(
        [sys.executable, "-m", "tests.faults.audit_writer", str(folder), *moment],
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def place(tmp_path):
    place = Place(tmp_path / "data")
    with place.open() as store:
        store.settings.set("volume", "0.1")
        store.settings.set("volume", "0.2")
    return place


@pytest.mark.parametrize("moment", ["before", "half"])
def test_an_entry_whose_place_was_not_said_is_no_alarm(place, moment):
    said = HeadFile(place.folder).read().place
    killed = writer(place.folder, moment)
    killed.communicate(timeout=60)
    assert killed.returncode == -9
    assert HeadFile(place.folder).read().place == said  # it knows less than the records do
    with place.open() as store:
        assert store.ledger.row("SELECT max(place) FROM audit_link") == (said + 1,)
        assert store.check_audit().broken is None
        store.settings.set("volume", "0.3")
        assert store.check_audit().broken is None
    assert HeadFile(place.folder).read().place == said + 2


def test_no_kill_makes_an_alarm_or_loses_an_entry(place):
    moments, told = random.Random(18), 0
    for _ in range(KILLS):
        running = writer(place.folder)
        for _ in range(moments.randrange(1, 40)):
            running.stdout.readline()
            told += 1
        running.kill()
        running.communicate(timeout=60)
        with place.open() as store:
            seen = store.check_audit()
            assert seen.broken is None
            assert seen.entries >= told + 2
    figure("kills while the audit is written, each chain whole", KILLS, KILLS)
