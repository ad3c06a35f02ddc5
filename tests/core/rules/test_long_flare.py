"""A flare-up that does not pass calls for a review, once for each."""

import pytest
from msgspec.structs import replace

from app.core.proposals import Decision, Proposal, ProposalKind
from app.core.rules.long_flare import long_flare
from tests.core.rules.build import Sitting, at, case, decided, when

CALM = [Sitting(0, before=2), Sitting(1, before=2)]
SORE = [Sitting(day, before=pain) for day, pain in ((2, 6), (4, 8), (6, 7))]


def looked(day, rule="long_flare", decision=Decision.ACCEPTED):
    said = decided(Proposal(ProposalKind.REVIEW, rule, ()), 0, decision)
    return replace(said, made=when(day), decided=when(day, 12))


@pytest.mark.parametrize(("day", "days"), [(7, None), (8, None), (9, 8), (10, 9)])
def test_a_review_after_more_than_a_week(day, days):
    said = long_flare(case(at(2), *CALM, *SORE, today=day))
    assert (said and said.facts["days"]) == days


def test_it_says_what_was_told_in_it():
    said = long_flare(case(at(2), *CALM, *SORE, today=9))
    assert said is not None
    assert said.facts == {"days": 8, "usual": 2, "pain": 8}
    assert [it.id for it in said.evidence] == ["s2-a0", "s3-a0", "s4-a0"]


@pytest.mark.parametrize("rule", ["away", "long_flare", "two_red"])
def test_a_physio_is_asked_once(rule):
    seen = case(at(2), *CALM, *SORE, today=9, proposals=(looked(8, rule),))
    assert (long_flare(seen) is None) is (rule == "long_flare")


@pytest.mark.parametrize(("made", "asked"), [(1, True), (2, False), (3, False)])
def test_of_each_flare_up_anew(made, asked):
    seen = case(at(2), *CALM, *SORE, today=9, proposals=(looked(made),))
    assert (long_flare(seen) is not None) is asked


@pytest.mark.parametrize("decision", [None, *Decision])
def test_what_nobody_decided_is_asked_for(decision):
    seen = case(at(2), *CALM, *SORE, today=9, proposals=(looked(8, decision=decision),))
    assert (long_flare(seen) is not None) is (decision in (None, Decision.SUPERSEDED))
