"""Up to when an export of a range counts what was due."""

from datetime import timedelta

from app.core.dataset.choice import Choice
from app.core.kinds import Part
from app.core.record import Slot
from app.usecases.records.exporter import _until


def test_today_counts_up_to_now_and_an_earlier_day_to_its_end(clinic, patient):
    plan = clinic.store.plans.current(patient)
    now = clinic.slot(plan)
    day = timedelta(days=1)
    assert _until(Choice(now.day), clinic, plan) == now
    assert _until(Choice(now.day - day), clinic, plan) == Slot(now.day, Part.MORNING)
    assert _until(Choice(now.day - 9 * day), clinic, plan) == Slot(now.day - 8 * day, Part.MORNING)
