"""What systemd is told, heard at the other end of a real socket."""

import socket

import pytest

from app.devices.watchdog import Watchdog


@pytest.fixture
def manager(tmp_path):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as end:
        end.bind(str(tmp_path / "notify"))
        end.setblocking(False)
        yield end


def heard(manager):
    try:
        return manager.recv(100).decode()
    except BlockingIOError:
        return ""


def test_it_says_ready_and_then_that_it_is_alive(qtbot, tmp_path, manager):
    told = {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "40000"}
    watchdog = Watchdog(told)
    watchdog.ready(1)
    assert heard(manager) == "READY=1"
    said = []
    qtbot.waitUntil(lambda: said.append(heard(manager)) or said.count("WATCHDOG=1") >= 3)


def test_a_slow_machine_is_given_more_time(qtbot, tmp_path, manager):
    told = {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "5000000"}
    watchdog = Watchdog(told)
    watchdog.ready(600)
    assert heard(manager) == "READY=1"
    watchdog.ready(2000)
    assert (heard(manager), heard(manager)) == ("WATCHDOG_USEC=16000000", "READY=1")
    watchdog.settled()
    watchdog.settled()
    qtbot.waitUntil(lambda: heard(manager) == "WATCHDOG_USEC=5000000")
    assert heard(manager) == ""


def test_without_a_manager_it_is_silent(qtbot):
    watchdog = Watchdog({})
    watchdog.ready(600)
    assert not watchdog._timer.isActive()


def test_a_manager_that_is_gone_is_told_no_more(qtbot, tmp_path):
    watchdog = Watchdog({"NOTIFY_SOCKET": str(tmp_path / "gone"), "WATCHDOG_USEC": "4000000"})
    watchdog.ready(600)
    assert not watchdog._timer.isActive()


def test_a_start_that_stands_is_not_counted(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr("app.devices.watchdog.STANDS_MS", 0)
    (tmp_path / "starts").write_text("2")
    watchdog = Watchdog({"RUNTIME_DIRECTORY": str(tmp_path)})
    watchdog.ready(600)
    qtbot.waitUntil(lambda: not (tmp_path / "starts").exists())
