"""The faults happen to the store's own data folder, and to a patient at the real kiosk."""

from pathlib import Path

import pytest

from tests.e2e.conftest import clock, data, demo_clinic, patient, printed, records
from tests.faults.full import FULL
from tests.store.conftest import place

__all__ = ["clock", "data", "demo_clinic", "patient", "place", "printed", "records"]

LONGEST = (
    *("test_growth.py", "test_store_kill.py", "test_migration_kill.py", "test_kill.py"),
    *("test_elsewhere.py", "test_long_day.py", "test_power_cut.py", "test_backup_kill.py"),
)
ROOM = Path(__file__).parent


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest of the whole matrix begins first, as the two processes share it."""
    if FULL:
        turns = {ROOM / name: turn for turn, name in enumerate(LONGEST)}
        items.sort(key=lambda item: turns.get(item.path, len(turns)))
