"""Whatever stands in the files: load gives content or a KioskError, check a list."""

import tempfile
from datetime import date
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.content import Library, check, load
from app.core.errors import KioskError
from app.core.exercise import Exercise
from app.figure.check import problems
from tests.content.samples import FILES, sample, write

NAMES = sorted(FILES)
WORDS = """
    id sides dose reps phases drawing poses start like easier harder items exercise focuses cues
    now answers right picture url squat one film in
"""
KEYS = st.sampled_from(WORDS.split())
VALUES = st.recursive(
    st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats()
    | st.dates(date(1, 1, 1))
    | st.sampled_from(["squat", "turn", "low", "in", "both", "cup", "", " \n", "x" * 600]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=12,
)


def written(value):
    """A value as TOML."""
    match value:
        case bool():
            return str(value).lower()
        case dict():
            return "{" + ", ".join(f"{key} = {written(v)}" for key, v in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(written, value)) + "]"
        case str():
            return '"' + value.replace("\n", "\\n") + '"'
        case date():
            return value.isoformat()
        case _:
            return repr(value)


@pytest.fixture(autouse=True, scope="module")
def no_drawing():
    """Walking through every frame takes longer than all the rest."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.figure.check.problems", lambda exercise: ())
        yield


def survives(files):
    with tempfile.TemporaryDirectory() as name:
        folder = write(sample(Path(name)), files)
        problems = check([folder])
        for problem in problems:
            assert str(problem).encode()
            assert "\n" not in str(problem)
        if problems:
            with pytest.raises(KioskError):
                load([folder])
        else:
            assert isinstance(load([folder]), Library)


@given(st.sampled_from(NAMES), st.binary(max_size=300))
def test_any_bytes(name, content):
    survives({name: content})


@given(st.sampled_from(NAMES), st.dictionaries(KEYS, VALUES, max_size=6))
def test_any_tables(name, table):
    survives({name: "\n".join(f"{key} = {written(value)}" for key, value in table.items())})


@given(st.sampled_from(NAMES), st.integers(0), st.integers(0, 40), st.text(max_size=8))
def test_any_slip_of_the_hand(name, at, cut, typed):
    text = FILES[name]
    at %= len(text)
    survives({name: text[:at] + typed + text[at + cut :]})


METRES = st.floats(-3, 3) | st.sampled_from([0, 1])
PLACES = st.lists(METRES, min_size=3, max_size=3)
DEGREES = st.floats(-180, 180) | st.sampled_from([0, 90, -90, 180])
HANDS = st.fixed_dictionaries(
    {},
    optional={
        "at": PLACES,
        "toward": PLACES,
        "elbow": PLACES,
        "fingers": PLACES,
        "on": st.sampled_from(["floor", "wall", "chair", "head", "neck", "thigh"]),
    },
)
FEET = st.fixed_dictionaries(
    {}, optional={"at": PLACES, "toward": PLACES, "kneel": PLACES, "knee": PLACES, "turn": DEGREES}
)
POSES = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(["hands", "left_hand", "right_hand"], HANDS),
        **dict.fromkeys(["feet", "left_foot"], FEET),
        **dict.fromkeys(["lean", "turn", "tilt", "bend", "twist", "side", "nod", "look"], DEGREES),
        "pelvis": PLACES,
    },
)
SCENES = st.fixed_dictionaries(
    {},
    optional={
        "wall": METRES,
        "pillow": PLACES,
        "chair": st.fixed_dictionaries({"at": PLACES, "turn": DEGREES}),
    },
)


@settings(max_examples=40, deadline=None)
@given(POSES, SCENES)
def test_any_body(pose, scene):
    """A drawing that no body could follow is a problem in words, too."""
    drawing = {"start": "standing", "scene": scene, "poses": {"low": pose, "standing": {}}}
    phases = [{"id": "lower", "pose": "low", "seconds": 1}]
    exercise = {"id": "x", "sides": "both", "dose": {"reps": 1}, "phases": phases}
    said = problems(msgspec.convert({**exercise, "drawing": drawing}, Exercise))
    assert all(line and "\n" not in line for line in said)
