"""A network that takes everything and answers nothing: nobody who signs in waits for it."""

import json
import shutil
import socket
import time

import pytest

from app.commands.sync import pause
from app.devices.sync_watch import SyncWatch
from app.samples.demo_patient import CODE, PIN
from app.store.files import read_key
from app.sync.errors import Trouble
from app.sync.joining import join
from app.sync.state import SyncState
from app.wiring import Options, kiosk
from tests.e2e.conftest import Patient, demo_clinic  # noqa: F401
from tests.e2e.staff import Colleague
from tests.fake_clock import FakeClock
from tests.printing.tray import Tray
from tests.sync.day import records

WAITS_S = 1.0


@pytest.fixture
def hole():
    """Takes connections, and says nothing to them for ever."""
    with socket.create_server(("127.0.0.1", 0)) as hole:
        hole.settimeout(60)
        yield hole


@pytest.fixture
def patient(hole, admin, demo_clinic, tmp_path, qtbot):  # noqa: F811
    """Before a kiosk whose server has stopped to answer, and which would wait ten minutes."""
    folder, clock = shutil.copytree(demo_clinic, tmp_path / "kiosk"), FakeClock()
    admin.add_clinic("Far Street")
    code = admin.add_kiosk("Far Street", "Room 1")
    with records(folder, clock) as store:
        join(store.ledger, code, read_key(folder / "kiosk.key"), folder)
        state = SyncState(store.ledger)
        there = json.loads(state.get("server"))
        away = {"port": str(hole.getsockname()[1]), "connect_timeout": "600"}
        state.set(server=json.dumps(there | away), exchanged_at=store.ledger.now())
    look = {"size": (960, 540), "diagonal": 24, "press": Tray(), "sound": False}
    with kiosk(Options(data=folder, clock=clock, windowed=True, **look)) as window:
        qtbot.waitUntil(lambda: window.view.ready)
        yield Patient(window, clock, qtbot, tmp_path)


def test_kiosks_that_were_apart_are_even_soon_after_the_network_is_back():
    """Each tries at least every 12 s, and once more when all others have sent what they have."""
    tries = [pause(Trouble.NETWORK, Trouble.NETWORK) for _ in range(200)]
    again = [pause(Trouble.NETWORK, None) for _ in range(200)]
    assert max(tries) + 2 <= min(again)
    assert max(tries) + max(again) <= 28
    assert min(pause(None, None) for _ in range(200)) > 20
    assert min(pause(None, Trouble.REVOKED) for _ in range(200)) > 20


def test_who_signs_in_never_waits_for_the_network(hole, patient):
    heard = []
    patient.view.findChild(SyncWatch).exchanged.connect(heard.append)
    connection, _ = hole.accept()  # it waits for an answer from here on
    with connection:
        spent = signed_in(patient)
        assert heard == []  # whoever had waited for it would wait now
    print("\nsigned in after", {who: f"{took:.2f} s" for who, took in spent.items()})
    assert min(spent.values()) < WAITS_S


def signed_in(patient):
    """How long each took, in seconds."""
    spent = {}
    for number in range(5):
        patient.touch("Type my code")
        patient.type(CODE)
        for digit in PIN:
            patient.touch(digit)
        began = time.perf_counter()
        patient.touch("Continue")
        patient.until("today")
        spent[f"patient {number}"] = time.perf_counter() - began
        patient.touch("Sign out")
        patient.until("home")
    began = time.perf_counter()
    physio = Colleague(patient)
    spent["staff"] = time.perf_counter() - began
    physio.go("today")
    return spent
