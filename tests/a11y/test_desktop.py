"""The desktop of these tests: beside other people's X servers, and on a machine that is busy."""

import os
import shutil
import socket
import subprocess
import sys

import pytest

from tests.a11y.desktop import running, until
from tests.display import FIRST, MOST, SOCKETS, display


def answers(number):
    """Whether somebody listens on a display's file."""
    with socket.socket(socket.AF_UNIX) as client:
        return client.connect_ex(str(SOCKETS / f"X{number}")) == 0


@pytest.mark.parametrize("listens", [(), ("-nolisten", "local"), ("-nolisten", "unix")])
def test_another_x_server_is_left_alone(listens):
    if not shutil.which("Xvfb"):
        pytest.skip("needs xvfb: see packaging/debian-packages.txt")
    number = FIRST + os.getpid() % MOST
    foreign = ("Xvfb", f":{number}", *listens, "-displayfd", "1")
    with running(*foreign, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        server.stdout.readline()
        listened = answers(number) if "unix" not in listens else None
        with display() as one, display() as other:
            names = {one["DISPLAY"], other["DISPLAY"]}
            assert len(names) == 2
            assert f":{number}" not in names
        assert server.poll() is None
        assert listened is None or (listened and answers(number))


def test_who_waits_for_a_program_that_has_ended_is_told_at_once():
    with running(sys.executable, "-c", "raise SystemExit(3)") as program:
        program.wait()
        with pytest.raises(RuntimeError, match="ended with 3 before the first screen"):
            until(lambda: False, "the first screen", among=(program,))
