"""Patterns: what may stand in one, and what is said of what may not."""

import tomllib
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import KioskError
from app.simulation.answers import Occasion, Temperament, course
from app.simulation.pattern import read_pattern
from tests.simulation.play import PATTERNS, played

MIDDLE = 0.5


def answers(words, visits=20, place=MIDDLE, number=1):
    told = read_pattern(tomllib.loads(f"before = {words}"), "pattern.toml").before
    tell = course(told, Temperament(place, Random(number)))
    return [tell(Occasion(visit, visit // 2)) for visit in range(visits)]


@pytest.mark.parametrize("file", sorted(PATTERNS.glob("*.toml")), ids=lambda file: file.stem)
def test_each_pattern_here_can_be_read(file):
    read_pattern(tomllib.loads(file.read_text("utf-8")), file.name)


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("4", [4, 4, 4, 4]),
        ("4.4", [4, 4, 4, 4]),
        ("[0, 2, 5]", [0, 2, 5, 0, 2, 5]),
        ('[3, "unsaid"]', [3, None, 3, None]),
        ('{ shape = "steady", level = 6 }', [6, 6, 6]),
        ('{ shape = "steady", level = [2, 6] }', [4, 4, 4]),
        ('{ shape = "flare", level = 3, peak = 7, start = 2, days = 1 }', [3, 3, 7, 7, 3, 3]),
        (
            '{ shape = "flare", level = 3, peak = 7, start = 1, days = 1, every = 2 }',
            [7, 7, 3, 3, 7, 7, 3, 3],
        ),
        ('{ shape = "rising", level = 3, every = 1, top = 5 }', [3, 3, 4, 4, 5, 5, 5, 5]),
        ('{ shape = "rising", level = 3, every = 1, start = 2 }', [3, 3, 3, 3, 4, 4]),
        ('{ shape = "rising", level = 3, by = -2, every = 1 }', [3, 3, 1, 1, 0, 0]),
        ("{ mean = 5, sd = 0 }", [5, 5, 5]),
    ],
)
def test_the_shapes(words, first):
    assert answers(words)[: len(first)] == first


@given(st.floats(0, 10), st.floats(0, 10), st.integers(1, 50))
def test_chance_stays_on_the_scale_and_is_the_same_for_the_same_seed(mean, sd, number):
    words = f'{{ shape = "random", mean = {mean:f}, sd = {sd:f}, low = 1, high = 9 }}'
    told = answers(words, number=number)
    assert all(1 <= each <= 9 for each in told)
    assert told == answers(words, number=number)


def test_a_range_gives_each_patient_a_usual_of_their_own():
    firsts = {answers("{ mean = [1, 9], sd = 0 }", place=place)[0] for place in (0, 0.5, 1)}
    assert firsts == {1, 5, 9}
    assert set(answers('{ shape = "random", low = 4, high = 6 }', visits=200)) == {4, 5, 6}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("before = 11", "before"),
        ('before = "much"', "before"),
        ("before = []", "before"),
        ('before = { shape = "wave" }', "before.shape"),
        ('before = { shape = "flare", lvl = 3 }', "before"),
        ("during = 3", "before"),
        ("before = 3\npain = 4", "pain"),
        ("before = 3\nsettled = 2", "settled"),
        ("before = 3\nvisits = { times = ['9'] }", "visits.times[0]"),
        ("before = 3\nvisits = { weekdays = [8] }", "visits.weekdays[0]"),
        ("before = 3\nvisits = { away = [[3, 4, 5]] }", "visits.away[0]"),
        ("before = 3\nskips = [{ exercise = 0 }]", "skips[0].exercise"),
        ("before = 3\nphysio = { sees_days = 'often' }", "physio.sees_days"),
    ],
)
def test_what_is_wrong_is_named_with_its_key(words, said):
    with pytest.raises(KioskError) as error:
        read_pattern(tomllib.loads(words), "pattern.toml")
    told = str(error.value)
    assert told.startswith("pattern.toml: ")
    assert said in told
    assert told.endswith(".")


def test_what_the_programme_does_not_have_is_refused():
    with pytest.raises(KioskError, match="no safety question"):
        played('before = 2\nsigns = [{ day = 1, question = "toothache" }]')
    with pytest.raises(KioskError, match="3 exercises"):
        played("before = 2\nskips = [{ exercise = 4 }]")
