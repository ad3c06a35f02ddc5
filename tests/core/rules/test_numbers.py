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
