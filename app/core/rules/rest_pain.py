"""Pain before exercise that keeps rising for days: a physio is called."""

from datetime import date
from itertools import pairwise
from statistics import median_low

from msgspec import Struct

from app.core.flags import FlagKind
from app.core.kinds import Light
from app.core.proposals import Proposal, ProposalKind
from app.core.record import Answer
from app.core.rules.case import Case, evidence
from app.core.rules.two_red import last_seen
from app.core.traffic_light import light

FIRST_ANSWERS = 5
"""Answers whose median is the baseline: one answer alone is an accident (ours)."""


class Baseline(Struct, frozen=True):
    """Where pain before exercise began, and the answers that say so."""

    value: int
    answers: tuple[Answer, ...]


def baseline(case: Case) -> Baseline | None:
    """The median of the first answers before exercise in this plan; None until all are there."""
    first = case.resting[:FIRST_ANSWERS]
    if len(first) < FIRST_ANSWERS:
        return None
    return Baseline(median_low(each.value for each in first), first)


def start_of(case: Case) -> Baseline | None:
    """Where a rise is counted from: the usual that a physio set, what pain was when they last saw a
    rise, else the baseline."""
    if case.plan.usual is not None:
        return Baseline(case.plan.usual, case.resting[:FIRST_ANSWERS])
    since = last_seen(case, FlagKind.REST_PAIN)
    if since is not None:
        seen = tuple(it for it in case.resting if it.when <= since and not case.ahead(it.slot))
        if len(latest := seen[-FIRST_ANSWERS:]) == FIRST_ANSWERS:
            return Baseline(median_low(it.value for it in latest), latest)
    return baseline(case)


def raised(case: Case) -> tuple[Answer, ...]:
    """The answers that lock the programme: the lowest of each of the last ``flare_days`` days on
    which it was asked, none lower than the one before and each higher than two before; the last
    ``rest_days`` so far above the baseline and none of these green. None when they do not.

    A flare-up that stays where it is, or goes up and down, locks nothing.

    Source: the days and two points are ours; 2 of 10 is the change that matters (Ostelo 2008).
    Green pain never locks: it is "go on" (providephysiotherapy.org.uk/pain-traffic-light).
    Days without an answer neither count nor break the run. Counts what came after a physio last
    saw this flag. A day to come, by a wrong clock, comes before all others.
    """
    start, since = start_of(case), last_seen(case, FlagKind.REST_PAIN)
    if start is None:
        return ()
    lowest: dict[date, Answer] = {}
    for each in case.resting:
        if since is None or (each.when > since and not case.ahead(each.slot)):
            before = lowest.get(each.slot.day)
            if before is None or each.value < before.value:
                lowest[each.slot.day] = each
    days = sorted(lowest, key=lambda day: (day <= case.today, day))
    run = tuple(lowest[day] for day in days[-max(case.rules.flare_days, case.rules.rest_days) :])
    if len(run) < case.rules.flare_days or not keeps_rising(run):
        return ()
    last = run[-case.rules.rest_days :]
    limit = start.value + case.rules.rest_rise
    high = (
        each.value >= limit and light(each.value, case.rules) is not Light.GREEN for each in last
    )
    return run if all(high) else ()


def keeps_rising(run: tuple[Answer, ...]) -> bool:
    """Whether no day was better than the one before, and each was worse than two before: what
    goes up once and stays there is a flare-up (ours)."""
    values = [each.value for each in run]
    falls = any(later < before for before, later in pairwise(values))
    return not falls and all(now > then for then, now in zip(values, values[2:], strict=False))


def rest_pain(case: Case) -> Proposal | None:
    """A physio looks at it."""
    answers, start = raised(case), start_of(case)
    if not answers or start is None:
        return None
    known = {each.id for each in answers}
    first = tuple(each for each in start.answers if each.id not in known)
    return Proposal(
        kind=ProposalKind.REVIEW,
        rule="rest_pain",
        evidence=evidence(answers=(*first, *answers)),
        facts={
            "days": len(answers),
            "baseline": start.value,
            "pain": max(each.value for each in answers),
        },
    )
