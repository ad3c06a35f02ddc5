"""What staff write: any script and any emoji is kept, what nobody sees is not."""

from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import KioskError
from app.core.exercise_edit import Draft, written
from app.core.own_words import LONGEST_REASON, clean_words, needed_reason, tidy_reason
from app.core.texts import ExerciseText
from tests.core.samples import exercise

TURNS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  two   words ", "two words"),
        ("ألم في الرقبة", "ألم في الرقبة"),
        ("Ana\u202emar\u202c \x07sore", "Anamar sore"),
        ("👩‍🦽 came 🙂", "👩‍🦽 came 🙂"),
        ("cafe\u0301", "café"),
        ("a\nb\tc", "a b c"),
        ("\x00\x1b[31m", "[31m"),
    ],
)
def test_words_are_kept_as_they_read(typed, kept):
    assert clean_words(typed) == kept


def test_an_exercise_of_ones_own_is_written_in_such_words():
    text = ExerciseText(name="Reach", aim="Aim.", start="Start.", steps=("One.",), cues={})
    draft = written(Draft(exercise(), text), "name", "Reach\u202e \x07 up 🙂")
    assert draft.text.name == "Reach up 🙂"


def test_lines_stay_where_they_are_wanted():
    assert clean_words("one\r\n two \u2028three\n", lines=True) == "one\ntwo\nthree"


@given(st.text())
def test_nothing_unseen_is_left_and_cleaning_again_changes_nothing(text):
    words = clean_words(text)
    assert clean_words(words) == words
    assert not any(category(it) in ("Cc", "Cs", "Cn", "Co") or it in TURNS for it in words)


def test_a_reason_that_is_too_long_says_how_long_it_is():
    assert tidy_reason("x" * LONGEST_REASON)
    with pytest.raises(KioskError, match="has 501 letters, and 500 is the most"):
        tidy_reason("x" * (LONGEST_REASON + 1))


@pytest.mark.parametrize("typed", ["", "  ", "\u202e", "\x07\n"])
def test_a_reason_of_nothing_that_is_seen_is_none(typed):
    assert tidy_reason(typed) == ""
    with pytest.raises(KioskError, match="Say why"):
        needed_reason(typed)
