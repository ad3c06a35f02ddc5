"""Inverse kinematics and turning, for any numbers."""

from math import isclose

from hypothesis import assume, given
from hypothesis import strategies as st

from app.figure.vectors import (
    Axes,
    Vec,
    across,
    along,
    distance,
    dot,
    length,
    scale,
    slerp,
    two_bones,
)

coordinate = st.floats(-2, 2)
vector = st.tuples(coordinate, coordinate, coordinate)
degrees = st.floats(-180, 180)
direction = st.tuples(degrees, degrees).map(lambda a: Axes().turn(a[0]).lean(a[1]).forward)


@given(vector, vector, vector)
def test_two_bones_keep_their_lengths(root: Vec, target: Vec, hint: Vec) -> None:
    middle, end = two_bones(root, target, 0.4, 0.3, hint)
    assert isclose(distance(root, middle), 0.4, rel_tol=1e-6)
    assert isclose(distance(middle, end), 0.3, rel_tol=1e-6)


@given(vector, direction, st.floats(0.13, 0.699), vector)
def test_two_bones_reach_what_is_in_reach(root: Vec, way: Vec, far: float, hint: Vec) -> None:
    target = along(root, way, far)
    _, end = two_bones(root, target, 0.4, 0.3, hint)
    assert distance(end, target) < 1e-6


@given(direction, st.floats(0.2, 0.6), direction)
def test_the_middle_joint_follows_the_hint(way: Vec, far: float, hint: Vec) -> None:
    assume(abs(dot(way, hint)) < 0.99)
    middle, _ = two_bones((0, 0, 0), scale(way, far), 0.4, 0.3, hint)
    assert dot(middle, across(hint, way)) > 0


@given(degrees, degrees, degrees)
def test_turned_axes_stay_square(a: float, b: float, c: float) -> None:
    axes = Axes().lean(a).tilt(b).turn(c)
    for one in axes:
        assert isclose(length(one), 1, abs_tol=1e-9)
    assert abs(dot(axes.forward, axes.up)) < 1e-9
    assert abs(dot(axes.up, axes.left)) < 1e-9


@given(vector, degrees)
def test_what_axes_place_they_read_back(v: Vec, a: float) -> None:
    axes = Axes().lean(a).turn(30)
    assert distance(axes.read(axes.place(v)), v) < 1e-9


def test_turning_left_and_leaning_forward() -> None:
    assert distance(Axes().turn(90).forward, (0, 0, 1)) < 1e-9
    assert distance(Axes().lean(90).up, (1, 0, 0)) < 1e-9
    assert distance(Axes().tilt(90).up, (0, 0, 1)) < 1e-9


@given(direction, direction, st.floats(0, 1))
def test_an_arc_stays_on_the_ball(a: Vec, b: Vec, t: float) -> None:
    assert isclose(length(slerp(a, b, t)), 1, abs_tol=1e-6)
