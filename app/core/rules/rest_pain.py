"""Pain before exercise well above where it began, for days: the programme is locked."""

from datetime import date

from app.core.flags import FlagKind
from app.core.kinds import Measure, Moment
from app.core.proposals import Proposal, ProposalKind
from app.core.record import Answer
from app.core.rules.case import Case, evidence
from app.core.rules.two_red import last_seen


def resting(case: Case) -> tuple[Answer, ...]:
    """Pain before exercise since the plan began, oldest first."""
    return tuple(
        each
        for each in case.record.answers
        if (each.measure, each.moment) == (Measure.PAIN, Moment.BEFORE)
        and each.slot.day >= case.plan.starts_on
    )


def baseline(case: Case) -> Answer | None:
    """The first pain before exercise that was told in this plan."""
    return next(iter(resting(case)), None)


def raised(case: Case) -> tuple[Answer, ...]:
    """The answers that lock the programme: the lowest of each of the last days on which it was
    asked, each so far above the baseline. None when they do not.

    Source: two days and two points are ours; 2 of 10 is the change that matters (Ostelo 2008).
    Days without an answer neither count nor break the run. Counts what came after a physio last
    saw this flag. A day to come, by a wrong clock, comes before all others.
    """
    first, since = baseline(case), last_seen(case, FlagKind.REST_PAIN)
    lowest: dict[date, Answer] = {}
    for each in resting(case):
        if since is None or (each.when > since and not case.ahead(each.slot)):
            before = lowest.get(each.slot.day)
            if before is None or each.value < before.value:
                lowest[each.slot.day] = each
    days = sorted(lowest, key=lambda day: (day <= case.today, day))
    last = tuple(lowest[day] for day in days[-case.rules.rest_days :])
    if first is None or len(last) < case.rules.rest_days:
        return ()
    limit = first.value + case.rules.rest_rise
    return last if all(each.value >= limit for each in last) else ()


def rest_pain(case: Case) -> Proposal | None:
    """A physio looks at it."""
    answers, first = raised(case), baseline(case)
    if not answers or first is None:
        return None
    return Proposal(
        kind=ProposalKind.REVIEW,
        rule="rest_pain",
        evidence=evidence(answers=(first, *answers)),
        facts={
            "days": len(answers),
            "baseline": first.value,
            "pain": min(each.value for each in answers),
        },
    )
