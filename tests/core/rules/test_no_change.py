"""Weeks in which nothing is better: each limit, and beside it."""

import pytest

from app.core.proposals import Decision, Proposal, ProposalKind
from app.core.rules.no_change import no_change
from tests.core.rules.build import Sitting, at, case, decided


def said(first, *now, day=21, days=None, **more):
    """After five days of pain ``first``, and ``now`` on the last days up to ``day``."""
    before = [Sitting(n, before=first) for n in range(5)]
    spread = days or range(day - len(now) + 1, day + 1)
    late = [Sitting(n, before=pain) for n, pain in zip(spread, now, strict=True)]
    return no_change(case(at(2), *before, *late, today=day, **more))


@pytest.mark.parametrize(("day", "speaks"), [(19, False), (20, False), (21, True), (25, True)])
def test_after_three_weeks(day, speaks):
    proposal = said(6, 6, 6, 6, day=day)
    assert (proposal is not None) is speaks
    assert proposal is None or proposal.facts == {"days": day, "baseline": 6, "pain": "6.0"}


@pytest.mark.parametrize(("on", "speaks"), [(8, True), (9, True), (10, False), (29, False)])
def test_and_as_long_after_a_physio_looked(on, speaks):
    known = decided(Proposal(ProposalKind.REVIEW, "no_change", ()), on, Decision.ACCEPTED)
    assert (said(6, 6, 6, 6, day=30, proposals=(known,)) is not None) is speaks


@pytest.mark.parametrize("rule", ["long_flare", "two_red"])
def test_a_look_at_something_else_is_none(rule):
    known = decided(Proposal(ProposalKind.REVIEW, rule, ()), 29, Decision.ACCEPTED)
    assert said(6, 6, 6, 6, day=30, proposals=(known,)) is not None


def test_three_answers_of_the_last_week_are_enough():
    assert said(6, 6, 6) is None
    assert said(6, 6, 6, 6) is not None
    assert said(6, 6, 6, 6, 6) is not None
    assert said(6, 6, 6, 6, days=(14, 20, 21)) is None
    assert said(6, 6, 6, 6, days=(15, 20, 21)) is not None


@pytest.mark.parametrize(
    ("first", "now", "rules", "speaks"),
    [
        (6, 5, {}, True),
        (6, 4, {}, False),
        (6, 3, {}, False),
        (10, 9, {}, True),
        (10, 8, {}, False),
        (10, 8, {"change_points": 4}, True),
        (10, 7, {"change_points": 4}, False),
        (10, 6, {"change_points": 4}, False),
        (7, 6, {"change_percent": 14}, False),
        (7, 6, {"change_percent": 15}, True),
        (4, 3, {"change_percent": 25}, False),
        (4, 3, {"change_percent": 26}, True),
        (7, 4, {"change_points": 4, "change_percent": 43}, True),
        (10, 7, {"change_percent": 50}, False),
        (4, 6, {}, True),
        (3, 3, {}, False),  # green from the start
        (4, 4, {}, True),
        (3, 5, {}, False),
        (7, 7, {}, True),  # red
    ],
)
def test_pain_that_was_green_or_has_eased_says_nothing(first, now, rules, speaks):
    assert (said(first, now, now, now, rules=rules) is not None) is speaks


def test_it_rests_on_the_first_answers_and_the_last():
    proposal = said(6, 6, 5, 6, 6, days=(14, 15, 18, 21))
    assert proposal.facts["pain"] == "5.7"
    assert {it.id for it in proposal.evidence} == {f"s{n}-a0" for n in (*range(5), 6, 7, 8)}
