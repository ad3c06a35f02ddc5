"""A machine that sleeps and a screen that is unplugged, each in the middle of a set of the real
kiosk: it pauses, says so, and counts nothing that nobody did."""

import json
import os
import shutil
import signal
import subprocess
import sys
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

from app.core.session.playback import GAP_S
from app.devices.clocks import SystemClock
from app.wiring import ensure_demo_clinic, reading
from tests.display import display
from tests.faults.away_session import RATE

REPS_FIRST = 2
NAP_S = GAP_S + 1
UNPLUGGED_S, NOTICED_S = 2, 1


@dataclass
class Away:
    """What was shown before and after nobody could see the session for ``seconds``."""

    data: Path
    seconds: float
    before: list
    after: list


@contextmanager
def at_work(folder, environment):
    """A kiosk some reps into a set, and what it has shown."""
    ensure_demo_clinic(folder, SystemClock(), alone=True)
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.away_session", str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as process:
        shown = [json.loads(process.stdout.readline())]
        while shown[-1][2] < REPS_FIRST:
            shown.append(json.loads(process.stdout.readline()))
        yield process, shown
    assert process.returncode == 0


def come_back(process):
    """What the kiosk shows from when somebody touches it again."""
    process.stdin.write("\n")
    process.stdin.flush()
    return [json.loads(line) for line in process.stdout]


def passes(process, seconds):
    """Time, unless the kiosk ends."""
    with suppress(subprocess.TimeoutExpired):
        process.wait(timeout=seconds)


def asleep(folder):
    with at_work(folder, os.environ) as (process, shown):
        process.send_signal(signal.SIGSTOP)
        passes(process, NAP_S)
        process.send_signal(signal.SIGCONT)
        return Away(folder, NAP_S, shown, come_back(process))


def unplugged(folder):
    if not shutil.which("xrandr"):
        pytest.skip("needs x11-xserver-utils: see packaging/debian-packages.txt")

    def plug(*state):
        subprocess.run(["xrandr", "--output", "screen", *state], env=environment, check=True)

    with display() as environment, at_work(folder, environment) as (process, shown):
        plug("--off", "--fb", "1920x1080")
        passes(process, UNPLUGGED_S)
        plug("--auto")
        return Away(folder, UNPLUGGED_S - NOTICED_S, shown, come_back(process))


@pytest.fixture(scope="module", params=[asleep, unplugged])
def away(request, tmp_path_factory):
    return request.param(tmp_path_factory.mktemp("clinic") / "data")


def test_the_session_pauses_itself_and_says_why(away):
    # What was said just before may be read only after
    paused = next(at for at, each in enumerate(away.after) if each[3])
    _, rep, _, _, why = away.after[paused]
    assert why == "gap"
    assert rep == [*away.before, *away.after[:paused]][-1][1]


def test_the_gap_is_recorded_as_it_was(away):
    with reading(away.data) as clinic:
        [(kind, began, ended, seconds)] = clinic.store.ledger.rows(
            "SELECT kind, unixepoch(started_at, 'subsec'), unixepoch(ended_at, 'subsec'), seconds "
            "FROM pause WHERE ended_at <> started_at"
        )
    paused = max(n for n, each in enumerate(away.after) if each[3])
    went_on = away.after[paused + 1][0]
    assert kind == "gap"
    assert ended - began == pytest.approx(seconds, abs=0.1)
    assert seconds >= away.seconds * RATE
    # From the last sign of life to the touch that let it go on
    assert away.before[-1][0] - 1 <= began
    assert ended <= went_on


def test_no_rep_is_lost_or_invented(away):
    with reading(away.data) as clinic:
        [(reps, seconds)] = clinic.store.ledger.rows(
            "SELECT reps_done, rep_seconds FROM set_result ORDER BY rowid DESC LIMIT 1"
        )
    times = json.loads(seconds)
    assert reps == len(times) == away.after[-1][2] >= REPS_FIRST + 2
    assert {round(later - earlier, 3) for earlier, later in pairwise([0.0, *times])} == {times[0]}
