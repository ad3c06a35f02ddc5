import os
import shutil
from datetime import date
from pathlib import Path

import pytest

from app.devices.printing.cups_press import CupsPress
from app.wiring import load_library
from app.wiring_paper import paper
from tests.printing.cups import PrintService
from tests.printing.desk import Desk


@pytest.fixture(scope="session")
def service():
    """A real CUPS with a PDF queue."""
    if os.geteuid() or not Path("/usr/sbin/cupsd").exists() or not shutil.which("ipptool"):
        pytest.skip("a CUPS server with cups-pdf can only be started as root: make setup")
    ours = PrintService()
    yield ours
    ours.close()


@pytest.fixture
def press(service):
    return CupsPress(service.address)


@pytest.fixture(scope="session")
def page():
    """A handout as PDF."""
    return handout("mid-upper-back")


@pytest.fixture(scope="session")
def another_page():
    """Another one, that is not the same."""
    return handout("neck")


def handout(programme):
    return paper(load_library).programme_handout(programme, date(2026, 11, 2)).pdf


@pytest.fixture
def at_desk(qtbot, tmp_path):
    desks = []

    def make(**tray):
        desks.append(Desk(qtbot, tmp_path, **tray))
        return desks[-1]

    yield make
    for desk in desks:
        desk.view.forget()
        desk.jobs.close()
        desk.print_jobs.close()
