"""What a kiosk knows of the clinic's others, and of its own place among them."""

import json
from datetime import UTC, datetime

import pytest

from app.core.errors import KioskError
from app.core.roles import Role
from app.core.staff import Staff
from app.store.ledger import stamp
from app.sync.state import SyncState
from app.usecases.exchanging import Fleet, FleetKiosk, ServerStanding, fleet, standing

AT = datetime(2026, 11, 22, 8, 30, tzinfo=UTC)


def test_where_nobody_has_asked_there_are_none(clinic, admin):
    assert fleet(clinic, admin) == Fleet()
    with pytest.raises(KioskError):
        fleet(clinic, Staff("x", "104", "Desk", Role.FRONT_DESK))


def test_each_kiosk_as_the_server_saw_it_last(clinic, admin):
    told = [
        {"name": "Room 1", "seen": AT.isoformat(), "version": "1", "proven": None, "disk": 7},
        {"name": "Room 2", "seen": None, "version": "2", "proven": AT.isoformat(), "disk": None},
    ]
    SyncState(clinic.store.ledger).set(fleet_at=stamp(AT), fleet=json.dumps(told))
    assert fleet(clinic, admin) == Fleet(
        AT,
        (FleetKiosk("Room 1", AT, "1", None, 7), FleetKiosk("Room 2", None, "2", AT, None)),
    )


def test_how_a_kiosk_stands_with_its_server(clinic, clock):
    assert standing(clinic, clock.now()) == ServerStanding()
    state = SyncState(clinic.store.ledger)
    state.set(kiosk="k", clinic_name="North", name="Room 1", slot=0)
    state.set(exchanged_at=stamp(clock.now()), pack_trouble="old")
    found = standing(clinic, clock.now())
    assert (found.clock_off, found.differences, found.pack_trouble) == (0, 0, "old")
    assert (found.late, found.stalled) == (False, False)
    assert ServerStanding() == ServerStanding(False, "", "", None, False, False, "", 0, 0, 0, "")
