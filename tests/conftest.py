"""Tests need no display: Qt is told so before anything starts it."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from hypothesis import settings

# Speed is measured in tests/bench. CI tries the same examples each time; elsewhere new ones.
settings.register_profile("kiosk", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("kiosk")

LONGEST = ("test_layout.py", "test_kill.py", "test_screens.py", "test_window.py", "test_away.py")


def pytest_collection_modifyitems(items):
    """What takes longest begins first, so that in the end no processor waits for another."""
    items.sort(key=lambda item: item.path.name not in LONGEST)
