"""Whatever ends the kiosk's process or holds it up, its first screen is back within ten seconds."""

import signal
import time

import pytest

from app.devices.clocks import SystemClock
from app.samples.demo_patient import CODE, STAFF
from app.wiring import ensure_demo_clinic
from tests.faults.full import figure, times
from tests.faults.supervisor import Supervisor

BACK_S = 10
ENDS = (signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT, signal.SIGBUS, signal.SIGTERM)
KILLS, HANGS = times(20, 5), times(5, 1)


@pytest.fixture
def supervised(tmp_path):
    supervisor = Supervisor(tmp_path)
    try:
        ensure_demo_clinic(supervisor.state / "clinic", SystemClock(), alone=True)
        supervisor.until_ready(1)
        yield supervisor
    finally:
        supervisor.close()


def test_it_is_back_after_every_end(supervised):
    longest = 0.0
    for number in range(KILLS):
        supervised.stood()
        before = supervised.readies
        supervised.process.send_signal(ENDS[number % len(ENDS)])
        longest = max(longest, supervised.until_ready(before + 1))
    assert "run" in supervised.command
    assert longest <= BACK_S
    figure(
        "ends of the kiosk's process, and its first screen was back",
        KILLS,
        KILLS,
        f"each within {longest:.1f} s",
    )


def test_it_is_back_after_it_hung(supervised):
    longest = 0.0
    for _ in range(HANGS):
        supervised.stood()
        before = supervised.readies
        supervised.until_settled()
        supervised.process.send_signal(signal.SIGSTOP)
        longest = max(longest, supervised.until_ready(before + 1))
    assert longest <= BACK_S
    figure(
        "hangs of the kiosk's process, and its first screen was back",
        HANGS,
        HANGS,
        f"each within {longest:.1f} s",
    )


def test_three_crashes_in_a_row_show_help_with_the_reason(supervised):
    from app.commands.stuck import reason

    for crash in range(1, 4):
        assert "run" in supervised.command
        wait_for(lambda: (supervised.logs / "crash.log").exists())
        supervised.process.send_signal(signal.SIGSEGV)
        supervised.until_ready(crash + 1)
    assert "stuck" in supervised.command
    assert (supervised.run / "starts").read_text().strip() != "1"
    log = supervised.logs / "crash.log"
    said = reason(supervised.logs / "kiosk.log", log)
    assert said.startswith("Fatal Python error: Segmentation fault")
    assert str(supervised.state) not in said
    # and what a crash leaves names nobody
    written = "".join(each.read_text() for each in supervised.logs.glob("*.log"))
    for word in (CODE, *(it[1] for it in STAFF), *(str(it[3]) for it in STAFF)):
        assert str(word) not in written
    supervised.process.send_signal(signal.SIGTERM)
    supervised.until_ready(5)
    assert "stuck" in supervised.command


def wait_for(what):
    end = time.monotonic() + 30
    while not what():
        assert time.monotonic() < end
        time.sleep(0.02)
