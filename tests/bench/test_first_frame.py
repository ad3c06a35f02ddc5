"""The first frame, and being ready to sign in, over an empty Qt Quick window; in turn, in one run.

By processor time, which other programs on the machine do not change; the wall's is told.
"""

import subprocess
import sys
from collections import defaultdict
from statistics import median

import pytest

from app.devices.clocks import SystemClock
from app.wiring import ensure_demo_clinic

PAIRS = 9
MOST = {"drawn": 2.0, "ready": 4.0}


@pytest.fixture
def data(tmp_path):
    ensure_demo_clinic(tmp_path / "data", SystemClock(), alone=True)
    return tmp_path / "data"


def steps(*words):
    """What it had taken at each step: the process's age and its processor time, ms."""
    done = subprocess.run([sys.executable, "-m", *words], capture_output=True, text=True)
    lines = [line.split() for line in done.stdout.splitlines() if line.count(" ") == 2]
    return {step: (int(age), int(spent)) for step, age, spent in lines}


def test_starting_over_a_bare_window(benchmark, data):
    kiosk = ["tests.bench.ready_kiosk", data]
    steps(*kiosk)  # what it reads is remembered from here on
    ages, spent = defaultdict(list), defaultdict(list)

    def pair():
        for step, (age, cpu) in (steps("tests.bench.bare_window") | steps(*kiosk)).items():
            ages[step].append(age)
            spent[step].append(cpu)

    benchmark.pedantic(pair, rounds=PAIRS)
    for step, most in MOST.items():
        by_wall = median(ages[step]) / median(ages["bare"])
        ratio = median(spent[step]) / median(spent["bare"])
        benchmark.extra_info[step] = round(ratio, 2)
        print(f"\n{step}: {median(spent[step])} ms of processor = {ratio:.2f}; wall {by_wall:.2f}")
        assert ratio <= most
