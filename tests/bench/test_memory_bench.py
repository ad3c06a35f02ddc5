"""Visit after visit in one process: what the first ones have made is enough for all others.

``make bench ARGS='--visits 200'`` is the long version.
"""

import subprocess
import sys
from statistics import median

import pytest

from app.devices.clocks import SystemClock
from app.wiring import ensure_demo_clinic

WARM = 20
GROWTH = 0.05


def test_visits_leave_nothing_behind_in_memory(tmp_path, request, capsys):
    visits = request.config.getoption("visits")
    if visits < 2 * WARM:
        pytest.fail(f"too few visits to tell: at least {2 * WARM}")
    ensure_demo_clinic(tmp_path / "data", SystemClock(), alone=True)
    command = [sys.executable, "-m", "tests.bench.many_sessions", str(tmp_path / "data")]
    done = subprocess.run(
        [*command, str(visits)], capture_output=True, text=True, timeout=30 * visits
    )
    assert done.returncode == 0, done.stderr
    resident = [int(line) for line in done.stdout.split()]
    assert len(resident) == visits
    warm, last = median(resident[WARM - 5 : WARM + 5]), median(resident[-10:])
    growth = last / warm - 1
    with capsys.disabled():
        print(
            f"\n{visits} visits: {warm / 1024:.1f} MB warm, {last / 1024:.1f} MB at the end,",
            end="",
        )
        print(f" {growth:+.1%}; after a tenth each: {resident[:: visits // 10]} kB")
    assert growth < GROWTH
