"""One machine for all of these tests, which stand in the order in which a clinic meets them.

`make test-packaging` says with PHYSIO_KIOSK_DEB which package it gets; nothing else runs them.
"""

import os
from pathlib import Path

import pytest

from tests.appliance.machine import ROOT, Machine, missing

PACKAGE = os.environ.get("PHYSIO_KIOSK_DEB", "")
SHORT = "PHYSIO_KIOSK_SHORT" in os.environ
PICTURES = ROOT / "build" / "appliance" / "pictures"


def pytest_collection_modifyitems(items):
    why = "make test-packaging runs it" if not PACKAGE else missing()
    for item in items:
        if why and "tests/appliance" in item.path.as_posix():
            item.add_marker(pytest.mark.skip(reason=why))


@pytest.fixture(scope="session")
def package():
    return Path(PACKAGE).resolve()


@pytest.fixture(scope="session")
def machine(package):
    PICTURES.mkdir(parents=True, exist_ok=True)
    made = Machine(ROOT / "build" / "appliance")
    if "PHYSIO_KIOSK_MADE" not in os.environ:  # else with the one of the run before
        try:
            made.make(package)
        except AssertionError as error:
            if SHORT:
                pytest.skip(f"no clean machine can be made here: {error}")
            raise
    yield made
    made.off()
