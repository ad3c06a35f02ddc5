"""An X server of our own."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

COMMAND = ("Xvfb", "-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-displayfd")


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """An X server with nobody in front of it: the environment of a program that shows itself."""
    if not shutil.which("Xvfb"):
        pytest.skip("needs xvfb: see packaging/debian-packages.txt")
    reads, writes = os.pipe()
    server = subprocess.Popen([*COMMAND, str(writes)], pass_fds=[writes], stderr=subprocess.DEVNULL)
    os.close(writes)
    try:
        with open(reads) as told:
            name = f":{told.readline().strip()}"
        shown = {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
        yield os.environ | shown
    finally:
        server.terminate()
        server.wait()
