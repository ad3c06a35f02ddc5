"""Red sessions running, outside a flare-up: a physio looks at it."""

from datetime import datetime

from app.core.flags import FlagKind
from app.core.kinds import Form
from app.core.proposals import Proposal, ProposalKind
from app.core.record import SessionRecord
from app.core.rules.case import NOBODY_DECIDED, Case, evidence, same_sitting


def last_seen(case: Case, kind: FlagKind) -> datetime | None:
    """When a physio last saw a flag of this kind; a day to come, by a wrong clock, counts not."""
    seen = [each.seen for each in case.record.flags if each.kind == kind]
    return max((when for when in seen if when is not None and case.past(when)), default=None)


def last_looked(case: Case) -> datetime | None:
    """When a physio last looked at the whole: decided on a review, or saw the lock that red
    sessions once were."""
    reviews = (
        each.decided
        for each in case.record.proposals
        if each.proposal.kind is ProposalKind.REVIEW and each.decision not in NOBODY_DECIDED
    )
    known = [when for when in reviews if when is not None and case.past(when)]
    seen = last_seen(case, FlagKind.TWO_RED)
    return max([*known, *([seen] if seen else [])], default=None)


def red_sessions(case: Case) -> tuple[SessionRecord, ...]:
    """The red sessions running that call for a review; none when they do not.

    Source: "red: modify, see physio if worse for a few days"
    (providephysiotherapy.org.uk/pain-traffic-light); two running is ours. Counts what came after a
    physio last decided on a review. The gentle sessions of a flare-up neither count nor break it:
    a flare-up has its own flag. A session without red breaks the run only when its pain was told
    before and after: what is missing is not taken as good.
    """
    since, wanted = last_looked(case), case.rules.red_sessions
    run: list[SessionRecord] = []
    for each in reversed(case.all_sessions):
        before = each.started is not None and since is not None and each.started <= since
        seen = before or (since is not None and case.ahead(each.slot))
        if seen or each.slot.day < case.plan.starts_on or len(run) == wanted:
            break
        if each.form is Form.FLARE:
            continue
        if case.reds(each):
            if not run or not same_sitting(each, run[-1]):
                run.append(each)
        elif case.complete(each):
            break
    return tuple(reversed(run)) if len(run) == wanted else ()


def two_red(case: Case) -> Proposal | None:
    """A physio looks at it."""
    sessions = red_sessions(case)
    if not sessions:
        return None
    reds = [answer for each in sessions for answer in case.reds(each)]
    return Proposal(
        kind=ProposalKind.REVIEW,
        rule="two_red",
        evidence=evidence(sessions, reds),
        facts={"sessions": len(sessions), "pain": max(each.value for each in reds)},
    )
