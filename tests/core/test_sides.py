"""An exercise with sides may be given to one of them alone."""

from dataclasses import replace

import pytest

from app.core.exercise import Dose
from app.core.kinds import Part, Side
from app.core.session.compile import compile_session
from app.core.session.steps import SwitchSides, works
from tests.core.samples import MONDAY, exercise, plan


def session(sides, only):
    base = plan(exercise(sides=sides, dose=Dose(reps=3, sets=2)))
    items = (replace(base.items[0], only_side=only),)
    return compile_session(replace(base, items=items), MONDAY, Part.MORNING)


@pytest.mark.parametrize("sides", ["each", "alternate"])
@pytest.mark.parametrize("only", [Side.LEFT, Side.RIGHT])
def test_one_side_alone_works_as_often_as_it_is_told(sides, only):
    steps = session(sides, only)
    assert [(work.key.side, work.target) for work in works(steps)] == [(only, 3), (only, 3)]
    assert not any(isinstance(step, SwitchSides) for step in steps)


def test_an_exercise_without_sides_stays_whole():
    assert {work.key.side for work in works(session("both", Side.LEFT))} == {Side.BOTH}
