"""Ten years of a busy clinic open as fast as a small one."""

import time

from click.testing import CliRunner

from app.__main__ import commands
from app.devices.clocks import SystemClock
from app.wiring import open_clinic
from tests.faults.full import times, told

SMALL, LARGE = 1_000, times(2_000_000, 20_000)
MOST = 1.5
"""Times as long: what is measured is some 50 ms of processor time."""


def seeded(folder, sets):
    """A clinic with so many sets."""
    asked = ["seed", "--data", str(folder), "--sets", str(sets)]
    asked += ["--patients", str(max(10, sets // 500))]
    assert CliRunner().invoke(commands, asked).exit_code == 0
    return folder


def opens(folder):
    """Seconds of processor time until the records are open."""
    began = time.process_time()
    clinic = open_clinic(folder, SystemClock(), create=False, checked=False)
    took = time.process_time() - began
    clinic.store.close()
    return took


def test_two_million_sets_open_as_fast_as_a_few(tmp_path):
    folders = seeded(tmp_path / "small", SMALL), seeded(tmp_path / "large", LARGE)
    # one beside the other, and the best of each: what else the machine does meets both
    small, large = map(min, zip(*[[opens(it) for it in folders] for _ in range(7)], strict=True))
    size = (tmp_path / "large" / "kiosk.db").stat().st_size
    told(f"bytes on the disk for each of {LARGE} sets", round(size / LARGE))
    told(f"times as long as {SMALL} sets take {LARGE} to open", round(large / small, 2))
    assert large <= MOST * small
    assert not any(it.stat().st_size for it in (tmp_path / "large").glob("kiosk.db-wal"))
