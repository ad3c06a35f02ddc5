"""Eight hours of use: what the first visits have made is enough for all others."""

import subprocess
import sys
from statistics import median

import pytest

from app.devices.clocks import SystemClock
from app.wiring import ensure_demo_clinic
from tests.faults.full import FULL, told

DAY_S = 8 * 3600
GROWTH = 0.05


@pytest.mark.skipif(not FULL, reason="takes minutes: make test-faults")
def test_a_day_of_visits_leaves_no_memory_and_no_handle_behind(tmp_path):
    ensure_demo_clinic(tmp_path / "data", SystemClock(), alone=True)
    command = [sys.executable, "-m", "tests.bench.many_sessions", str(tmp_path / "data")]
    done = subprocess.run(
        [*command, "0", str(DAY_S)], capture_output=True, text=True, timeout=1200, check=False
    )
    assert done.returncode == 0, done.stderr
    seen = [tuple(map(int, line.split())) for line in done.stdout.splitlines()]
    assert len(seen) >= 40, "too few visits to tell"
    memory, handles = [kb for kb, _ in seen], [count for _, count in seen]
    growth = median(memory[-10:]) / median(memory[10:20]) - 1
    told("growth of memory in 8 hours of use", f"{growth:+.1%}, {len(seen)} visits")
    more = median(handles[-10:]) - median(handles[10:20])
    told("handles more at the end of them", f"{more:.0f}")
    assert growth <= GROWTH
    assert more <= 0
