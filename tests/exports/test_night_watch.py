"""The process that writes the night's pack: once a local day, and an hour after it failed."""

import pytest

from app.devices.night_watch import AGAIN_S, NightWatch
from tests.fake_clock import FakeClock

DAY_S = 24 * 3600.0


class Ended:
    """Notes with which code each process of the watch ended."""

    def __init__(self, watch, monkeypatch):
        self.codes, real = [], watch._finished

        def finished(code, day):
            self.codes.append(code)
            real(code, day)

        monkeypatch.setattr(watch, "_finished", finished)


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def watch(qapp, tmp_path, clock):
    watch = NightWatch(tmp_path / "no clinic here", clock)
    yield watch
    watch.close()


def test_after_a_failure_it_is_tried_again_in_an_hour(qtbot, watch, clock, monkeypatch):
    ended = Ended(watch, monkeypatch)
    watch.look()
    qtbot.waitUntil(lambda: len(ended.codes) == 1, timeout=20_000)
    assert ended.codes == [1]
    watch.look()
    assert watch._process is None
    clock.advance(AGAIN_S)
    watch.look()
    assert watch._process is not None


def test_once_done_it_rests_until_the_next_day(qtbot, watch, clock, monkeypatch):
    ended = Ended(watch, monkeypatch)
    monkeypatch.setattr(watch, "_arguments", ["-c", "pass"])
    watch.look()
    qtbot.waitUntil(lambda: ended.codes == [0], timeout=20_000)
    clock.advance(AGAIN_S)
    watch.look()
    assert watch._process is None
    clock.advance(DAY_S)
    watch.look()
    assert watch._process is not None


def test_closing_ends_what_is_running(watch, monkeypatch):
    ended = Ended(watch, monkeypatch)
    monkeypatch.setattr(watch, "_arguments", ["-c", "input()"])
    watch.look()
    process = watch._process
    assert process.waitForStarted(10_000)
    watch.close()
    assert process.state() == process.ProcessState.NotRunning
    assert (watch._process, ended.codes) == (None, [])
