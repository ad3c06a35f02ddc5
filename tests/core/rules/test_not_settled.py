"""Where it hurt in a session that did not settle."""

import pytest

from app.core.kinds import Reason
from app.core.rules.not_settled import not_settled, where_it_hurt
from tests.core.rules.build import Sitting, at, case, settled, three


@pytest.mark.parametrize(
    ("sitting", "places"),
    [
        (Sitting(0, before=8, after=8), set()),
        (Sitting(0, during={1: 3}), set()),
        (Sitting(0, during={1: 4}), {1}),
        (Sitting(0, during={3: 9}), {3}),
        (Sitting(0, during={2: None}), {2}),
        (Sitting(0, before=None, after=None), set()),
        (Sitting(0, during={1: 3, 2: 4, 3: None}), {2, 3}),
        (Sitting(0, why={2: Reason.HURTS}), {2}),
        (Sitting(0, why={2: Reason.TOO_HARD}), set()),
        (Sitting(0, before=9, during={1: 5}, why={3: Reason.HURTS}), {1, 3}),
    ],
)
def test_where_it_hurt_is_where_pain_was_told_in_a_set_or_ended_one(sitting, places):
    seen = case(three(), sitting)
    assert where_it_hurt(seen, seen.record.sessions[0]) == places


@pytest.mark.parametrize(("plan", "place"), [("plan", 1), ("another", None), ("that", None)])
def test_one_exercise_is_eased_only_where_it_hurt_in_the_plan_that_is_done_now(plan, place):
    hurt = Sitting(0, during={1: 5}, plan=plan)
    said = not_settled(case(at(2), hurt, today=1, settled=(settled("s0", False, 1),)))
    assert said.position == place
