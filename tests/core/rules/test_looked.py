"""What a physio has just looked at is not asked for again the next day."""

import pytest

from app.core.flags import FlagKind
from app.core.proposals import Decision, ProposalKind
from app.core.rules.assess import assess
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
