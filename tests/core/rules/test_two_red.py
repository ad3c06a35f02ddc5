"""Red sessions running: which of them count, and from when on."""

from dataclasses import replace
from datetime import timedelta

import pytest
from msgspec.structs import replace as struct_replace

from app.core.flags import FlagKind
from app.core.kinds import Form, Part
from app.core.proposals import Decision, Proposal, ProposalKind
from app.core.rules.two_red import last_looked, last_seen, red_sessions, two_red
from tests.core.rules.build import MISSING, Sitting, at, case, decided, flag, when
from tests.core.samples import MONDAY

PM = Part.AFTERNOON


def red(day, **more):
    return Sitting(day, before=2, after=7, **more)


def looked(at_, kind=ProposalKind.REVIEW, decision=Decision.ACCEPTED):
    said = decided(Proposal(kind, "no_change", ()), 0, decision)
    return struct_replace(said, decided=None if at_ is None else when(*at_))


def running(*told, plan=None, **more):
    return [it.id for it in red_sessions(case(plan or at(2), *told, **more))]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [(1, ["s3"]), (2, ["s2", "s3"]), (3, ["s1", "s2", "s3"]), (4, [])],
)
def test_the_last_ones_as_many_as_the_rule_says(wanted, found):
    told = Sitting(0), red(1), red(2), red(3)
    assert running(*told, rules={"red_sessions": wanted}) == found


@pytest.mark.parametrize(("starts", "found"), [(0, 2), (1, 2), (2, 0), (3, 0)])
def test_from_the_first_day_of_the_plan_on(starts, found):
    plan = replace(at(2), starts_on=MONDAY + timedelta(days=starts))
    assert len(running(red(1), red(2), plan=plan)) == found


@pytest.mark.parametrize(
    ("between", "found"),
    [
        (Sitting(1), []),
        (Sitting(1, before=MISSING), ["s0", "s2"]),
        (Sitting(1, after=None), ["s0", "s2"]),
        (Sitting(1, form=Form.FLARE), ["s0", "s2"]),
        (red(1, form=Form.FLARE), ["s0", "s2"]),
        (red(1, form=Form.STEPPING), ["s1", "s2"]),
    ],
)
def test_what_comes_between(between, found):
    assert running(red(0), between, red(2)) == found


def test_two_in_one_sitting_are_one():
    three = {"red_sessions": 3}
    assert running(red(0), red(0), red(1), rules=three) == []
    assert running(red(0), red(1), red(1), rules=three) == []
    assert running(red(0), red(0, part=PM), red(1), rules=three) == ["s0", "s1", "s2"]
    assert running(red(0), red(1), red(1), red(2), rules=three) == ["s0", "s2", "s3"]


@pytest.mark.parametrize(
    ("at_", "found"),
    [
        ((0, 9), ["s1", "s2"]),
        ((1, 8.9), ["s1", "s2"]),
        ((1, 9), []),
        ((1, 12), []),
        ((2, 9), []),
        ((400, 9), ["s1", "s2"]),  # by a wrong clock
        (None, ["s1", "s2"]),
    ],
)
def test_only_what_began_after_a_physio_looked(at_, found):
    assert running(red(0), red(1), red(2), proposals=(looked(at_),)) == found


@pytest.mark.parametrize("kind", ProposalKind)
@pytest.mark.parametrize("decision", [None, *Decision])
def test_a_look_is_a_review_that_a_physio_decided_on(kind, decision):
    is_one = kind is ProposalKind.REVIEW and decision not in (None, Decision.SUPERSEDED)
    seen = case(at(2), red(0), proposals=(looked((0, 12), kind, decision),))
    assert (last_looked(seen) is not None) is is_one


def test_or_a_flag_about_them_that_was_seen_whichever_is_later():
    seen = case(at(2), red(2), flags=(flag(seen_on=1),), proposals=(looked((0, 12)),))
    assert last_looked(seen) == when(1, 12)
    seen = case(at(2), red(2), flags=(flag(seen_on=0),), proposals=(looked((1, 12)),))
    assert last_looked(seen) == when(1, 12)


@pytest.mark.parametrize("kind", [FlagKind.REST_PAIN, FlagKind.TWO_RED, FlagKind.WENT_UP])
def test_of_several_flags_the_last_that_was_seen_of_its_kind(kind):
    others = (FlagKind.REST_PAIN, FlagKind.TWO_RED, FlagKind.WENT_UP)
    flags = [flag(it, seen_on=3 if it == kind else 4) for it in others]
    seen = case(at(2), red(5), flags=(*flags, flag(kind, seen_on=2), flag(kind)))
    assert last_seen(seen, kind) == when(3, 12)
    assert last_seen(replace(seen, today=MONDAY), kind) is None


def test_what_lies_ahead_comes_first_and_counts_until_a_physio_has_looked():
    assert running(red(400), red(1), today=1) == ["s0", "s1"]
    assert running(red(400), red(1), today=1, proposals=(looked((0, 9)),)) == []


def test_it_says_how_many_and_the_most_pain():
    said = two_red(case(at(2), Sitting(0, after=6), Sitting(1, during={1: 9}, after=7)))
    assert said.facts == {"sessions": 2, "pain": 9}
    assert [it.id for it in said.evidence] == ["s0", "s1", "s0-a2", "s1-a1", "s1-a3"]
