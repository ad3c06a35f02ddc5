"""The words of an exercise are looked at as they are written, by the checks of the content."""

import pytest
from msgspec.structs import replace

from app.core.reading_age import reading_age, syllables
from app.core.word_checks import Wrong, most_letters, remarks, too_small
from app.wiring import load_library
from tests.content.reading import grade
from tests.content.reading import syllables as said

TEXTS = load_library().texts.exercises
BRIDGE = TEXTS["bridge"]


def wrong(draws=lambda _: True, **words):
    return {key: it.wrong for key, it in remarks(replace(BRIDGE, **words), draws).items()}


def test_nothing_is_said_of_our_own_words():
    told = {name: found for name, it in TEXTS.items() if (found := remarks(it, lambda _: True))}
    assert told == {}


def test_what_is_missing_too_long_or_html_cannot_be_saved():
    found = remarks(replace(BRIDGE, name="", aim="a" * 250, start="Lie <b>down</b>"), str.isascii)
    assert found["name"].wrong is Wrong.EMPTY
    assert (found["aim"].wrong, found["aim"].what) == (Wrong.LONG, "10")
    assert (found["start"].wrong, found["start"].what) == (Wrong.TAG, "<b>")
    assert all(it.blocks for it in found.values())


def test_a_letter_that_paper_cannot_print_is_named():
    found = remarks(replace(BRIDGE, aim="Strong hips 🦵 for all"), str.isascii)
    assert (found["aim"].wrong, found["aim"].what) == (Wrong.GLYPH, "🦵")


def test_hard_words_are_advice_and_keep_nobody_from_saving():
    steps = ("Simultaneously elongate the cervical and thoracic musculature, exhaling.",)
    found = remarks(replace(BRIDGE, steps=steps), lambda _: True)["steps.0"]
    assert found.wrong is Wrong.HARD
    assert not found.blocks


def test_what_is_too_long_to_be_read_from_afar_is_advice():
    cues = {"lift": replace(BRIDGE.cues["lift"], next="lift your hips up high and hold them there")}
    found = remarks(replace(BRIDGE, cues=cues), lambda _: True)["cues.lift.next"]
    assert (found.wrong, found.what) == (Wrong.SMALL, str(42 - 28))
    assert not found.blocks
    assert too_small("cues.lift.now", "Schulterblatt") == 0
    assert too_small("cues.lift.now", "Schulterblätter hoch") == 1
    assert too_small("name", "Standing Band Row with a Long Hold, Both Arms") == 45 - 38
    assert too_small("steps.0", "A step is read from near. " * 5) == 0


def test_a_second_step_need_not_be_there():
    assert wrong(steps=("Lie down.",)) == {}


@pytest.mark.parametrize(
    ("key", "most"), [("name", 60), ("cues.lift.now", 24), ("cues.lift.say", 60), ("steps.3", 240)]
)
def test_as_many_letters_as_content_may_have(key, most):
    assert most_letters(key) == most


def test_the_estimate_follows_the_measure_that_our_words_are_held_to():
    lines = [step for it in TEXTS.values() for step in it.steps if len(step.split()) > 5]
    apart = [reading_age(line) - 5 - grade(line) for line in lines]
    assert abs(sum(apart) / len(apart)) < 1
    assert max(map(abs, apart)) < 4


def test_syllables_are_counted_about_as_they_are_said():
    words = ["lift", "your", "hips", "slowly", "breathe", "shoulder", "hold", "table", "rotation"]
    assert sum(syllables(it) == said(it) for it in words) >= len(words) - 1
