"""The demo on a busy machine that stands still again and again: it counts the same and leaves the
same pictures. PHYSIO_KIOSK_EVERY_STEP stops it at each of its steps, and plays another beside more
that burns.
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
PICTURES = 53
EVERY_STEP = "PHYSIO_KIOSK_EVERY_STEP" in os.environ
BURNERS = 4
COUNTED = "Saved: 5 sets, 38 reps, 6 answers, 1 lesson"
MOMENTS = [
    *("pain-before", "watch", "get_ready", "work-1-left", "paused", "resume-counts-in", "show-me"),
    *("it-hurts-or-unwell", "it-hurts", "it-hurts-amber", "change", "skip-reasons", "switch"),
    *("work-1-right", "rest", "work-2-both", "work-3-left", "work-3-right", "effort-after"),
    *("pain-after", "confidence-after", "lesson", "lesson-answered", "done"),
]
"""Of the session, which goes on while a picture is taken; the first is the eleventh of all."""


ALONE = "PYTEST_XDIST_WORKER" not in os.environ
"""Whether no other tests keep the machine busy meanwhile."""


class Demo:
    """One demo, and what it said; stopped for ``STOPPED_S`` at the lines numbered ``stops``, beside
    ``burners`` that burn while it plays."""

    def __init__(self, out, stops=(), burners=int(ALONE)):
        environment = {**os.environ, "XDG_STATE_HOME": str(out.parent / f"{out.name}-state")}
        for name in ("QT_QPA_PLATFORM", "QT_QUICK_BACKEND"):
            environment.pop(name, None)
        self.said = []
        command = [sys.executable, "-u", "-m", "app", "demo", "--out", str(out)]
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
        with ExitStack() as running:
            process = running.enter_context(subprocess.Popen(command, env=environment, **pipes))
            every = [process, *(burning(running) for _ in range(burners))]
            for line in process.stdout:
                if not line.startswith("  still at it"):
                    if len(self.said) in stops:
                        tell(every, signal.SIGSTOP)
                        time.sleep(STOPPED_S)
                        tell(every, signal.SIGCONT)
                    self.said.append(line.rstrip())
        self.code = process.returncode
        self.pictures = sorted(path.name for path in (out / "screens").glob("*.png"))
        self.counts = [line for line in self.said if line.startswith("Saved:")]


def burning(until):
    """A process that takes all it can get."""
    burner = subprocess.Popen([sys.executable, "-c", "while True: pass"])
    until.callback(burner.wait)
    until.callback(burner.kill)
    return burner


def tell(processes, what):
    for each in processes:
        each.send_signal(what)


def stopped(out):
    # Always at the page before it is printed
    stops = range(STEPS) if EVERY_STEP else {9, *random.sample(range(STEPS), 2)}
    print("stopped at", sorted(stops))
    return Demo(out, stops)


def beside_others(out):
    return Demo(out, burners=BURNERS)


@pytest.fixture(scope="module", params=[stopped, beside_others] if EVERY_STEP else [stopped])
def demo(request, tmp_path_factory):
    return request.param(tmp_path_factory.mktemp("demo") / "demo")


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


def test_it_counts_the_same_and_leaves_the_same_pictures(demo):
    assert demo.said[9] == "Printing"
    assert demo.counts == [demo.said[-2]] == [COUNTED]
    taken = [f"{number}-{moment}.png" for number, moment in enumerate(MOMENTS, 11)]
    assert demo.pictures[10 : 10 + len(MOMENTS)] == taken
