"""A physio lead decides on the thresholds, and an admin does so only as long as there is none."""

import pytest

from app.core.errors import KioskError
from app.core.roles import Role
from app.samples.demo_patient import STAFF
from app.usecases.clinic_settings import ClinicSettings
from tests.e2e.staff import Colleague

PHYSIO = STAFF[0][0]


def test_an_admin_names_a_lead_by_touch(patient):
    admin = Colleague(patient, "admin")
    admin.go("team")
    admin.touch(f"Lead: {PHYSIO}")
    admin.until(lambda: any(it["lead"] for it in admin.staff.team.members))
    admin.go("settings")
    admin.until(lambda: not admin.staff.settings.lead)
    admin.staff.signOut()
    lead = Colleague(patient)
    assert {"figures", "settings"} <= set(lead.staff.places)
    lead.touch("Settings")
    lead.page("settings")
    page = lead.staff.settings
    lead.until(lambda: page.ready)
    assert (page.section, page.all, page.lead) == ("rules", False, True)
    assert page.expired == []
    page.edit("green_max", "2")
    lead.hand.linger(50)
    lead.touch("Save")
    lead.until(lambda: page.saved)
    assert lead.store.settings.get("green_max") == "2"


def test_what_is_in_force_stands_beside_each_threshold(patient):
    admin = Colleague(patient, "admin")
    admin.go("settings")
    admin.until(lambda: admin.staff.settings.ready)
    rules = admin.clinic.library.rules
    shown = {it["name"]: it["usual"] for it in admin.staff.settings.rules}
    assert shown["green_max"] == f"{next(iter(rules)).green_max}"


def test_a_lead_sets_nothing_else_and_nobody_else_sets_thresholds(patient):
    admin = Colleague(patient, "admin")
    store = admin.store
    settings = ClinicSettings(store, admin.clinic._folder)
    by_role = {it.staff.role: it.staff for it in store.staff.all()}
    settings.save(by_role[Role.ADMIN], {"green_max": "3"})
    store.staff.set_lead(PHYSIO, True, by=by_role[Role.ADMIN].id)
    lead = store.staff.find(PHYSIO)
    settings.save(lead, {"green_max": "2"})
    with pytest.raises(KioskError):
        settings.save(lead, {"volume": "10"})
    with pytest.raises(KioskError):
        settings.save(by_role[Role.ADMIN], {"green_max": "3"})
    with pytest.raises(KioskError):
        store.staff.set_lead(STAFF[2][0], True)
