"""What an exercise from blank knows, and what it asks."""

import pytest

from app.core import exercise_edit as edit
from app.core.errors import KioskError
from app.core.exercise_blank import blank, filled, in_parts
from app.core.word_checks import remarks
from tests.core.test_exercise_edit import PLANK


def made(sides="both", needing=None):
    return blank("Ours", "own-1", sides, ("hip",), needing, "Standing")


def test_it_is_a_draft_that_asks_what_a_physio_has_to_say():
    draft = made(needing=PLANK)
    assert draft.exercise.draft
    assert draft.exercise.needs == PLANK.needs
    assert set(draft.exercise.guessed) == {"words", "dose", "needs", "equipment"}
    with pytest.raises(KioskError, match="positions"):
        edit.confirmed(draft)


def test_it_says_which_words_are_missing_and_no_others():
    assert set(remarks(made().text, lambda _: True)) == {"aim", "steps.0"}
    assert set(remarks(filled(made().text), lambda _: True)) == set()


def test_what_is_spoken_follows_the_screen_until_it_is_written():
    draft = edit.written(made(), "cues.move.now", "Lift your arm")
    assert draft.text.cues["move"].say == "Lift your arm"
    assert draft.text.cues["move"].next == "lift your arm"
    own = edit.written(draft, "cues.move.say", "Now lift your arm")
    again = edit.written(own, "cues.move.now", "Arm up")
    assert again.text.cues["move"].say == "Now lift your arm"
    assert again.text.cues["move"].next == "arm up"


def test_sides_that_there_are_not_are_refused_and_parts_of_the_body_are_ticked():
    with pytest.raises(LookupError):
        made("left")
    assert in_parts(made(), "knee").exercise.regions == ("hip", "knee")
    assert in_parts(made(), "hip").exercise.regions == ()
    assert made("each").text.left


def test_without_a_figure_a_photo_has_to_show_it():
    draft = made()
    for question in edit.QUESTIONS:
        draft = edit.needing(draft, question, "")
    draft = edit.agreed(edit.written(draft, "steps.0", "Stand up."), "dose")
    with pytest.raises(KioskError, match="Nothing shows this exercise"):
        edit.confirmed(draft)
