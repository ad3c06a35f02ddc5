"""Nothing dies unheard: the log and one sentence on the screen."""

import logging
import sys
import threading

import pytest
from PySide6.QtCore import QObject, QTimer

from app.core.errors import UNKNOWN
from app.devices.unheard import AGAIN_S, Unheard
from tests.fake_clock import FakeClock


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def unheard(qapp, clock, tmp_path):
    unheard = Unheard(clock, tmp_path / "logs" / "crash.log")
    unheard.listen()
    said = []
    unheard.heard.connect(said.append)
    unheard.said = said
    yield unheard
    unheard.close()


def fail():
    raise ValueError("Demo Patient 204117")


def in_a_slot():
    QTimer.singleShot(0, fail)


def in_a_thread():
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


@pytest.mark.parametrize("where", [in_a_slot, in_a_thread])
def test_it_is_in_the_log_and_said_once(where, unheard, clock, qtbot, caplog):
    with caplog.at_level(logging.ERROR):
        for times in (1, 2):
            where()
            qtbot.waitUntil(lambda times=times: caplog.text.count("Unheard ValueError") == times)
        qtbot.waitUntil(lambda: unheard.said == [UNKNOWN])
        assert "in fail" in caplog.text
        assert "Unheard ValueError: " not in caplog.text
        clock.advance(AGAIN_S)
        where()
        qtbot.waitUntil(lambda: unheard.said == [UNKNOWN, UNKNOWN])


def test_what_an_error_says_stays_out_of_the_log(unheard, caplog):
    kind, secret = ValueError, "Demo Patient"
    with caplog.at_level(logging.ERROR):
        sys.excepthook(kind, kind(secret), None)
    assert "Unheard ValueError" in caplog.text
    assert secret not in caplog.text


def test_what_is_taken_down_badly_is_in_the_log_alone(unheard, caplog):
    class Bad:
        def __del__(self):
            fail()

    with caplog.at_level(logging.ERROR):
        bad = Bad()
        del bad
    assert "Unheard ValueError" in caplog.text
    assert unheard.said == []


def test_a_crash_of_before_is_told_in_the_log_and_kept(unheard, tmp_path, caplog):
    unheard.close()
    crashes = tmp_path / "logs" / "crash.log"
    crashes.write_text("Fatal Python error: Segmentation fault\n")
    with caplog.at_level(logging.ERROR):
        unheard.listen()
    assert "ended by a crash" in caplog.text
    assert "Segmentation" in (tmp_path / "logs" / "crash.before.log").read_text()


def test_everything_is_as_before_when_it_is_closed(qapp, clock):
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    unheard = Unheard(clock, None, QObject())
    unheard.listen()
    assert sys.excepthook != before[0]
    unheard.close()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
