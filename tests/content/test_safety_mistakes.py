"""What is wrong with safety questions, and with what counts on them, is named."""

import pytest

from app.content import check
from tests.content.samples import FILES, sample, write

QUESTIONS = """
    [chest]
    tier = "emergency"
    programmes = ["back"]
    [deep]
    tier = "position"
    need = "squat"
"""
WORDS = """
    chest = { ask = "Pain in your chest?", staff = "Chest pain" }
    deep = { ask = "May you not squat?", staff = "No squat" }
"""


@pytest.fixture
def said(tmp_path):
    """What the check says where ``old`` of the questions is ``new``."""

    def told(old="", new="", files=None):
        assert old in QUESTIONS
        safety = {"safety.toml": QUESTIONS.replace(old, new), "text/en/safety.toml": WORDS}
        folder = write(sample(tmp_path), {**safety, **(files or {})})
        return [str(problem) for problem in check([folder])]

    return told


def test_questions_that_fit_are_sound(said):
    assert said() == []


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('need = "squat"', "", "deep.need: does not fit the tier; allowed: a need"),
        (
            '"emergency"',
            '"urgent"\n    need = "floor"',
            'chest.need: does not fit the tier; allowed: tier = "position" or no need',
        ),
        (
            'tier = "emergency"',
            'tier = "position"\n    need = "squat"',
            'deep.need: "chest" asks that already; once is allowed',
        ),
        (
            '"back"',
            '"bakc"',
            'chest.programmes[0]: there is no programme "bakc"; did you mean "back"?',
        ),
    ],
)
def test_a_question_that_does_not_fit_is_named(said, old, new, what):
    assert said(old, new) == [f"safety.toml: {what}"]


def test_a_link_of_no_programme_is_named(said):
    links = f'{FILES["links.toml"]}\n        programmes = ["bakc"]'
    assert said(files={"links.toml": links}) == [
        'links.toml: film.programmes[0]: there is no programme "bakc"; did you mean "back"?'
    ]


def test_an_exercise_that_counts_on_a_question_nobody_asks_is_named(said):
    turn = f'{FILES["exercises/turn.toml"]}\n        needs = ["squat", "floor"]'
    assert said(files={"exercises/turn.toml": turn}) == [
        'exercises/turn.toml: needs[1]: nobody is asked about "floor"; '
        "add a question to safety.toml"
    ]
    (first,) = said('"emergency"', '"emergensy"', {"exercises/turn.toml": turn})
    assert first.startswith("safety.toml: chest.tier: ")


def test_an_exercise_that_nothing_shows_or_that_may_not_be_used_is_named(said):
    turn = FILES["exercises/turn.toml"]
    undrawn = turn[: turn.index("drawing")].replace('pose = "in"', 'pose = "undrawn"')
    assert said(files={"exercises/turn.toml": undrawn}) == [
        "exercises/turn.toml: drawing: is missing; allowed: a drawing, or a photo or video"
    ]
    (why,) = said(files={"exercises/turn.toml": f'{turn}\n        licence = "CC BY-ND 4.0"'})
    assert why.startswith("exercises/turn.toml: licence: ")
    assert "allows no changes" in why
