"""A pose is put together by words, and a body can do what is offered."""

import pytest

from app.core.exercise_blank import blank
from app.figure.check import problems
from app.figure.pose_choices import BodyPart, Placement, choices, chose, chosen, possible
from app.figure.positions import START, THERE, Position, example, placed, positions
from app.figure.stance import stance
from app.wiring import load_library

EXERCISES = load_library().exercises


def begun(position):
    fresh = blank("Ours", "own-1", "both", (), example(position, EXERCISES), "").exercise
    return placed(fresh, position, EXERCISES)


def test_every_position_can_be_shown():
    assert positions(EXERCISES) == tuple(Position)


@pytest.mark.parametrize("position", Position)
def test_an_exercise_from_blank_begins_in_a_position_that_a_body_can_hold(position):
    it = begun(position)
    assert problems(it) == ()
    assert [phase.pose for phase in it.phases] == [THERE, THERE, START]
    assert {chosen(it, START, part) for part in BodyPart} == {Placement.AS_START}


@pytest.mark.parametrize("position", Position)
def test_what_is_chosen_is_what_shows_and_what_moves_is_in_colour(position):
    it = begun(position)
    for part in BodyPart:
        for choice in choices(it, part):
            other = chose(it, THERE, part, choice)
            same = chosen(other, THERE, part)
            assert same is choice or other == chose(it, THERE, part, same)
            moved = stance(THERE, other.drawing.poses).accent
            assert (moved == ()) is (same is Placement.AS_START)


@pytest.mark.parametrize(
    ("position", "part", "choice"),
    [
        (Position.STANDING, BodyPart.LEFT_HAND, Placement.ON_HEAD),
        (Position.STANDING, BodyPart.RIGHT_HAND, Placement.OVERHEAD),
        (Position.SITTING, BodyPart.LEFT_HAND, Placement.ON_SHOULDER),
        (Position.SITTING, BodyPart.TRUNK, Placement.LEFT),
        (Position.SITTING, BodyPart.HEAD, Placement.RIGHT),
        (Position.SITTING, BodyPart.LEFT_FOOT, Placement.KNEE_UP),
        (Position.STANDING, BodyPart.HIPS, Placement.DOWN),
        (Position.ON_BACK, BodyPart.HIPS, Placement.UP),
        (Position.ON_BACK, BodyPart.LEFT_FOOT, Placement.KNEE_UP),
        (Position.ON_ALL_FOURS, BodyPart.LEFT_HAND, Placement.ON_HEAD),
        (Position.ON_ALL_FOURS, BodyPart.LEFT_FOOT, Placement.BACK),
        (Position.AT_CHAIR, BodyPart.LEFT_FOOT, Placement.BACK),
    ],
)
def test_what_physios_ask_for_most_can_be_done(position, part, choice):
    assert choice in possible(begun(position), THERE, part)


def test_a_knee_is_lifted_once_the_weight_is_over_the_other_foot():
    it = begun(Position.STANDING)
    assert Placement.KNEE_UP not in possible(it, THERE, BodyPart.LEFT_FOOT)
    shifted = chose(it, THERE, BodyPart.HIPS, Placement.RIGHT)
    assert Placement.KNEE_UP in possible(shifted, THERE, BodyPart.LEFT_FOOT)


def test_what_no_body_can_do_is_not_offered():
    it = begun(Position.ON_BACK)
    offered = possible(it, THERE, BodyPart.LEFT_HAND)
    assert Placement.BEHIND not in offered
    assert Placement.AS_START in offered
    assert all(not problems(chose(it, THERE, BodyPart.LEFT_HAND, each)) for each in offered)


def test_another_position_starts_the_movements_anew():
    it = chose(begun(Position.STANDING), THERE, BodyPart.LEFT_HAND, Placement.ON_HEAD)
    other = placed(it, Position.SITTING, EXERCISES)
    assert other.drawing.scene.chair is not None
    assert chosen(other, THERE, BodyPart.LEFT_HAND) is Placement.AS_START
    assert not other.confirmed


def test_a_part_has_only_its_own_choices():
    with pytest.raises(LookupError):
        chose(begun(Position.STANDING), THERE, BodyPart.HEAD, Placement.ON_HEAD)
