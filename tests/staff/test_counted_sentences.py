"""Sentences with a number in them, in the form that English has for it."""

import pytest

from app.core.errors import KioskError
from app.core.faults import Sentence
from app.ui.error_words import error_words, sentence_words


@pytest.mark.parametrize(("number", "said"), [(1, "1 patient"), (2, "2 patients")])
def test_what_is_counted_has_the_form_for_its_number_also_once_stored(number, said, english):
    patients = Sentence.saying("{n} patients", n=number)
    kept = Sentence.saying(
        "{patients}, {sessions}, {size:.1f} MB",
        patients=patients,
        sessions=Sentence.saying("{n} sessions", n=number),
        size=0.5,
    )
    sessions = said.replace("patient", "session")
    for each in (kept, Sentence.stored(kept.told())):
        assert sentence_words(each) == f"{said}, {sessions}, 0.5 MB"


@pytest.mark.parametrize(("seconds", "said"), [(1, "1 second"), (30, "30 seconds")])
def test_how_long_to_wait_has_the_form_for_its_number(seconds, said, english):
    error = KioskError("Please wait {n} seconds, then try again.", n=seconds)
    assert error_words(error) == f"Please wait {said}, then try again."
