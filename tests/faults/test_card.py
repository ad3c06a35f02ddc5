"""A graphics driver that cannot paint, or takes the kiosk down: the next start does without."""

import subprocess
import sys

import pytest

from tests.display import display

BROKEN = {
    # a way to paint that no machine of the tests has: Qt itself crashes
    "crashes": {"QSG_RHI_BACKEND": "vulkan", "VK_DRIVER_FILES": "/none"},
    "refuses": {"QSG_RHI_BACKEND": "opengl", "LIBGL_DRIVERS_PATH": "/none"},
}


@pytest.mark.parametrize("how", BROKEN)
def test_a_kiosk_whose_card_cannot_paint_is_there_all_the_same(tmp_path, how):
    cards = tmp_path / "dri"
    cards.mkdir()
    (cards / "renderD128").touch()
    own = {"XDG_STATE_HOME": str(tmp_path / "logs")} | BROKEN[how]
    command = [sys.executable, "-m", "tests.faults.card_that_fails", tmp_path / "data", cards]
    started = []
    with display() as shown:
        around = {name: it for name, it in shown.items() if name != "QT_QUICK_BACKEND"}
        for _ in range(
            2
        ):  # the second start is the service manager's, when the driver took it down
            done = subprocess.run(
                command, env=around | own, capture_output=True, text=True, timeout=120, check=False
            )
            started.append(done.returncode)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split()[-1] == "software", started
    note = tmp_path / "logs" / "physio-kiosk" / "log" / "painter"
    assert note.read_text().endswith("failed")
