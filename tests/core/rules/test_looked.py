"""What a physio has just looked at is not asked for again the next day."""

import pytest

from app.core.flags import FlagKind
from app.core.proposals import Decision, Proposal, ProposalKind
from app.core.rules.assess import assess
from app.core.rules.looked import looked_at
from tests.core.rules.build import Sitting, at, case, decided, flag
from tests.simulation.play import one

RED = [Sitting(day, before=2, after=7) for day in (0, 1)]


def again(first, pain, day, decision=Decision.DECLINED):
    """What is said after two more red sessions up to ``day``, the review decided on day 2."""
    more = [Sitting(day - 1, before=2, after=7), Sitting(day, before=2, after=pain)]
    return assess(case(at(2), *RED, *more, proposals=(decided(first, 2, decision),))).proposal


def test_a_review_is_asked_for_again_after_a_week_or_when_pain_is_higher():
    first = assess(case(at(2), *RED)).proposal
    assert (first.kind, first.rule) == (ProposalKind.REVIEW, "two_red")
    for decision in (Decision.ACCEPTED, Decision.DECLINED):
        assert again(first, 7, 5, decision) is None
        assert again(first, 7, 9, decision).rule == "two_red"
        assert again(first, 8, 5, decision).rule == "two_red"
    assert again(first, 7, 5, Decision.SUPERSEDED).rule == "two_red", "nobody has looked"


@pytest.mark.parametrize("kind", FlagKind)
def test_only_a_flag_about_red_sessions_that_was_seen_is_a_look_at_them(kind):
    said = assess(case(at(2), *RED, flags=(flag(kind, seen_on=1),))).proposal
    looked = said is None or said.rule != "two_red"
    assert looked is (kind is FlagKind.TWO_RED)


REVIEW = ProposalKind.REVIEW


@pytest.mark.parametrize(
    ("known", "said", "looked"),
    [
        (("two_red", 1), ("two_red", 1), True),
        (("two_red", 1), ("often_red", 1), True),
        (("often_red", 1), ("two_red", 1), True),
        (("two_red", 1), ("often_red", 2), False),
        (("two_red", 1), ("too_hard", 1), False),
        (("too_hard", 1), ("two_red", 1), False),
        (("too_hard", 1), ("no_change", 1), False),
        (("rest_pain", None), ("rest_pain", None), False),
    ],
)
def test_a_look_at_red_sessions_is_one_by_either_rule_and_at_nothing_else(known, said, looked):
    was, now = (Proposal(REVIEW, rule, (), position) for rule, position in (known, said))
    seen = case(at(2), Sitting(0), today=5, proposals=(decided(was, 2),))
    assert looked_at(seen, now) is looked
    assert not looked_at(seen, Proposal(ProposalKind.HOLD, now.rule, (), now.position))


@pytest.mark.parametrize(
    ("today", "looked"), [(2, True), (8, True), (9, False), (1, True), (0, False)]
)
def test_it_holds_for_a_week_and_one_of_a_day_that_is_nowhere_yet_is_none(today, looked):
    said = Proposal(REVIEW, "two_red", ())
    seen = case(at(2), Sitting(0), today=today, proposals=(decided(said, 2),))
    assert looked_at(seen, said) is looked


@pytest.mark.parametrize(
    ("before", "now", "looked"),
    [(6, 6, True), (6, 5, True), (6, 7, False), (None, 7, True), (6, None, True)],
)
def test_unless_pain_is_higher_than_it_was_then(before, now, looked):
    was, said = (
        Proposal(REVIEW, "two_red", (), facts={} if it is None else {"pain": it})
        for it in (before, now)
    )
    seen = case(at(2), Sitting(0), today=3, proposals=(decided(was, 2),))
    assert looked_at(seen, said) is looked


def test_meanwhile_nothing_asks_for_more():
    story = one("before = 1\neffort = [10]")
    assert story.proposals["progress"] == 0


def test_who_stays_as_they_are_calls_a_physio_each_week_and_not_each_day():
    for words in (
        "before = 5\nsettled = false",
        "before = 2\neffort = 10",
        "before = 0\nduring = 8",
        "before = 0\nafter = 8",
    ):
        story = one(words)
        assert story.proposals["review"] <= 10, (words, story.rules)
        assert story.proposals["review"] >= 2, (words, story.rules)


def test_red_pain_in_one_exercise_is_flagged_each_week_and_each_time_it_is_higher():
    """Another rung is another exercise. Nobody changes the plan in the last two."""
    never = "\nphysio = { sees_days = 1, accepts_days = 'never' }"
    assert one("before = 0\nduring = 8").flag_kinds["red_pain"] <= 6
    assert one(f"before = 0\nduring = 8{never}").flag_kinds == {"red_pain": 4}
    assert one(f"before = 0\nduring = [6, 7, 8, 9, 6, 6]{never}", weeks=1).flags == 4
