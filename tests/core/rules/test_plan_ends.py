"""What a plan came to in its last days, and what may come next: each limit, and beside it."""

from dataclasses import replace
from datetime import timedelta

import pytest
from msgspec.structs import replace as struct_replace

from app.core.kinds import Measure, Moment, Part
from app.core.measures.measurement import Measurement
from app.core.proposals import Decision, Proposal, ProposalKind
from app.core.record import Answer
from app.core.rules.plan_ends import Next, plan_ends
from tests.core.rules.build import MISSING, Sitting, at, case, decided, when
from tests.core.samples import MONDAY

LAST = (at(2).ends_on - MONDAY).days


def ends(first, *now, sure=None, rung=2, today=LAST, plan=None, days=None, **more):
    """What is said after five days of pain ``first``, and ``now`` on the last days."""
    before = [Sitting(day, before=first) for day in range(5)]
    spread = days or range(today - len(now) + 1, today + 1)
    late = [Sitting(day, before=pain) for day, pain in zip(spread, now, strict=True)]
    seen = case(plan or at(rung, squat=rung), *before, *late, today=today, **more)
    if sure is not None:
        last = seen.record.sessions[-1]
        asked = Measure.CONFIDENCE, Moment.AFTER
        told = Answer(*asked, sure, last.slot, when(today), "sure", last.id)
        record = struct_replace(seen.record, answers=(*seen.record.answers, told))
        seen = replace(seen, record=record)
    return plan_ends(seen)


def next_of(*told, **more):
    return Next(ends(*told, **more).facts["next"])


@pytest.mark.parametrize(("before_last", "asked"), [(5, False), (4, False), (3, True), (0, True)])
def test_a_review_in_the_last_days(before_last, asked):
    assert (ends(5, 5, today=LAST - before_last) is not None) is asked


def test_and_after_them_until_the_plan_is_ended():
    assert ends(5, 5, today=LAST + 9) is not None
    ended = replace(at(2), ended_on=MONDAY + timedelta(days=LAST))
    assert ends(5, 5, plan=ended) is None


@pytest.mark.parametrize(
    ("rule", "plan", "decision", "asked"),
    [
        ("plan_ends", "plan", Decision.ACCEPTED, False),
        ("plan_ends", "plan", Decision.DECLINED, False),
        ("plan_ends", "plan", Decision.SUPERSEDED, True),
        ("plan_ends", "plan", None, True),
        ("plan_ends", "plan a", Decision.ACCEPTED, True),
        ("plan_ends", "a plan", Decision.ACCEPTED, True),
        ("no_change", "plan", Decision.ACCEPTED, True),
        ("two_red", "plan", Decision.ACCEPTED, True),
    ],
)
def test_once_for_each_version(rule, plan, decision, asked):
    said = decided(Proposal(ProposalKind.REVIEW, rule, ()), 9, decision)
    known = (struct_replace(said, plan=plan),)
    assert (ends(5, 5, proposals=known) is not None) is asked


@pytest.mark.parametrize(
    ("first", "now", "rules", "eased"),
    [
        (6, 5, {}, False),  # three in ten are 1.8
        (6, 4, {}, True),
        (10, 9, {}, False),  # three, but two points are enough
        (10, 8, {}, True),
        (10, 7, {}, True),
        (10, 8, {"change_points": 4}, False),
        (10, 7, {"change_points": 4}, True),
        (10, 6, {"change_points": 4}, True),
        (7, 6, {"change_percent": 14}, True),
        (7, 6, {"change_percent": 15}, False),
        (7, 4, {"change_points": 4, "change_percent": 43}, False),
        (5, 5, {"change_percent": 0}, False),
        (4, 6, {}, False),
        (0, 0, {}, False),
    ],
)
def test_pain_has_eased_by_points_or_by_its_part(first, now, rules, eased):
    found = next_of(first, now, rules=rules)
    assert found is (Next.PROGRESS if eased else Next.AGAIN)


@pytest.mark.parametrize(
    ("now", "sure", "found"),
    [
        (3, 7, Next.DISCHARGE),
        (3, 8, Next.DISCHARGE),
        (3, 10, Next.DISCHARGE),
        (1, 7, Next.DISCHARGE),
        (3, 6, Next.PROGRESS),
        (3, None, Next.PROGRESS),
        (4, 7, Next.PROGRESS),
        (5, 9, Next.PROGRESS),
    ],
)
def test_who_is_green_and_sure_goes_on_alone(now, sure, found):
    assert next_of(8, now, sure=sure) is found


@pytest.mark.parametrize(("rung", "found"), [(3, Next.PROGRESS), (4, Next.MAINTENANCE)])
def test_at_the_top_of_every_ladder_it_is_kept_up(rung, found):
    assert next_of(8, 4, rung=rung) is found


def test_it_is_the_mean_of_the_last_week():
    days = LAST - 7, LAST - 6, LAST - 1, LAST
    said = ends(8, 8, 4, 5, 2, days=days)
    assert (said.facts["pain"], said.facts["baseline"]) == ("3.7", 8)
    told = {it.id for it in said.evidence if it.table == "answer"}
    assert told == {f"s{n}-a0" for n in (*range(5), 6, 7, 8)}


def test_without_pain_that_was_told_there_is_none_to_tell():
    assert ends(MISSING, MISSING).facts["pain"] == "–"
    said = ends(MISSING, 2)
    assert (said.facts["baseline"], said.facts["next"]) == ("–", "again")
    assert (ends(6).facts["pain"], next_of(6)) == ("–", Next.AGAIN)


@pytest.mark.parametrize(
    ("rated", "found"), [(3, Next.PROGRESS), (-3, Next.AGAIN), (0, Next.AGAIN)]
)
def test_who_can_do_more_is_better_and_who_can_do_less_is_not(rated, found):
    change = Measurement("groc", "groc", rated, MONDAY + timedelta(days=9), when(9))
    assert next_of(6, 6, measurements=(change,)) is found
    eased = Next.AGAIN if rated < 0 else Next.PROGRESS
    assert next_of(8, 4, measurements=(change,)) is eased


def test_how_many_of_the_sessions_due_were_done():
    said = ends(5, 5, today=LAST - 3)
    assert (said.facts["weeks"], said.facts["sessions"]) == (4, 6)
    assert said.facts["of"] == 2 * (LAST - 3 + 1)
    parts = replace(at(2), own_parts=(Part.MORNING,))
    assert ends(5, 5, plan=parts, today=LAST + 3).facts["of"] == LAST + 1
