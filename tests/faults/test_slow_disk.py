"""A disk that takes its time: the session goes on, and nothing is called saved before it is."""

import json
import subprocess
import sys
from itertools import pairwise
from threading import Event

import pytest

from app.core.errors import KioskError
from app.core.session.events import RepDone
from app.devices.clocks import SystemClock
from app.store.recorder import SessionRecorder
from app.wiring import ensure_demo_clinic
from tests.e2e.test_visit import start_session, stored
from tests.faults.full import FULL, times, told

GAP_S = 0.1 if FULL else 0.3
"""Seconds at most between two frames. Beside other tests the disk is theirs too; a save that holds
up the screen would do it for all of HELD_S."""
HELD_S = times(10, 6)
"""Longer than SQLite used to be patient."""

REPS = "SELECT reps_done, json_array_length(rep_seconds) FROM set_result WHERE outcome IS NULL"


def test_frames_go_on_while_another_program_writes_for_long(tmp_path):
    ensure_demo_clinic(tmp_path, SystemClock(), alone=True)
    played = subprocess.run(
        [sys.executable, "-m", "tests.faults.slow_save", tmp_path, str(HELD_S)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert played.returncode == 0, played.stderr
    kept = json.loads(played.stdout)
    began, ended = kept["held"]
    assert ended - began >= HELD_S
    assert kept["saved"] >= 4
    frames = [frame for frame in kept["frames"] if began <= frame[0] <= ended]
    assert len(frames) > 5
    # Where others had the processor meanwhile, the gap is theirs
    gaps = [at - before - (waited - so_far) for (before, so_far), (at, waited) in pairwise(frames)]
    told(
        f"ms at most between two frames while nothing could be saved for {HELD_S} s",
        f"{max(gaps) * 1000:.0f} of {len(frames)} frames",
    )
    assert max(gaps) <= GAP_S


class Disk:
    """Holds up the first rep that is stored, until it is told to let go or to fail."""

    def __init__(self):
        self.asked, self.may_go_on, self.fails = Event(), Event(), False

    def wait(self):
        self.asked.set()
        self.may_go_on.wait()
        if self.fails:
            raise KioskError("The disk is full. Please tell the desk.")


@pytest.fixture
def disk(patient, monkeypatch):
    slow, real = Disk(), SessionRecorder.handle

    def handle(self, event, ago):
        if isinstance(event, RepDone) and not slow.asked.is_set():
            slow.wait()
        real(self, event, ago)

    monkeypatch.setattr(SessionRecorder, "handle", handle)
    yield slow
    slow.may_go_on.set()


@pytest.fixture
def at_work(disk, patient):
    """A patient some reps into a set, none of which has been stored yet."""
    start_session(patient)
    patient.wait_for("work")
    while patient.view.session.rep < 4:
        patient.wait(1)
    patient.qtbot.waitUntil(disk.asked.is_set)
    return patient


def test_nothing_is_called_saved_and_in_the_end_all_is(at_work, disk, records):
    session = at_work.view.session
    assert (at_work.view.screen, session.paused, session.saved) == ("session", False, 0)
    assert stored(records, REPS) == [(0, 0)]
    disk.may_go_on.set()
    at_work.qtbot.waitUntil(lambda: session.saved == 3)
    assert stored(records, REPS) == [(3, 3)]


def test_who_leaves_meanwhile_loses_nothing(at_work, disk, records):
    at_work.view.signOut()
    assert at_work.view.screen == "home"
    disk.may_go_on.set()
    at_work.qtbot.waitUntil(lambda: stored(records, REPS) == [(3, 3)])
    at_work.qtbot.waitUntil(lambda: stored(records, "SELECT count(*) FROM pause") == [(1,)])
    at_work.sign_in()
    at_work.until("today")
    assert (at_work.view.today.state, at_work.view.today.resumeRep) == ("resume", 4)


def test_a_disk_that_fails_after_they_left_is_told_to_whoever_comes(at_work, disk):
    at_work.view.signOut()
    disk.fails = True
    disk.may_go_on.set()
    at_work.until("trouble")
    assert "disk is full" in at_work.view.trouble
