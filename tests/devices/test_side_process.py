"""A program beside the kiosk may hang or die; the kiosk does not notice but in its log."""

import logging
import os
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.devices.clocks import SystemClock
from app.devices.side_process import AGAIN_S, HUNG_S, SideProcess

ROOT = Path(__file__).parents[2]


class MovedClock(SystemClock):
    """The machine's own, some seconds on."""

    moved = 0.0

    def monotonic(self):
        return super().monotonic() + self.moved


@pytest.fixture
def clock():
    return MovedClock()


@pytest.fixture
def parrot(qapp, clock):
    side = SideProcess("tests.devices.parrot", (), clock)
    side.heard = []
    side.said.connect(side.heard.append)
    yield side
    side.close()


def started(qtbot, side):
    """The program's process id."""
    with qtbot.waitSignal(side.said):
        side.start()
    return side.heard[-1][1]


def test_messages_come_in_order_with_their_age(qtbot, parrot):
    parrot.send("say", "one")
    parrot.send("say", "two", 2)
    parrot.send("age")
    qtbot.waitUntil(lambda: len(parrot.heard) == 4)
    assert parrot.heard[1:] == [["one"], ["two", 2], [True, True]]


def test_a_program_that_died_is_started_again_but_not_at_once(qtbot, parrot, clock, caplog):
    first = started(qtbot, parrot)
    with qtbot.waitSignal(parrot.ended):
        parrot.send("die")
    parrot.send("say", "lost")
    clock.moved = AGAIN_S
    with qtbot.waitSignal(parrot.said):
        parrot.send("say", "heard")
    qtbot.waitUntil(lambda: parrot.heard[-1] == ["heard"])
    assert ["lost"] not in parrot.heard
    assert ["pid", first] in parrot.heard[:-2]
    assert caplog.messages == ["tests.devices.parrot ended with code 3"]


def test_a_program_that_hangs_is_ended(qtbot, parrot, clock, caplog):
    started(qtbot, parrot)
    parrot.send("hang")
    qtbot.waitUntil(lambda: parrot.heard[-1] == ["hangs"])
    parrot.send("say", "never")
    clock.moved = HUNG_S + 1
    with qtbot.waitSignal(parrot.ended):
        parrot.send("say", "never")
    assert "tests.devices.parrot does not answer and is ended" in caplog.messages
    assert ["never"] not in parrot.heard


def test_closing_waits_for_nobody_for_long(qtbot, parrot, caplog):
    started(qtbot, parrot)
    parrot.send("hang")
    qtbot.waitUntil(lambda: parrot.heard[-1] == ["hangs"])
    began = time.monotonic()
    parrot.close()
    assert time.monotonic() - began < HUNG_S
    parrot.send("say", "never")
    parrot.start()
    assert caplog.messages == []


def test_closing_ends_the_program_in_an_orderly_way(qtbot, parrot, caplog):
    started(qtbot, parrot)
    with qtbot.waitSignal(parrot.ended):
        parrot.close()
    assert caplog.messages == []


def test_a_program_that_is_not_there_is_noted(qtbot, clock, caplog, monkeypatch):
    monkeypatch.setattr("sys.executable", "/nowhere/python")
    side = SideProcess("tests.devices.parrot", (), clock)
    with caplog.at_level(logging.WARNING), qtbot.waitSignal(side.ended):
        side.send("say", "lost")
    side.close()
    assert caplog.messages == ["tests.devices.parrot could not be started"]


def test_a_program_that_hangs_does_not_outlive_a_kiosk_that_dies(qapp):
    kiosk = (
        "from PySide6.QtCore import QCoreApplication\n"
        "from app.devices.clocks import SystemClock\n"
        "from app.devices.side_process import SideProcess\n"
        "app = QCoreApplication([])\n"
        "side = SideProcess('tests.devices.parrot', (), SystemClock())\n"
        "side.said.connect(lambda message: print(*message, flush=True))\n"
        "side.send('hang')\n"
        "app.exec()\n"
    )
    command = [sys.executable, "-c", kiosk]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        program = int(process.stdout.readline().split()[1])
        gone = os.pidfd_open(program)
        assert process.stdout.readline() == "hangs\n"
        process.kill()
    assert select.select([gone], [], [], 5)[0]
    os.close(gone)
