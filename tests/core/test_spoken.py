"""Cues in one language."""

import pytest

from app.core.cues import Say, Speech
from app.core.kinds import Side
from app.core.spoken import SpokenPhrases, SpokenWords
from app.core.texts import Cue, ExerciseText

PHRASES = SpokenPhrases(
    watch="Watch first",
    get_ready="Get ready",
    change_sides="Change sides",
    rest="Rest",
    next="Next",
    last_one="Last one",
    well_done="Well done",
    left="Left",
    right="Right",
)
REACH = ExerciseText(
    name="Reach",
    aim="It is good.",
    start="Stand",
    steps=("Reach.",),
    cues={"out": Cue(now="Reach", next="reach", say="Reach out")},
    left="Left arm up",
)
WORDS = SpokenWords(PHRASES, {"reach": REACH})


@pytest.mark.parametrize(
    ("speech", "text"),
    [
        (Speech(Say.PHASE, "reach", "out"), "Reach out"),
        (Speech(Say.PHASE, "reach", "unknown"), ""),
        (Speech(Say.PHASE, "unknown", "out"), ""),
        (Speech(Say.COUNT, number=3), "3"),
        (Speech(Say.COUNT, number=3, side=Side.LEFT), "3. Left"),
        (Speech(Say.LAST_ONE, side=Side.RIGHT), "Last one. Right"),
        (Speech(Say.WATCH, "reach"), "Watch first. Reach. Reach"),
        (Speech(Say.WATCH, "reach", words="Slowly."), "Watch first. Reach. Reach. Slowly"),
        (Speech(Say.GET_READY), "Get ready"),
        (Speech(Say.GET_READY, "reach", side=Side.LEFT), "Get ready. Stand. Left arm up"),
        (Speech(Say.CHANGE_SIDES, "reach", side=Side.RIGHT), "Change sides. Right"),
        (Speech(Say.REST, "reach"), "Rest. Next. Reach"),
        (Speech(Say.WELL_DONE), "Well done"),
    ],
)
def test_words(speech, text):
    assert WORDS.text(speech) == text


def test_everything_that_can_be_said_has_words():
    for say in set(Say) - {Say.PHASE}:
        assert WORDS.text(Speech(say, number=1))


def test_only_what_the_screen_does_not_say_by_itself_is_a_caption():
    assert WORDS.caption(Speech(Say.PHASE, "reach", "out")) == "Reach out"
    assert WORDS.caption(Speech(Say.LAST_ONE)) == "Last one"
    assert WORDS.caption(Speech(Say.COUNT, number=3)) == ""
    assert WORDS.caption(Speech(Say.GET_READY, "reach")) == ""
