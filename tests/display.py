"""An X server of our own."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

SOCKETS, LOCKS = Path("/tmp/.X11-unix"), Path("/tmp")
FIRST, MOST = 200, 200
"""Displays that may be tried: above the numbers that people and xvfb-run take."""


@contextmanager
def display(size: str = "1920x1080") -> Iterator[dict[str, str]]:
    """An X server with nobody in front of it: the environment of a program that shows itself."""
    if not shutil.which("Xvfb"):
        pytest.skip("needs xvfb: see packaging/debian-packages.txt")
    server, name = _serve(size)
    try:
        shown = {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
        yield os.environ | shown
    finally:
        server.terminate()
        server.wait()


def _serve(size: str) -> tuple[subprocess.Popen[bytes], str]:
    """A server that serves, and its display.

    Left to choose, it takes the first number whose abstract socket is free, and with it the file of
    a server that has nothing else: their clients then meet ours. Each is told a number of its own.
    """
    for number in range(FIRST + os.getpid() % MOST, FIRST + 2 * MOST):
        if (SOCKETS / f"X{number}").exists() or (LOCKS / f".X{number}-lock").exists():
            continue
        reads, writes = os.pipe()
        # When its last client goes it would begin anew, and refuse the next one meanwhile
        screen = ("-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset")
        command = ("Xvfb", f":{number}", *screen, "-displayfd", str(writes))
        server = subprocess.Popen(command, pass_fds=[writes], stderr=subprocess.DEVNULL)
        os.close(writes)
        with open(reads) as told:
            if told.readline():
                return server, f":{number}"
        server.wait()
    raise RuntimeError("no X server comes up, whatever its number")
