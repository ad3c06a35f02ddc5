"""The kiosk's own device: a process that exchanges, and what the first screen says meanwhile."""

from functools import partial
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject

from app.core.faults import Fault, RecordsError
from app.devices.sync_watch import SyncWatch
from app.patient.home.exchange import BackgroundExchange
from app.sync.errors import SyncError, Trouble
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


def test_a_clock_that_was_ahead_and_was_set_right_does_not_stop_the_time_that_is_said(clinic, a):
    ahead = a.ledger.now()
    SyncState(a.ledger).set(exchanged_at="2036-01-01T00:00:00.000Z")
    a.exchange()
    assert SyncState(a.ledger).get("exchanged_at") == ahead


def test_a_full_disk_of_the_kiosk_is_named(clinic, a, b, monkeypatch):
    """What comes cannot be stored; the reason can, for the last room is kept for such."""
    a.people.patient("Somebody")
    a.exchange()

    def full(*_):
        raise RecordsError(Fault.FULL, "The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr("app.sync.pull.Pull._store", full)
        with pytest.raises(SyncError) as error:
            b.exchange()
    assert error.value.trouble is Trouble.DISK
    assert SyncState(b.ledger).trouble is Trouble.DISK
    b.exchange()
    assert SyncState(b.ledger).trouble is None
