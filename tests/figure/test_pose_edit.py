"""Turning one number of a pose changes that number and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.figure.pose_edit import knobs, turned
from app.wiring import load_library

LIBRARY = load_library()


@st.composite
def a_knob(draw):
    exercise = draw(st.sampled_from(sorted(LIBRARY.exercises.values(), key=lambda it: it.id)))
    pose = draw(st.sampled_from(sorted(exercise.drawing.poses)))
    return exercise, pose, draw(st.sampled_from(knobs(exercise, pose)))


@given(a_knob(), st.floats(-3, 3))
def test_a_knob_that_is_turned_stands_where_it_was_turned_to(chosen, by):
    exercise, pose, knob = chosen
    wanted = knob.value + by * knob.step
    after = {it.name: it for it in knobs(turned(exercise, pose, knob.name, wanted), pose)}
    expected = min(max(wanted, knob.least), knob.most)
    assert after[knob.name].value == pytest.approx(expected, abs=1e-4)
    for other in knobs(exercise, pose):
        if other.name != knob.name:
            assert after[other.name].value == pytest.approx(other.value)


@given(a_knob())
def test_other_poses_stay(chosen):
    exercise, pose, knob = chosen
    after = turned(exercise, pose, knob.name, knob.value + knob.step)
    for name, other in exercise.drawing.poses.items():
        if name != pose:
            assert after.drawing.poses[name] == other


def test_a_knob_that_is_not_there_is_refused():
    with pytest.raises(LookupError):
        turned(LIBRARY.exercises["bridge"], "bridge", "left_hand.kneel.up", 0.1)
