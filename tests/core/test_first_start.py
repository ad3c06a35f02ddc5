"""The steps of a first start, and a screen measured with a bank card."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.first_start import (
    CARD_MM,
    LARGEST_IN,
    LIKELY_IN,
    MM_PER_INCH,
    SMALLEST_IN,
    STEPS,
    Step,
    StepOutcome,
    already,
    claimed,
    inches_of,
    left_open,
    to_ask,
)

NOTHING = frozenset()


def test_the_steps_are_asked_in_their_order_each_once():
    answers, asked = {}, []
    while step := to_ask(answers, NOTHING):
        asked.append(step)
        answers[step] = StepOutcome.DONE
    assert tuple(asked) == STEPS


def test_what_is_set_already_is_not_asked_and_not_left_open():
    known = already(
        {"clinic_name": "North Street", "backup_folder": "/mnt"}, staffed=True, joined=True
    )
    assert known == {Step.SERVER, Step.CLINIC, Step.BACKUPS, Step.PERSON}
    skipped = dict.fromkeys(Step, StepOutcome.SKIPPED)
    assert not known & set(left_open(skipped, known))
    assert to_ask(dict.fromkeys(set(Step) - known, StepOutcome.DONE), known) is None


def test_one_of_two_numbers_is_not_enough():
    assert Step.NUMBERS not in already({"emergency_number": "112"}, staffed=False, joined=False)


def test_what_was_skipped_is_left_open_but_for_the_demo():
    skipped = dict.fromkeys(Step, StepOutcome.SKIPPED)
    assert left_open(skipped, NOTHING) == tuple(it for it in STEPS if it is not Step.DEMO)
    assert left_open(dict.fromkeys(Step, StepOutcome.DONE), NOTHING) == ()
    assert left_open({}, NOTHING) == ()


@given(st.floats(SMALLEST_IN, LARGEST_IN), st.floats(400, 9000))
def test_a_card_on_the_glass_gives_the_diagonal_of_the_screen(inches, across):
    card = CARD_MM[0] * across / (inches * MM_PER_INCH)
    assert inches_of(card, across) == pytest.approx(inches, abs=0.026)


@pytest.mark.parametrize(("card", "across"), [(0, 2000), (-3, 2000), (300, 0)])
def test_no_card_at_all_is_no_screen_without_end(card, across):
    assert inches_of(card, across) == LIKELY_IN


def test_a_screen_that_says_nonsense_of_itself_says_nothing():
    assert claimed(527, 296) == pytest.approx(23.8)
    assert claimed(0, 0) == 0
    assert claimed(16, 9) == 0
    assert claimed(160_000, 90_000) == 0
