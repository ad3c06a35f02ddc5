"""The demo clinic has somebody to show in each group of Today."""

from datetime import UTC, datetime

from app.core.caseload import CaseNeed
from app.samples.demo_clinic import make_demo_clinic
from app.samples.demo_patient import NAME
from app.samples.demo_people import AWAY, READY, SORE, STEADY
from app.usecases.clinic_reading import today_of
from app.wiring import load_library
from tests.exports.full_clinic import opened
from tests.fake_clock import FakeClock


def test_today_has_one_for_each_way_to_stand(tmp_path):
    library, folder, now = load_library(), tmp_path / "data", datetime(2026, 11, 28, 15, tzinfo=UTC)
    make_demo_clinic(folder, library, now, UTC)
    with opened(folder, library, clock=FakeClock(now)) as clinic:
        physio = clinic.store.staff.find("101")
        groups = today_of(clinic, physio).groups
        names = {it.need: {case.name for case in it.cases} for it in groups if it.count}
        assert names == {
            CaseNeed.FLAGGED: {SORE.name},
            CaseNeed.READY: {READY.name},
            CaseNeed.UNSEEN: {AWAY.name},
            CaseNeed.ON_TRACK: {NAME, STEADY.name},
        }
