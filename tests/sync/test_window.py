"""The kiosk's own device: a process that exchanges, and what the first screen says meanwhile."""

from functools import partial
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject

from app.devices.sync_watch import SyncWatch
from app.patient.home.exchange import BackgroundExchange
from app.sync.state import SyncState
from app.ui.kiosk_screen import KioskScreen
from app.ui.kiosk_state import KioskState
from app.usecases.exchanging import standing


class Store:
    def __init__(self, kiosk):
        self.store = kiosk.store


class Here(QObject):
    """Jobs that are done at once, on the thread that the test's store belongs to."""

    def run(self, job, done=lambda _: None, failed=None):
        done(job())


@pytest.fixture
def watch(qapp, b):
    b.close()
    watch = SyncWatch(b.place.folder)
    yield watch
    watch.close()
    b.open()


def test_the_process_exchanges_at_once_when_it_is_hurried(qtbot, clinic, a, b, watch):
    with qtbot.waitSignal(watch.exchanged) as told:
        watch.start()
    assert told.args == [""]
    patient = a.people.patient("Somebody", code="200001")
    a.exchange()
    with qtbot.waitSignal(watch.exchanged):
        watch.hurry()
    watch.close()
    b.open()
    assert b.store.patients.get(patient).name == "Somebody"
    b.close()


def test_the_process_says_why_nothing_is_exchanged(qtbot, clinic, a, b, watch, admin):
    admin.revoke(clinic.name, "Room 2")
    with qtbot.waitSignal(watch.exchanged) as told:
        watch.start()
    assert told.args == ["revoked"]


def test_the_first_screen_says_as_of_when(qtbot, clinic, a):
    class Quiet(SyncWatch):
        def start(self):
            self.started = True

    kiosk, watch = KioskScreen(KioskState()), Quiet(a.place.folder)
    exchange = BackgroundExchange(kiosk, Here(), watch, clinic.clock, kiosk)
    exchange.begin(partial(standing, Store(a)))
    assert watch.started
    assert kiosk.asOf == ""
    clinic.clock.advance(16 * 60)
    exchange.look()
    assert len(kiosk.asOf) == 5
    SyncState(a.ledger).set(exchanged_at=a.ledger.now())
    exchange.look()
    assert kiosk.asOf == ""
    exchange.close()


def test_without_a_server_nothing_is_started(qtbot, tmp_path):
    from tests.store.place import Place

    class Never(SyncWatch):
        def start(self):
            raise AssertionError("there is no server")

    place = Place(tmp_path / "alone")
    with place.open() as store:
        kiosk = KioskScreen(KioskState())
        exchange = BackgroundExchange(kiosk, Here(), Never(tmp_path), place.clock, kiosk)
        exchange.begin(partial(standing, SimpleNamespace(store=store)))
        assert kiosk.asOf == ""
