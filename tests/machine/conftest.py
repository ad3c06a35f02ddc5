"""One computer for all of these tests, which stand in the order in which a clinic meets it.

`make test-machine` says with PHYSIO_KIOSK_DEB which package it gets; nothing else runs them.
"""

import os
import shutil
from pathlib import Path

import pytest

from tests.appliance.machine import ROOT
from tests.machine.guest import QEMU, Guest
from tests.machine.image import Image

PACKAGE = os.environ.get("PHYSIO_KIOSK_DEB", "")
FOLDER = ROOT / "build" / "machine"
TOOLS = QEMU, "debootstrap", "systemd-nspawn", "mke2fs", "tesseract"


def missing() -> str:
    """Why no such computer can be made here; nothing when one can."""
    if os.geteuid():
        return "only root makes a machine"
    gone = [it for it in TOOLS if shutil.which(it) is None]
    return f"these are not here: {', '.join(gone)}" if gone else ""


def pytest_collection_modifyitems(items):
    why = missing() if PACKAGE else "make test-machine runs it"
    for item in items:
        if why and "tests/machine" in item.path.as_posix():
            item.add_marker(pytest.mark.skip(reason=why))


@pytest.fixture(scope="session")
def pictures():
    folder = FOLDER / "pictures"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


@pytest.fixture(scope="session")
def guest():
    FOLDER.mkdir(parents=True, exist_ok=True)
    image = Image(FOLDER)
    if "PHYSIO_KIOSK_MADE" not in os.environ:  # else the disk as the run before has left it
        image.make(Path(PACKAGE).resolve())
    made = Guest(image)
    yield made
    made.pull()
