"""The chart of a printed plan, as it is ticked off at the desk."""

from dataclasses import replace

import pytest

from app.core.adherence import adherence
from app.core.kinds import Part
from app.core.patient import Patient
from app.core.plan import plan_from
from app.core.record import Record, Slot
from app.staff.home_sessions.model import _key, _slot_of, _state
from app.usecases.home_sessions import HomeChart
from tests.core.samples import MONDAY


@pytest.fixture
def plan(library):
    return plan_from(next(iter(library.programmes.values())), library.exercises, MONDAY)


def state(plan):
    now = Slot(MONDAY, Part.MORNING)
    somebody = Patient("p", "204518", "A\u202eB", "en", None)
    return _state(HomeChart(somebody, plan, now, adherence(plan, Record(), now).weeks, {}), 0, -1)


def test_somebody_without_a_plan_has_no_chart():
    said = _state(None, 0, -1)
    assert (said.ready, said.planned, said.weeks) == (True, False, ())


def test_a_slot_is_found_again_by_its_key():
    slot = Slot(MONDAY, Part.EVENING)
    assert _slot_of(_key(slot)) == slot


def test_a_row_is_a_week_and_a_box_a_part_of_a_day(plan):
    said = state(replace(plan, weeks=3, own_parts=(Part.MORNING, Part.EVENING)))
    assert (said.name, said.code, len(said.weeks)) == ("AB", "204 518", 3)
    assert said.order == "morning, evening"
    cells = said.weeks[0]["days"][0]["cells"]
    assert [it["label"] for it in cells] == ["Mon 23 Nov morning", "Mon 23 Nov evening"]
    assert [it["shaded"] for it in cells] == [False, True]


def test_a_plan_of_once_a_day_says_no_part_with_each(plan):
    said = state(replace(plan, own_parts=(Part.EVENING,)))
    assert said.order == ""
    assert said.weeks[0]["days"][0]["cells"][0]["label"] == "Mon 23 Nov"


def test_weekdays_stand_once_each_and_as_the_clinic_has_them(plan, german):
    said = state(replace(plan, own_parts=(Part.MORNING, Part.EVENING)))
    assert [it[:2] for it in said.weekdays] == ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"]
