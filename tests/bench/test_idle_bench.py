"""A kiosk that nobody uses costs next to nothing, and little more memory than an empty window."""

import subprocess
import sys

from app.devices.clocks import SystemClock
from app.wiring import ensure_demo_clinic

IDLE = 0.01
MEMORY = 1.8


def resting(data):
    """Its share of a processor, its memory in MB, and what its helpers have to themselves."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.resting", str(data)],
        capture_output=True,
        text=True,
        timeout=240,
        check=True,
    )
    share, whole, _, helpers = done.stdout.split()[-4:]
    return float(share), int(whole) / 1024, int(helpers) / 1024


def test_at_rest_it_takes_next_to_nothing(tmp_path, capsys):
    ensure_demo_clinic(tmp_path / "data", SystemClock(), alone=True)
    bare_share, bare, _ = resting("bare")
    share, memory, helpers = resting(tmp_path / "data")
    with capsys.disabled():
        print(f"\nat rest {share:.2%} of a processor (bare window {bare_share:.2%}),", end=" ")
        print(f"{memory:.0f} MB (bare {bare:.0f}): {memory / bare:.2f};", end=" ")
        print(f"its helper for sound {helpers:.0f} MB more")
    assert share <= IDLE
    assert memory / bare <= MEMORY
