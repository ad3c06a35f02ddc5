"""The numbers: one table a programme, a clinic's own settings above it, nothing odd let in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.rules.effective import effective_rules
from app.core.rules.meanings import MEANINGS, limits
from app.core.rules.numbers import Rules
from app.core.settings import SETTINGS, read_setting
from tests.core.content import PROGRAMMES

OURS = Rules()


@pytest.mark.parametrize("programme", PROGRAMMES.values(), ids=str)
def test_each_programme_has_the_numbers_in_force(programme):
    assert programme.rules == OURS


def test_every_number_has_words_and_can_be_set():
    assert set(MEANINGS) == set(Rules.__struct_fields__) <= set(SETTINGS)


def test_what_a_clinic_has_set_wins_and_the_rest_stays():
    told = {"amber_max": "6", "progress_days": "5"}
    rules = effective_rules(OURS, lambda name: told.get(name, ""))
    assert (rules.amber_max, rules.progress_days) == (6, 5)
    assert (rules.green_max, rules.rest_days) == (OURS.green_max, OURS.rest_days)


@pytest.mark.parametrize(
    "told",
    [
        {"amber_max": "10"},
        {"amber_max": "11"},
        {"green_max": "-1"},
        {"rest_days": "many"},
        {"ease_percent": "100"},
        {"green_max": "5"},
        {"green_max": "8", "amber_max": "2"},
    ],
)
def test_what_is_not_allowed_or_leaves_no_amber_counts_as_not_set(told):
    assert effective_rules(OURS, lambda name: told.get(name, "")) == OURS


@given(st.sampled_from(sorted(MEANINGS)), st.integers(-5, 120))
def test_a_setting_is_read_within_its_limits_and_nowhere_else(name, number):
    least, most = limits(name)
    if least <= number <= most:
        assert read_setting(name, str(number)) == number
    else:
        with pytest.raises(Exception, match=name):
            read_setting(name, str(number))
    assert read_setting(name, "") is None


FARTHEST = {
    "green_max": (0, 8),
    "amber_max": (1, 9),
    "ease_percent": (10, 70),
    "usual_days": (1, 56),
    "usual_rise": (1, 10),
    "red_sessions": (1, 5),
    "flare_percent": (30, 90),
    "flare_calm": (1, 5),
    "flare_long_days": (3, 28),
    "flare_days": (3, 14),
    "rest_rise": (1, 10),
    "rest_days": (1, 14),
    "progress_sessions": (2, 20),
    "progress_days": (2, 28),
    "home_percent": (0, 100),
    "progress_pain_max": (0, 10),
    "progress_effort_max": (0, 10),
    "progress_clear_days": (1, 56),
    "progress_fresh_days": (1, 56),
    "quota_days": (0, 28),
    "quota_percent": (5, 50),
    "too_hard_sessions": (1, 20),
    "hard_effort": (1, 10),
    "hard_sessions": (1, 20),
    "ease_times": (1, 10),
    "ease_floor": (30, 90),
    "often_red": (2, 20),
    "often_red_of": (2, 20),
    "away_days": (3, 56),
    "change_days": (1, 56),
    "change_points": (1, 10),
    "change_percent": (0, 100),
    "plan_ends_days": (0, 28),
    "maintenance_sessions": (1, 7),
}
"""How far a clinic may go with each number, decided once: beyond it a rule would be none."""


def test_no_clinic_goes_farther_than_was_decided():
    assert {name: limits(name) for name in MEANINGS} == FARTHEST
