"""Red again and again: which sessions are looked at, and how many are too many."""

from dataclasses import replace
from datetime import timedelta

import pytest
from msgspec.structs import replace as struct_replace

from app.core.kinds import Form, Part
from app.core.proposals import Decision, Proposal, ProposalKind
from app.core.rules.often_red import often_red
from tests.core.rules.build import Sitting, at, case, decided, when
from tests.core.samples import MONDAY

PM = Part.AFTERNOON


def red(day, **more):
    return Sitting(day, before=2, after=7, **more)


def days(pattern):
    """A session a day: R is red."""
    return [red(day) if sign == "R" else Sitting(day) for day, sign in enumerate(pattern)]


def looked(day, hour=9.0):
    said = decided(Proposal(ProposalKind.REVIEW, "no_change", ()), 0, Decision.ACCEPTED)
    return (struct_replace(said, decided=when(day, hour)),)


def of(*told, plan=None, **more):
    """How many were red, of how many; None where nothing is said."""
    said = often_red(case(plan or at(2), *told, **more))
    return said and (said.facts["sessions"], said.facts["of"])


@pytest.mark.parametrize(
    ("pattern", "rules", "found"),
    [
        ("R-R", {}, None),
        ("R-R-R", {}, (3, 5)),
        ("RRR", {}, (3, 3)),
        ("RRRR", {}, (4, 4)),
        ("R-R-R-R", {}, (3, 6)),
        ("R-R-R-R", {"often_red_of": 7}, (4, 7)),
        ("R-R-R-", {}, (3, 6)),
        ("R-R-R--", {}, None),
        ("R-R-R--", {"often_red": 2}, (2, 6)),
        ("R-R-R--", {"often_red": 4, "often_red_of": 20}, None),
    ],
)
def test_so_many_red_among_the_last(pattern, rules, found):
    assert of(*days(pattern), rules=rules) == found


def test_a_session_that_is_open_is_none_yet():
    assert of(red(0), red(1), red(2, outcome=None)) is None
    assert of(red(0), red(1, outcome=None), red(2), red(3)) == (3, 3)


@pytest.mark.parametrize(("starts", "found"), [(0, (3, 3)), (1, (3, 3)), (2, None), (3, None)])
def test_from_the_first_day_of_the_plan_on(starts, found):
    plan = replace(at(2), starts_on=MONDAY + timedelta(days=starts))
    assert of(red(1), red(2), red(3), plan=plan) == found


@pytest.mark.parametrize(
    ("look", "found"),
    [((0, 9), (3, 3)), ((1, 8.9), (3, 3)), ((1, 9), None), ((2, 9), None), ((3, 12), None)],
)
def test_only_what_began_after_a_physio_looked(look, found):
    assert of(Sitting(0), red(1), red(2), red(3), proposals=looked(*look)) == found


def test_what_lies_ahead_counts_until_a_physio_has_looked():
    told = red(400), red(1), red(2)
    assert of(*told, today=2) == (3, 3)
    assert of(*told, today=2, proposals=looked(0)) is None


CALM = [Sitting(0, before=2), Sitting(1, before=2)]
SORE = [Sitting(day, before=8, after=8, form=Form.FLARE) for day in (2, 3, 4, 5)]


@pytest.mark.parametrize(
    ("look", "found"),
    [
        ((1, 12), (4, 4)),
        ((2, 8.9), (4, 4)),
        ((2, 9), None),
        ((2, 9.5), None),
        ((3, 9), None),
    ],
)
def test_of_a_flare_up_that_a_physio_looked_at_the_gentle_sessions_are_known(look, found):
    assert of(*CALM, *SORE, proposals=looked(*look)) == found


def test_the_others_of_it_are_not():
    back = [red(day, form=Form.STEPPING) for day in (6, 7, 8)]
    again = [replace(it, before=8) for it in back]
    assert of(*CALM, *SORE, *again, proposals=looked(2)) == (3, 3)
    assert of(*CALM, *SORE, *again) == (6, 6)


@pytest.mark.parametrize("first", ["red", "green"])
def test_of_one_sitting_a_red_session_goes_before(first):
    pairs = [(red(day), Sitting(day)) for day in (0, 1, 2)]
    told = [it for pair in pairs for it in (pair if first == "red" else pair[::-1])]
    assert of(*told) == (3, 3)
    assert of(*told[:4]) is None
    assert of(*told[:4], Sitting(2), Sitting(2, part=PM), red(3)) == (3, 5)


def test_it_says_the_most_pain_and_where_it_stands():
    said = often_red(case(at(2), red(0), Sitting(1), Sitting(2, after=9), red(3)))
    assert said.facts == {"sessions": 3, "of": 4, "pain": 9}
    assert [it.id for it in said.evidence] == ["s0", "s2", "s3", "s0-a2", "s2-a2", "s3-a2"]
