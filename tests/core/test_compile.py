"""What is left of a session that was cut: each set as its last attempt left it."""

from dataclasses import replace as dataclass_replace

import pytest
from msgspec.structs import replace

from app.core.exercise import Dose
from app.core.kinds import Part
from app.core.session.compile import compile_session, done_last
from app.core.session.progress import Progress
from app.core.session.steps import works
from tests.core.samples import MONDAY, exercise, plan

PLAN = plan(exercise("squat", "both", Dose(reps=4, sets=3)))
KEYS = [it.key for it in works(compile_session(PLAN, MONDAY, Part.MORNING))]
ONE, TWO, THREE = KEYS


def attempt(key, number):
    return replace(key, attempt=number)


def left(**progress):
    """Number, attempt and reps done before of each set that is left."""
    steps = compile_session(PLAN, MONDAY, Part.MORNING, progress=Progress(**progress))
    return [(it.key.number, it.key.attempt, it.done_before) for it in works(steps)]


REST = [(2, 1, 0), (3, 1, 0)]


@pytest.mark.parametrize(
    ("progress", "sets"),
    [
        ({}, [(1, 1, 0), *REST]),
        ({"reps": {ONE: 2}}, [(1, 1, 2), *REST]),
        ({"ended": frozenset([ONE])}, REST),
        ({"ended": frozenset([ONE, TWO, THREE])}, []),
        ({"ended": frozenset([ONE]), "again": frozenset([ONE])}, [(1, 2, 0), *REST]),
        ({"again": frozenset([ONE]), "reps": {attempt(ONE, 2): 3}}, [(1, 2, 3), *REST]),
        ({"again": frozenset([ONE]), "ended": frozenset([attempt(ONE, 2)])}, REST),
        (
            {"again": frozenset([ONE, attempt(ONE, 2)]), "ended": frozenset([ONE])},
            [(1, 3, 0), *REST],
        ),
        (
            {"again": frozenset([ONE]), "reps": {attempt(ONE, 3): 1}, "ended": frozenset([ONE])},
            [(1, 3, 1), *REST],
        ),
    ],
)
def test_the_last_attempt_at_each_set_decides(progress, sets):
    assert left(**progress) == sets


def test_a_version_holds_from_the_set_on_in_which_it_was_chosen():
    easy = exercise("easy", "both", Dose(reps=2))
    item = dataclass_replace(PLAN.items[0], easier=easy)
    a_plan = dataclass_replace(PLAN, items=(item,))
    for since, found in ((1, [(1, 2), (2, 1), (3, 1)]), (2, [(2, 2), (3, 1)]), (3, [(3, 2)])):
        progress = Progress(
            ended=frozenset(KEYS[: since - 1]),
            replaced=frozenset([KEYS[since - 1]]),
            versions={1: ("easy", since)},
        )
        sets = [*works(compile_session(a_plan, MONDAY, Part.MORNING, progress=progress))]
        assert [(it.key.number, it.key.attempt) for it in sets] == found
        assert {it.exercise.id for it in sets} == {"easy"}


def test_the_set_that_was_begun_last_before_a_cut():
    assert done_last(PLAN, Progress()) is None
    for key in (ONE, TWO, attempt(THREE, 2)):
        last = done_last(PLAN, Progress(last=key))
        assert (last.key, last.exercise.id) == (key, "squat")
    off = dataclass_replace(PLAN, items=(dataclass_replace(PLAN.items[0], left_out=True),))
    assert done_last(off, Progress(last=ONE)) is None
