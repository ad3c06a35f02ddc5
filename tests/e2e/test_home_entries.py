"""The ticked chart of a take-home page, entered by touch."""

import pytest

from app.core.chart_code import chart_code
from app.core.schedule import slots_at_home, slots_measured
from app.samples.demo_patient import NAME
from tests.e2e.staff import Colleague

MISSED = "Tue 17 Nov afternoon", "Thu 19 Nov afternoon"


@pytest.fixture
def colleague(patient):
    return Colleague(patient, "front_desk")


def home(colleague, demo):
    return slots_at_home(colleague.store.sessions.record(demo))


def test_last_weeks_chart_in_few_touches(colleague, demo):
    before = colleague.hand.touches
    colleague.touch(NAME)
    colleague.page("person")
    colleague.touch("Done at home")
    colleague.page("home_entries")
    for cell in MISSED:
        colleague.touch(cell)
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.saved == 2)
    assert colleague.hand.touches - before - len(MISSED) <= 10
    measured = slots_measured(colleague.store.sessions.record(demo))
    assert len(home(colleague, demo)) == 2
    assert not home(colleague, demo) & measured


def test_the_printed_code_opens_the_chart(colleague, demo):
    plan = colleague.store.plans.current(demo).id
    colleague.hand.linger(200)
    colleague.hand.scan(chart_code(plan))
    colleague.page("home_entries")
    colleague.until(lambda: colleague.model.name == NAME)
    colleague.hand.scan(chart_code("01a1e35e-c000-7b42-bb5e-0d3dd611c539"))
    colleague.until(lambda: colleague.model.unknown)


def test_pain_is_written_in_the_box_and_a_second_touch_takes_it_out(colleague, demo):
    colleague.go("home_entries", demo)
    model = colleague.model
    colleague.touch("Pain 4")
    colleague.touch(MISSED[0])
    colleague.touch(MISSED[1])
    colleague.touch(MISSED[1])
    assert model.fresh == 1
    colleague.touch("Save")
    colleague.until(lambda: model.saved == 1)
    (entry,) = colleague.store.sessions.record(demo).home
    assert (entry.done, entry.pain) == (True, 4)
    colleague.touch(MISSED[0])
    colleague.touch("Save")
    colleague.until(lambda: model.saved == 1 and model.fresh == 0)
    assert home(colleague, demo) == frozenset()


def test_a_week_is_filled_at_once_where_nothing_is_logged(colleague, demo):
    colleague.go("home_entries", demo)
    colleague.touch("Week of 16 Nov")
    assert colleague.model.fresh == 2
    colleague.touch("Week of 23 Nov")
    assert colleague.model.fresh == 3


def test_what_the_kiosk_saw_and_what_is_to_come_cannot_be_touched(colleague, demo):
    colleague.go("home_entries", demo)
    model = colleague.model
    marks = dict(model.marks)
    for key, mark in marks.items():
        if mark["state"] in ("measured", "later"):
            model.touch(key)
    assert dict(model.marks) == marks
    assert {mark["state"] for mark in marks.values()} == {"measured", "open", "later"}


def test_a_full_disk_keeps_the_ticks(colleague, demo):
    colleague.go("home_entries", demo)
    model, store = colleague.model, colleague.store
    store.ledger.rows(f"PRAGMA max_page_count = {store.ledger.row('PRAGMA page_count')[0]}")
    for _ in range(300):
        colleague.touch(MISSED[0])
        model.save()
        colleague.until(lambda: not model.busy)
        if model.problem:
            break
    assert "disk is full" in model.problem
    assert model.fresh == 1
    store.ledger.rows("PRAGMA max_page_count = 1073741823")
    colleague.touch("Save")
    colleague.until(lambda: model.saved == 1)


def test_another_page_in_between_loses_no_tick(colleague, demo):
    colleague.go("home_entries", demo)
    colleague.touch(MISSED[0])
    colleague.go("people")
    colleague.go("home_entries", demo)
    colleague.until(lambda: colleague.model.fresh == 1)


def test_without_a_plan_there_is_nothing_to_tick(colleague):
    other = colleague.store.patients.add("Demo Planless", pin="1357").id
    colleague.go("home_entries", other)
    assert not colleague.model.planned
