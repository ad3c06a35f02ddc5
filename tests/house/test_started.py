"""What a kiosk has in memory when the first person can sign in, and what it has not yet."""

import os
import subprocess
import sys

from app.devices.clocks import SystemClock
from app.wiring import ensure_demo_clinic

LATER = {
    *("reportlab", "uharfbuzz", "pikepdf", "pypdfium2", "qrcode", "PIL", "zxingcpp", "fontTools"),
    *("xlsxwriter", "pyzipper", "Cryptodome", "nacl", "ssl", "numpy", "pandas"),
    *("app.usecases.papers", "app.exports.write", "app.staff", "app.figure.check"),
}


def test_nobody_waits_at_the_first_screen_for_what_only_prints_or_exports(tmp_path):
    ensure_demo_clinic(tmp_path, SystemClock(), alone=True)
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.ready_kiosk", tmp_path],
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=True,
    )
    *_, ready, modules = done.stdout.splitlines()
    assert ready.startswith("ready ")
    assert LATER & set(modules.split()) == set()
