"""The power goes after a commit: only what was synced is kept, and nothing that was acknowledged
is lost."""

import shutil
import subprocess
import sys
from contextlib import contextmanager

import pytest

from app.core.errors import KioskError
from tests.faults.full import figure, times
from tests.faults.synced_disk import SyncedDisk, built
from tests.store.place import Place

COMMITS = times(500, 40)
FOLDED_EVERY = 60
"""Commits after which the log is folded into the file, as at a sign-out."""

pytestmark = pytest.mark.skipif(shutil.which("cc") is None, reason="needs a C compiler")


class Writer:
    """A process whose syncs are heard."""

    def __init__(self, disk, process):
        self.disk, self.process = disk, process
        assert process.stdout.readline() == "ready\n"

    def store_one(self, ask="store"):
        """How many were acknowledged with this one."""
        self.process.stdin.write(f"{ask}\n")
        self.process.stdin.flush()
        return int(self.process.stdout.readline())


@contextmanager
def writing(folder, library, *more):
    disk = SyncedDisk(folder)
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.synced_writer", str(folder), *more],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=disk.environment(library),
        pass_fds=(disk.tells, disk.heard),
    )
    try:
        yield Writer(disk, process)
    finally:
        process.kill()
        process.communicate()
        disk.close()


def found_after(disk, place):
    """How many reps are there after a power cut; -1 where the records do not open."""
    try:
        with Place(disk.after_power_cut(place)).open(create=False) as store:
            return store.ledger.row("SELECT coalesce(sum(reps_done), 0) FROM set_result")[0]
    except KioskError:
        return -1
    finally:
        shutil.rmtree(place)


def lost_of(commits, tmp_path, *more):
    """After how many of so many commits something acknowledged would be lost."""
    lost = []
    with writing(tmp_path / "data", built(tmp_path), *more) as writer:
        for number in range(1, commits + 1):
            shown = writer.store_one("fold" if number % FOLDED_EVERY == 0 else "store")
            assert shown == number
            found = found_after(writer.disk, tmp_path / "after")
            if found < shown:
                lost.append((shown, found))
    return lost


def test_nothing_acknowledged_is_lost(tmp_path):
    lost = lost_of(COMMITS, tmp_path)
    figure("power cuts after a commit, nothing lost", COMMITS - len(lost), COMMITS)
    assert not lost


def test_the_same_notices_commits_that_do_not_wait_for_the_disk(tmp_path):
    tried = times(40, 10)
    lost = lost_of(tried, tmp_path, "NORMAL")
    figure("power cuts that lose with synchronous=NORMAL, as they must", len(lost), tried)
    assert len(lost) > tried * 0.8
