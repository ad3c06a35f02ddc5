"""The home screen's first frame over an empty Qt Quick window's, in turn, in one run."""

import re
import subprocess
import sys
from statistics import median

import pytest

from app.devices.clocks import SystemClock
from app.wiring import ensure_demo_clinic

PAIRS = 9
LIMIT = 2.0


@pytest.fixture
def data(tmp_path):
    ensure_demo_clinic(tmp_path / "data", SystemClock(), alone=True)
    return tmp_path / "data"


def first_frame_ms(*words):
    done = subprocess.run([sys.executable, "-m", *words], capture_output=True, text=True)
    return int(re.match(r"(\d+) ms", done.stdout)[1])


def test_home_over_a_bare_window(benchmark, data):
    kiosk = ["app", "run", "--windowed", "--data", data, "--exit-after-first-frame"]
    first_frame_ms(*kiosk)
    bare, home = [], []

    def pair():
        bare.append(first_frame_ms("tests.bench.bare_window"))
        home.append(first_frame_ms(*kiosk))

    benchmark.pedantic(pair, rounds=PAIRS)
    ratio = median(home) / median(bare)
    benchmark.extra_info["ratio"] = round(ratio, 2)
    print(f"\nfirst frame: {median(home):.0f} ms over {median(bare):.0f} ms = {ratio:.2f}")
    assert ratio <= LIMIT
