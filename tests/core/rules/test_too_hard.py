"""Which exercise was too hard, of several, and what says so."""

import pytest
from msgspec.structs import replace as struct_replace

from app.core.kinds import Outcome
from app.core.proposals import Decision, Proposal, ProposalKind
from app.core.rules.too_hard import too_hard
from tests.core.rules.build import Sitting, case, decided, three


def hard(day, *positions, reason="too_hard"):
    return Sitting(day, why=dict.fromkeys(positions, reason))


def said(*told, eased=(), **more):
    proposals = tuple(
        struct_replace(
            decided(Proposal(ProposalKind.EASE, "too_hard", (), it), 0, Decision.ACCEPTED),
            id=f"eased-{n}",
        )
        for n, it in enumerate(eased)
    )
    return too_hard(case(three(), *told, proposals=proposals, **more))


@pytest.mark.parametrize("position", [1, 2, 3])
@pytest.mark.parametrize("others", [(1, 2, 3), ()])
def test_the_one_that_was_too_hard_each_time(position, others):
    eased = [it for it in (1, 2, 3) if it == position]
    proposal = said(hard(1, *{position, *others}), hard(2, position), eased=eased)
    assert proposal is not None
    assert proposal.position == position
    assert proposal.facts["sessions"] == 2
    sets = [it.id for it in proposal.evidence if it.table == "set_result"]
    assert {it.split("-")[1] for it in sets} == {str(position)}
    assert {it.split("-")[0] for it in sets} == {"s0", "s1"}


def test_of_several_the_one_made_easier_least_often_then_the_first():
    both = hard(1, 2, 3), hard(2, 2, 3)
    assert [said(*both, eased=it).position for it in ((), (2,), (2, 3), (2, 3, 3))] == [2, 3, 2, 2]


@pytest.mark.parametrize(("times", "speaks"), [(1, False), (2, False), (3, True)])
def test_as_often_running_as_the_rule_says(times, speaks):
    told = [hard(day, 2) for day in range(times)]
    assert (said(*told, rules={"too_hard_sessions": 3}) is not None) is speaks


@pytest.mark.parametrize(
    ("reason", "speaks"),
    [("too_hard", True), ("easier", True), ("no_time", False), ("hurts", False), ("other", False)],
)
def test_only_what_was_too_hard_or_left_for_the_easier_version(reason, speaks):
    assert (said(hard(1, 2, reason=reason), hard(2, 2, reason=reason)) is not None) is speaks


def test_a_session_in_which_it_was_done_ends_the_run():
    assert said(hard(1, 2), Sitting(2), hard(3, 2)) is None
    assert said(Sitting(0), hard(1, 2), hard(2, 2)).position == 2


def test_one_that_had_no_time_for_it_does_not():
    assert said(hard(1, 2), hard(2, 1, 2, 3, reason="no_time"), hard(3, 2)).position == 2
    assert said(hard(1, 2), hard(2, 2, reason="no_time"), hard(3, 2)).position == 2
    left = Sitting(2, outcome=Outcome.STOPPED, sets=False)
    assert said(hard(1, 2), left, hard(3, 2)).position == 2
