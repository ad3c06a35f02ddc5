"""Where somebody stays, and why: which exercise falls short, and on what that rests."""

import pytest

from app.core.kinds import Part
from app.core.proposals import ProposalKind
from app.core.rules.hold import hold
from tests.core.rules.build import MARCH, REACH, SQUAT, Sitting, case, three

PM = Part.AFTERNOON
LADDERS = REACH, SQUAT, MARCH


def four(*, short=(), at=3):
    """Four sessions on three days; the one ``at`` lacks a rep at each place of ``short``."""
    days = ((0, Part.MORNING), (0, PM), (1, Part.MORNING), (2, Part.MORNING))
    return [
        Sitting(day, part=part, short=dict.fromkeys(short, 1) if n == at else {})
        for n, (day, part) in enumerate(days)
    ]


@pytest.mark.parametrize("position", [1, 2, 3])
@pytest.mark.parametrize("session", [0, 3])
def test_the_exercise_that_falls_short_in_any_session_is_named(position, session):
    said = hold(case(three(), *four(short=[position], at=session)))
    assert (said.kind, said.rule, said.position) == (ProposalKind.HOLD, "hold_target", position)
    assert said.from_exercise == LADDERS[position - 1][2].id
    assert said.facts == {"sessions": 4}
    sets = [it.id for it in said.evidence if it.table == "set_result"]
    assert {it.split("-")[1] for it in sets} == {str(position)}
    assert len([it for it in said.evidence if it.table == "session"]) == 4


def test_of_two_that_fall_short_the_first_in_the_plan():
    assert hold(case(three(), *four(short=[2, 3]))).position == 2
    assert hold(case(three(), *four(short=[3, 1]))).position == 1


def test_where_all_goes_well_and_something_harder_is_left_there_is_nothing_to_hold():
    assert hold(case(three(), *four())) is None
    assert hold(case(three(), *four()[:3])) is None


def test_at_the_top_of_every_ladder_a_physio_looks():
    said = hold(case(three(4), *four()))
    assert (said.kind, said.rule, said.position) == (ProposalKind.REVIEW, "top", None)
    assert said.facts == {"sessions": 4}
    rushed = four()
    for it in rushed:
        it.why = {2: "no_time"}
    assert hold(case(three(4), *rushed)) is None  # one that nobody has come to says nothing yet
