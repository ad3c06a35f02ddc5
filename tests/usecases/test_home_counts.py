"""Sessions at home that staff enter count towards a step up, with half the weight."""

from datetime import timedelta

import pytest

from app.core.chart_tick import ChartTick
from app.core.kinds import Part
from app.core.record import Slot
from app.usecases import home_sessions, plan_file
from tests.usecases.test_allowed import DAY_S, Weeks


@pytest.fixture
def weeks(tmp_path):
    made = Weeks(tmp_path)
    made.begin()
    made.session()
    made.session()
    made.clock.advance(6 * DAY_S)
    yield made
    made.clinic.store.close()


def enter(weeks, count, pain):
    """What the staff page does with a chart that somebody brings along."""
    clinic, first = weeks.clinic, weeks.now.starts_on + timedelta(days=2)
    chart = home_sessions.open_chart(clinic, weeks.patient)
    slots = (Slot(first + timedelta(days=n), Part.AFTERNOON) for n in range(count))
    ticks = [ChartTick(slot, done=True, pain=pain) for slot in slots]
    home_sessions.save_ticks(clinic, weeks.physio, chart, ticks)


def proposed(weeks):
    return plan_file.open_plan(weeks.clinic, weeks.patient)


def test_two_measured_and_four_at_home_are_four(weeks):
    enter(weeks, 6, pain=2)
    file = proposed(weeks)
    assert file.proposal.proposal.rule == "progress"
    assert "With 6 more at home." in file.sentence


def test_three_at_home_are_one_and_a_half(weeks):
    enter(weeks, 3, pain=2)
    assert proposed(weeks).proposal is None


def test_without_their_pain_they_do_not_count(weeks):
    enter(weeks, 6, pain=None)
    assert proposed(weeks).proposal is None


def test_what_is_taken_out_again_counts_no_more_and_too_much_pain_does_not_either(weeks):
    enter(weeks, 6, pain=2)
    enter(weeks, 6, pain=5)
    assert proposed(weeks).proposal is None
