"""Pain before exercise well above what is usual for this person, for days: a physio is called."""

from datetime import date
from statistics import median_low

from msgspec import Struct

from app.core.flags import FlagKind
from app.core.kinds import Light, Measure, Moment
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


def resting(case: Case) -> tuple[Answer, ...]:
    """Pain before exercise since the plan began, oldest first."""
    return tuple(
        each
        for each in case.record.answers
        if (each.measure, each.moment) == (Measure.PAIN, Moment.BEFORE)
        and each.slot.day >= case.plan.starts_on
    )


def baseline(case: Case) -> Baseline | None:
    """The median of the first answers before exercise in this plan; None until all are there."""
    first = resting(case)[:FIRST_ANSWERS]
    if len(first) < FIRST_ANSWERS:
        return None
    return Baseline(median_low(each.value for each in first), first)


def raised(case: Case) -> tuple[Answer, ...]:
    """The answers that lock the programme: the lowest of each of the last days on which it was
    asked, each so far above the baseline and none of them green. None when they do not.

    Source: two days and two points are ours; 2 of 10 is the change that matters (Ostelo 2008).
    Green pain never locks: it is "go on" (providephysiotherapy.org.uk/pain-traffic-light).
    Days without an answer neither count nor break the run. Counts what came after a physio last
    saw this flag. A day to come, by a wrong clock, comes before all others.
    """
    start, since = baseline(case), last_seen(case, FlagKind.REST_PAIN)
    if start is None:
        return ()
    lowest: dict[date, Answer] = {}
    for each in resting(case):
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
    answers, start = raised(case), baseline(case)
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
