"""The way to the clinic's server in the window, and what two kiosks said differently."""

from app.sync.state import SyncState
from tests.e2e.staff import Colleague
from tests.store.people import People


def test_an_admin_finds_the_server_and_a_wrong_code_is_said(patient, qtbot):
    admin = Colleague(patient, "admin")
    hand, staff = admin.hand, admin.staff
    hand.touch("Settings")
    admin.until(lambda: staff.page == "settings" and staff.settings.ready)
    hand.linger(100)
    hand.touch("This clinic's server")
    model = staff.server
    admin.until(lambda: staff.page == "server" and model.ready)
    assert not model.joined
    hand.linger(100)
    hand.write("Code for joining", "PJBBBB")
    hand.touch("Join")
    admin.until(lambda: model.problem != "")
    assert "code" in model.problem or "install" in model.problem
    assert not model.busy


def test_a_physio_decides_what_two_kiosks_said_differently(patient, records):
    with records() as clinic:
        state = SyncState(clinic.store.ledger)
        state.set(kiosk="k", clinic_name="North", name="Room 1", slot=0)
        (somebody, *_) = clinic.store.patients.with_plan()
        People(clinic.store).row(
            "sync_conflict",
            patient_id=somebody.id,
            tab="patient",
            row_id=somebody.id,
            col="name",
            kept=somebody.name,
            aside="Another Name",
            kiosk="Room 2",
            at=clinic.store.ledger.now(),
        )
    physio = Colleague(patient)
    hand, staff = physio.hand, physio.staff
    physio.until(lambda: staff.today.exchange.get("differences") == 1)
    hand.linger(100)
    hand.touch("Look")
    model = staff.differences
    physio.until(lambda: staff.page == "differences" and len(model.rows) == 1)
    hand.linger(100)
    hand.touch("Take the other")
    physio.until(lambda: model.ready and model.rows == [])
    with records() as clinic:
        assert clinic.store.patients.get(somebody.id).name == "Another Name"
