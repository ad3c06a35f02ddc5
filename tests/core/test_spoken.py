"""Cues in one language."""

import pytest

from app.core.cues import Say, Speech
from app.core.kinds import Side
from app.core.spoken import Phrases, SpokenWords
from app.core.texts import Cue, ExerciseText

PHRASES = Phrases(
    watch="Watch first",
    get_ready="Get ready",
    change_sides="Change sides",
    rest="Rest",
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
        (Speech(Say.GET_READY), "Get ready"),
        (Speech(Say.CHANGE_SIDES), "Change sides"),
        (Speech(Say.REST), "Rest"),
        (Speech(Say.WELL_DONE), "Well done"),
    ],
)
def test_words(speech, text):
    assert WORDS.text(speech) == text


def test_everything_that_can_be_said_has_words():
    for say in set(Say) - {Say.PHASE}:
        assert WORDS.text(Speech(say, number=1))
