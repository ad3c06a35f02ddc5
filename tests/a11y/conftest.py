"""A kiosk on a desktop with a message bus, as a screen reader meets it."""

import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

from app.samples.demo_patient import CODE, PIN
from tests.a11y.desktop import DEBIANS_PYTHON, desktop

LIST = "see packaging/debian-packages.txt"
BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


@pytest.fixture(scope="session")
def settings():
    """The environment of programs on a desktop of their own."""
    missing = [each for each in ("Xvfb", "dbus-daemon", "dbus-send") if not shutil.which(each)]
    if not Path("/usr/share/dbus-1/services/org.a11y.Bus.service").exists():
        missing.append("at-spi2-core")
    if missing or subprocess.run([DEBIANS_PYTHON, "-c", BINDINGS], capture_output=True).returncode:
        pytest.skip(f"needs {', '.join(missing) or 'gir1.2-atspi-2.0'}: {LIST}")
    # Not pytest's folder: a socket's path may not pass 107 letters
    with tempfile.TemporaryDirectory(prefix="kiosk-a11y-") as folder, desktop(Path(folder)) as it:
        yield it


@pytest.fixture(scope="session")
def sign_in():
    """Signs the demo patient in by presses alone."""

    def go(reader):
        reader.press("Type my code")
        for digits, next_one in ((CODE, "Type your PIN"), (PIN, "Start")):
            for digit in digits:
                reader.press(digit)
            reader.press_until("Continue", next_one)

    return go
