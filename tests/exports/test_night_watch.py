"""The process that writes the night's pack: once a local day, and an hour after it failed."""

import pytest

from app.devices.night_watch import AGAIN_S, NightWatch
from tests.fake_clock import FakeClock

DAY_S = 24 * 3600.0


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def watch(qapp, tmp_path, clock):
    watch = NightWatch(tmp_path / "no clinic here", clock)
    yield watch
    watch.close()


def told(watch):
    """The codes with which its commands end, in a list that grows."""
    codes = []
    watch._command.ended.connect(codes.append)
    return codes


def test_after_a_failure_it_is_tried_again_in_an_hour(qtbot, watch, clock):
    codes = told(watch)
    watch.look()
    qtbot.waitUntil(lambda: len(codes) == 1, timeout=20_000)
    assert codes == [1]
    watch.look()
    assert not watch._command.running
    clock.advance(AGAIN_S)
    watch.look()
    assert watch._command.running


def test_once_done_it_rests_until_the_next_day(qtbot, watch, clock, monkeypatch):
    codes = told(watch)
    monkeypatch.setattr(watch._command, "_arguments", ["-c", "pass"])
    watch.look()
    qtbot.waitUntil(lambda: codes == [0], timeout=20_000)
    clock.advance(AGAIN_S)
    watch.look()
    assert not watch._command.running
    clock.advance(DAY_S)
    watch.look()
    assert watch._command.running


def test_closing_ends_what_is_running(watch, monkeypatch):
    codes = told(watch)
    monkeypatch.setattr(watch._command, "_arguments", ["-c", "input()"])
    watch.look()
    process = watch._command._process
    assert process.waitForStarted(10_000)
    watch.close()
    assert process.state() == process.ProcessState.NotRunning
    assert (watch._command.running, codes) == (False, [])
