"""The kiosk looks at itself once a day, before anybody comes and never while somebody is there."""

from datetime import datetime

import pytest

from app.devices.morning_watch import FROM_HOUR, MorningWatch
from tests.fake_clock import FakeClock

FOUR = datetime(2026, 11, 23, FROM_HOUR - 1, 30).astimezone()


@pytest.fixture
def clock():
    return FakeClock(FOUR)


@pytest.fixture
def free():
    return [True]


@pytest.fixture
def watch(qapp, tmp_path, clock, free, monkeypatch):
    watch = MorningWatch(tmp_path / "no clinic here", clock, lambda: free[0])
    monkeypatch.setattr(watch._command, "_arguments", ["-c", "pass"])
    watch.runs = []
    start = watch._command.start
    monkeypatch.setattr(watch._command, "start", lambda: (watch.runs.append(1), start()))
    yield watch
    watch.close()


def test_once_a_day_from_five_on(qtbot, watch, clock):
    for _ in range(3 * 24):
        watch.look()
        qtbot.waitUntil(lambda: not watch._command.running)
        clock.advance(3600)
    assert len(watch.runs) == 3


def test_not_before_five(watch, clock):
    watch.look()
    assert not watch.runs
    clock.advance(1801)
    watch.look()
    assert len(watch.runs) == 1


def test_it_waits_until_nobody_is_there(watch, clock, free):
    clock.advance(7200)
    free[0] = False
    watch.look()
    assert not watch.runs
    free[0] = True
    watch.look()
    assert len(watch.runs) == 1


def test_what_it_runs_keeps_what_it_found(tmp_path, clock, qapp):
    watch = MorningWatch(tmp_path, clock, lambda: True)
    assert watch._command._arguments[-4:] == ["doctor", "--data", str(tmp_path), "--keep"]
