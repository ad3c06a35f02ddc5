"""Tests need no display: Qt is told so before anything starts it."""

import gc
import os
import sys
from functools import lru_cache, partial
from pathlib import Path
from tempfile import mkdtemp

# which folders held a clinic is kept there, not with what the user of this machine keeps
os.environ["XDG_CONFIG_HOME"] = mkdtemp(prefix="kiosk-tests-")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest
from argon2 import PasswordHasher
from hypothesis import settings
from msgspec import msgpack
from pytestqt.qtbot import QtBot

from app.content import aside, files
from app.figure import check as figure_check
from app.store import credentials
from app.wiring_content import RESOURCES
from tests.english import make_english

# tests start the kiosk as a program, some hundred times: without byte code each compiles it anew
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# a process opens hundreds of kiosks here, and each reads the same 170 files of content
files._parse = lru_cache(1000)(files._parse)

# ... and makes the same library of it, which nobody can change
TRUE_LOAD = aside.load_what_can_be
OURS = (RESOURCES / "content",)
our_library = lru_cache(None)(partial(TRUE_LOAD, OURS))


def load_once(folders, language="en", reading=files.read):
    """Our own content is read once; with a folder of a clinic's all is read as ever."""
    if tuple(folders) == OURS:
        return our_library(language)
    return TRUE_LOAD(folders, language, reading)


aside.load_what_can_be = load_once

# ... and draws every frame of each exercise that is checked, which takes seconds
TRUE_FAULTS = figure_check.problems
found_faults: dict[bytes, tuple[str, ...]] = {}


def faults_of(exercise):
    """What no body could do in it; of the same drawing it is found once."""
    drawing = msgpack.encode(exercise)
    if drawing not in found_faults:
        found_faults[drawing] = TRUE_FAULTS(exercise)
    return found_faults[drawing]


figure_check.problems = faults_of

# a PIN takes a tenth of a second in a clinic, and here thousands are stored and tried
TRUE_COST = {"PasswordHasher": credentials.PasswordHasher, "NOBODY": credentials.NOBODY}
credentials.PasswordHasher = lambda **_: PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
credentials.NOBODY = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash("nobody's")

# Speed is measured in tests/bench. CI tries the same examples each time; elsewhere new ones.
settings.register_profile("kiosk", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("kiosk")

LONGEST = (
    *("qml/test_layout.py", "faults/test_demo.py", "golden/test_screens.py", "qml/test_window.py"),
    *(
        "faults/test_kill.py",
        "packaging/test_wheel.py",
        "e2e/test_unwell.py",
        "faults/test_away.py",
    ),
    *("commands/test_command_line.py", "e2e/test_staff_drafts.py", "e2e/test_way_home.py"),
    *("e2e/test_visit.py", "figure/test_smooth.py", "faults/test_slow_disk.py"),
)
ROOM = Path(__file__).parent


def pytest_configure():
    """A worktree that was not set up has no English words yet."""
    make_english()


def pytest_collection_modifyitems(items):
    """What takes longest begins first, so that in the end no processor waits for another."""
    turns = {ROOM / name: turn for turn, name in enumerate(LONGEST)}
    items.sort(key=lambda item: turns.get(item.path, len(turns)))


def pytest_collection_finish():
    """Nine thousand tests and all modules stay: the collector need not go through them again."""
    gc.collect()
    gc.freeze()


GUARD_MS = 300_000
"""Waiting ends by what happens. This is only for what never does: a machine may be busy."""


class Patience(QtBot):
    """pytest-qt's, without its five seconds."""

    def waitUntil(self, callback, *, timeout=0):
        super().waitUntil(callback, timeout=max(timeout, GUARD_MS))

    def waitSignal(self, signal, *, timeout=0, raising=None, **more):
        # assertNotEmitted comes this way too: what must not happen is not waited for
        patience = timeout if raising is False else max(timeout, GUARD_MS)
        return super().waitSignal(signal, timeout=patience, raising=raising, **more)


@pytest.fixture
def true_cost(monkeypatch):
    """PINs that take what they take in a clinic."""
    for name, value in TRUE_COST.items():
        monkeypatch.setattr(credentials, name, value)


@pytest.fixture
def true_load(monkeypatch):
    """Content that is read at each start, as in a clinic."""
    monkeypatch.setattr(aside, "load_what_can_be", TRUE_LOAD)


@pytest.fixture
def qtbot(qapp, request):
    """Drives the event loop, and waits for what happens."""
    return Patience(request)
