"""Pain before exercise well above what is usual for this person, for days: a physio is called."""

from datetime import date
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


def _start(case: Case) -> Baseline | None:
    """Where a rise is counted from: the baseline, or what pain was when a physio last saw one."""
    since = last_seen(case, FlagKind.REST_PAIN)
    if since is not None:
        seen = tuple(it for it in case.resting if it.when <= since and not case.ahead(it.slot))
        if len(latest := seen[-FIRST_ANSWERS:]) == FIRST_ANSWERS:
            return Baseline(median_low(it.value for it in latest), latest)
    return baseline(case)


def raised(case: Case) -> tuple[Answer, ...]:
    """The answers that lock the programme: the lowest of each of the last days on which it was
    asked, each so far above the baseline and none of them green. None when they do not.

    Source: two days and two points are ours; 2 of 10 is the change that matters (Ostelo 2008).
    Green pain never locks: it is "go on" (providephysiotherapy.org.uk/pain-traffic-light).
    Days without an answer neither count nor break the run. Counts what came after a physio last
    saw this flag. A day to come, by a wrong clock, comes before all others.
    """
    start, since = _start(case), last_seen(case, FlagKind.REST_PAIN)
    if start is None:
        return ()
    lowest: dict[date, Answer] = {}
    for each in case.resting:
        if since is None or (each.when > since and not case.ahead(each.slot)):
            before = lowest.get(each.slot.day)
            if before is None or each.value < before.value:
                lowest[each.slot.day] = each
    days = sorted(lowest, key=lambda day: (day <= case.today, day))
    last = tuple(lowest[day] for day in days[-case.rules.rest_days :])
    if len(last) < case.rules.rest_days:
        return ()
    limit = start.value + case.rules.rest_rise
    high = (
        each.value >= limit and light(each.value, case.rules) is not Light.GREEN for each in last
    )
    return last if all(high) else ()


def rest_pain(case: Case) -> Proposal | None:
    """A physio looks at it."""
    answers, start = raised(case), _start(case)
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
            "pain": min(each.value for each in answers),
        },
    )
