"""The demo on a machine that stands still again and again, and on one that is busy: it counts the
same and leaves the same pictures. PHYSIO_KIOSK_EVERY_STEP stops it at each of its steps and burns
more beside it.
"""

import os
import random
import re
import signal
import subprocess
import sys
import time
from contextlib import ExitStack

import pytest

STOPPED_S = 7.0
"""A clock that runs 24 times as fast by itself would find that nobody is there any more."""

STEPS = 15
PICTURES = 49
EVERY_STEP = "PHYSIO_KIOSK_EVERY_STEP" in os.environ
BURNERS = 4 if EVERY_STEP else 1


class Demo:
    """One demo, and what it said; stopped for ``STOPPED_S`` at the lines numbered ``stops``."""

    def __init__(self, out, stops=()):
        environment = {**os.environ, "XDG_STATE_HOME": str(out.parent / f"{out.name}-state")}
        for name in ("QT_QPA_PLATFORM", "QT_QUICK_BACKEND"):
            environment.pop(name, None)
        self.said = []
        command = [sys.executable, "-u", "-m", "app", "demo", "--out", str(out)]
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
        with subprocess.Popen(command, env=environment, **pipes) as process:
            for line in process.stdout:
                if not line.startswith("  still at it"):
                    if len(self.said) in stops:
                        process.send_signal(signal.SIGSTOP)
                        time.sleep(STOPPED_S)
                        process.send_signal(signal.SIGCONT)
                    self.said.append(line.rstrip())
        self.code = process.returncode
        self.pictures = sorted(path.name for path in (out / "screens").glob("*.png"))
        self.counts = [line for line in self.said if line.startswith("Saved:")]


@pytest.fixture(scope="module")
def stopped(tmp_path_factory):
    # Always at the page before it is printed
    stops = range(STEPS) if EVERY_STEP else {9, *random.sample(range(STEPS), 2)}
    print("stopped at", sorted(stops))
    return Demo(tmp_path_factory.mktemp("stopped") / "demo", stops)


@pytest.fixture(scope="module")
def beside_others(tmp_path_factory):
    with ExitStack() as burning:
        for _ in range(BURNERS):
            burner = subprocess.Popen([sys.executable, "-c", "while True: pass"])
            burning.callback(burner.wait)
            burning.callback(burner.kill)
        return Demo(tmp_path_factory.mktemp("beside") / "demo")


@pytest.fixture(params=["stopped", "beside_others"])
def demo(request):
    return request.getfixturevalue(request.param)


def test_it_comes_to_its_end_and_says_where_the_pictures_are(demo):
    assert demo.code == 0, demo.said
    assert re.fullmatch(
        rf"{PICTURES} pictures are in .*/screens, the printed page is .*/handout\.pdf",
        demo.said[-1],
    )
    assert len(demo.pictures) == PICTURES


def test_nobody_else_talks_in_between(demo):
    assert demo.said[0] == "Making a clinic up"
    assert [line for line in demo.said if "Q" in line] == []


def test_it_counts_the_same_and_leaves_the_same_pictures(stopped, beside_others):
    assert stopped.said[9] == "Printing"
    assert stopped.counts == beside_others.counts == [stopped.said[-2]]
    assert stopped.pictures == beside_others.pictures
