"""Sessions that end ask for one backup, a little later and not for ever."""

import pytest

from app.devices.backup_watch import LONGEST_S, BackupWatch
from tests.fake_clock import FakeClock


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def watch(qapp, tmp_path, clock, monkeypatch):
    watch = BackupWatch(tmp_path / "no clinic here", clock)
    monkeypatch.setattr(watch._command, "_arguments", ["-c", "input()"])
    yield watch
    watch.close()


def test_the_next_session_puts_it_off(watch, clock):
    watch.session_over()
    clock.advance(60)
    watch.session_over()
    assert watch._timer.isActive()
    assert not watch._command.running


def test_a_full_morning_does_not_put_it_off_for_ever(watch, clock, monkeypatch):
    started = []
    monkeypatch.setattr(watch._timer, "start", lambda: started.append(clock.monotonic()))
    monkeypatch.setattr(watch._timer, "isActive", lambda: bool(started))
    begun = clock.monotonic()
    for _ in range(40):
        watch.session_over()
        clock.advance(60)
    assert max(started) - begun < LONGEST_S


def test_it_is_a_process_of_its_own_and_one_at_a_time(watch):
    watch.go()
    process = watch._command._process
    assert process.waitForStarted(10_000)
    watch.go()
    assert watch._command._process is process
    assert watch._timer.isActive()
    watch.close()
    assert process.state() == process.ProcessState.NotRunning


def test_after_one_there_can_be_another(qtbot, watch, monkeypatch):
    monkeypatch.setattr(watch._command, "_arguments", ["-c", "pass"])
    watch.go()
    qtbot.waitUntil(lambda: not watch._command.running, timeout=20_000)
    watch.go()
    assert watch._command.running
