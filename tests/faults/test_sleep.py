"""A machine that sleeps in the middle of a set: nothing is counted that nobody did."""

import json
import signal
import subprocess
import sys
import time
from contextlib import suppress
from itertools import pairwise

import pytest

from app.core.session.player import GAP_S
from app.services.clocks import SystemClock
from app.wiring import ensure_demo_clinic, reading
from tests.faults.sleepy_session import RATE

NAP_S = GAP_S + 1
REPS_FIRST = 2


@pytest.fixture(scope="module")
def slept(tmp_path_factory):
    """The data folder of a kiosk that was stopped in a set, and what it showed before and after."""
    folder = tmp_path_factory.mktemp("clinic") / "data"
    ensure_demo_clinic(folder, SystemClock())
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.sleepy_session", str(folder)],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        shown = [json.loads(process.stdout.readline())]
        while shown[-1][2] < REPS_FIRST:
            shown.append(json.loads(process.stdout.readline()))
        process.send_signal(signal.SIGSTOP)
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=NAP_S)
        process.send_signal(signal.SIGCONT)
        later = [json.loads(line) for line in process.stdout]
    assert process.returncode == 0
    return folder, shown, later


def test_the_session_pauses_itself_and_says_why(slept):
    _, shown, later = slept
    # What was said just before the machine slept may be read after it
    paused = next(at for at, each in enumerate(later) if each[3])
    _, rep, _, _, why = later[paused]
    assert why == "gap"
    assert rep == [*shown, *later[:paused]][-1][1]


def test_the_gap_is_recorded_as_it_was(slept):
    folder, shown, later = slept
    with reading(folder) as clinic:
        [(kind, began, ended, seconds)] = clinic.store.ledger.rows(
            "SELECT kind, unixepoch(started_at, 'subsec'), unixepoch(ended_at, 'subsec'), seconds "
            "FROM pause WHERE ended_at <> started_at"
        )
    noticed = next(at for at, *_, paused, _ in later if paused)
    assert kind == "gap"
    assert ended - began == pytest.approx(seconds, abs=0.1)
    # It began at the last sign of life before the machine slept
    assert began <= noticed - NAP_S * RATE
    assert began >= shown[-1][0] - 1


def test_no_rep_is_lost_or_invented(slept):
    folder, _, later = slept
    with reading(folder) as clinic:
        [(reps, seconds)] = clinic.store.ledger.rows(
            "SELECT reps_done, rep_seconds FROM set_result ORDER BY rowid DESC LIMIT 1"
        )
    times = json.loads(seconds)
    assert reps == len(times) == later[-1][2] >= REPS_FIRST + 2
    assert {round(later - earlier, 3) for earlier, later in pairwise([0.0, *times])} == {times[0]}


def test_the_kiosks_clock_goes_on_while_the_machine_sleeps():
    awake = time.clock_gettime(time.CLOCK_MONOTONIC)
    since_start = time.clock_gettime(time.CLOCK_BOOTTIME)
    now = SystemClock().monotonic()
    assert abs(now - since_start) < 1
    assert now >= awake - 1
