"""Made-up patients through the real rules: what stops them, what is counted, what it rests on."""

from dataclasses import replace

import pytest

from app.core.kinds import Part
from app.simulation.patient import SimulatedPatient
from app.simulation.story import CameTo
from tests.simulation.play import one, played, world


def test_good_weeks_lose_nothing_and_go_up_a_rung_at_a_time():
    story = one("before = 1")
    assert (story.due, story.possible, story.sessions) == (56, 56, 56)
    assert (story.locks, story.flags) == ({}, 0)
    assert story.proposals["progress"] > 0
    assert all(rung.steps > 0 and rung.now != rung.first for rung in story.rungs)


def test_the_first_0_then_2_each_day_is_never_locked():
    story = one("green")
    assert (story.possible, story.locks, story.flags) == (56, {}, 0)


def test_a_warning_sign_stops_at_once_until_a_physio_has_seen_it():
    story = one("sign")
    [told] = [each for each in story.visits if each.day == 10 and each.part == Part.MORNING]
    assert (told.came_to, told.why) == (CameTo.STOPPED, "emergency")
    assert story.locks == {"red_flag": 1}
    never = one("before = 2\nsigns = [{ day = 10, question = 'chest' }]\n[physio]\n"
                "sees_days = 'never'")  # fmt: skip
    late = [each for each in never.visits if each.day >= 10]
    assert late
    assert all(each.came_to is CameTo.STOPPED for each in late)
    assert never.possible == 18


@pytest.mark.parametrize(
    ("sees", "days"),
    [('"never"', set()), ("1", {6, 7}), ("[1]", {8}), ("0", {6, 7})],
)
def test_when_the_physio_looks(sees, days):
    story = one(
        "before = { shape = 'rising', level = 2, by = 1, every = 1, top = 10 }\n"
        f"physio = {{ sees_days = {sees}, accepts_days = 'never' }}",
        weeks=2,
    )
    locked = min(mark.day for mark in story.marks if mark.about == "rest_pain")
    after = {each.day for each in story.visits if each.came_to.possible and each.day > locked}
    assert days <= after
    assert bool(after) is bool(days)


def test_a_waiting_step_up_is_taken_when_it_is_accepted():
    never = one("before = 1\nphysio = { accepts_days = 'never' }")
    assert [rung.steps for rung in never.rungs] == [0, 0, 0]
    assert never.proposals["progress"] == 1
    assert not [mark for mark in never.marks if mark.what == "plan"]


def test_visits_are_when_the_pattern_says():
    story = one(
        'before = 1\nvisits = { times = ["10:00"], weekdays = [1, 3], away = [8, [15, 21]] }'
    )
    assert [each.day for each in story.visits] == [1, 3, 10, 22, 24]
    assert {each.part for each in story.visits} == {Part.MORNING}
    assert (story.sessions, story.possible) == (5, 56), "nothing stopped who did not come"
    half = one("before = 1\nvisits = { share = 0.5 }")
    assert 15 < half.sessions < 41


def test_skips_and_what_hurts_are_told_where_the_pattern_says():
    skipped = one("before = 1\nskips = [{ exercise = 2, reason = 'too_hard', first = 3 }]")
    assert skipped.rules["too_hard"] >= 1
    assert [rung.steps < 0 for rung in skipped.rungs] == [False, True, False]
    easier = one("before = 1\nskips = [{ exercise = 3, reason = 'easier' }]")
    assert easier.rungs[2].steps < 0
    hurt = one("before = 1\nduring = 7", weeks=1)
    assert hurt.flag_kinds["red_pain"] > 0
    assert hurt.rules["red_during"] > 0


def test_pain_that_does_not_settle_means_less_until_a_physio_decides():
    story = one("before = 5\nsettled = false\nphysio = { accepts_days = 'never' }", weeks=1)
    assert story.rules["not_settled"] == 1
    assert {each.came_to for each in story.visits if each.day > 1} == {CameTo.GENTLY}
    assert all(0.5 <= dose.least_share < 0.8 for dose in story.doses)


def test_the_same_seed_is_the_same_weeks_and_another_is_not():
    first, again = played("spread", 3, weeks=1), played("spread", 3, weeks=1)
    assert first == again
    other = world("spread", weeks=1)
    other = replace(other, pattern=type(other.pattern)(before=other.pattern.before, seed=2))
    assert SimulatedPatient(other, 1).live() != first[0]


def test_what_somebody_feels_does_not_hang_on_what_they_may_do():
    """So that two settings can be held next to each other."""
    strict, mild = (one("rising", rules={"flare_days": number}) for number in (3, 14))
    assert strict.possible < mild.possible
    assert [each.before for each in strict.visits] == [each.before for each in mild.visits]


@pytest.mark.parametrize("programme", ["mid-upper-back", "neck", "low-back"])
def test_every_programme_can_be_played(programme):
    story = one("mixed", programme=programme, weeks=2)
    assert story.sessions > 10
    assert {mark.what for mark in story.marks} >= {"flag"}
