"""The kiosk over the whole screen: it covers it, and nothing but staff and a signal closes it."""

import re
import signal
import subprocess
import sys

import pytest

from app.wiring import Options, kiosk
from tests.display import display
from tests.e2e.conftest import Patient
from tests.e2e.staff import Colleague

PATIENCE_S = 60


@pytest.fixture
def whole(data, clock, printed, qtbot, qapp, tmp_path):
    """An open kiosk that is not in a window."""
    options = Options(data=data, demo=True, clock=clock, press=printed, diagonal=24, sound=False)
    with kiosk(options) as window:
        qtbot.waitUntil(lambda: window.view.ready)
        yield Patient(window, clock, qtbot, tmp_path)


def test_it_ignores_being_closed(whole):
    assert not whole.window.quick.close()
    assert whole.window.quick.isVisible()
    whole.touch("Type my code")
    whole.until("sign_in")


def test_in_a_window_it_closes(patient):
    assert patient.window.quick.close()


def test_an_admin_closes_it_and_is_asked_first(whole):
    gone = []
    whole.view.closed.connect(lambda: gone.append(True))
    admin = Colleague(whole, "admin")
    admin.go("settings")
    admin.touch("Screen")
    admin.touch("Close the kiosk")
    admin.touch("Cancel")
    assert gone == []
    admin.touch("Close the kiosk")
    admin.hand.linger(100)
    admin.touch("Close the kiosk")
    admin.until(lambda: gone)


def test_nobody_else_closes_it(whole):
    gone = []
    whole.view.closed.connect(lambda: gone.append(True))
    physio = Colleague(whole, "physio")
    physio.staff.exit()
    physio.staff.signOut()
    physio.staff.exit()
    assert gone == []


@pytest.fixture
def on_a_bare_server(tmp_path):
    """A kiosk in a process of its own on an X server without a window manager."""
    with display() as shown:
        run = subprocess.Popen(
            [sys.executable, "-m", "app", "run", "--demo", "--data", str(tmp_path / "data")],
            env=shown,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            yield run, shown
        finally:
            if run.poll() is None:
                run.kill()
            run.communicate()


def tell(shown, *words):
    return subprocess.run(
        ["xdotool", *words],
        env=shown,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=True,
    ).stdout


def test_it_covers_a_screen_without_a_window_manager_and_ends_when_told(on_a_bare_server):
    run, shown = on_a_bare_server
    window = tell(shown, "search", "--sync", "--onlyvisible", "--name", "Physio Kiosk").split()[0]
    place = tell(shown, "getwindowgeometry", window)
    assert re.findall(r"\d+", place.partition("Position:")[2])[:2] == ["0", "0"], place
    assert "Geometry: 1920x1080" in place
    run.send_signal(signal.SIGTERM)
    assert run.wait(PATIENCE_S) == 0
