"""Red again and again, though not in a row: a physio looks at it."""

from app.core.kinds import Form
from app.core.proposals import Proposal, ProposalKind
from app.core.record import SessionRecord
from app.core.rules.case import Case, evidence, same_sitting
from app.core.rules.two_red import last_looked


def often_red(case: Case) -> Proposal | None:
    """Red in so many of the last sessions that are over, whichever version of the plan they
    followed: a step down in between does not start the count anew, a physio's review does.

    Source: "red: modify, see physio if worse for a few days"
    (providephysiotherapy.org.uk/pain-traffic-light); three in six are ours.
    """
    last = _last(case)
    red = tuple(each for each in last if case.reds(each))
    if len(red) < case.rules.often_red:
        return None
    reds = [answer for each in red for answer in case.reds(each)]
    return Proposal(
        kind=ProposalKind.REVIEW,
        rule="often_red",
        evidence=evidence(red, reds),
        facts={
            "sessions": len(red),
            "of": len(last),
            "pain": max(each.value for each in reds),
        },
    )


def _last(case: Case) -> tuple[SessionRecord, ...]:
    """The last sittings since a physio last looked; of one sitting, a red session first. Of a
    flare-up that they have looked at the gentle sessions are known."""
    since = last_looked(case)
    known = case.flare is not None and since is not None and since >= case.flare.began.when
    found: list[SessionRecord] = []
    for each in case.all_sessions:
        late = since is None or (
            each.started is not None and each.started > since and not case.ahead(each.slot)
        )
        if each.outcome is None or each.slot.day < case.plan.starts_on or not late:
            continue
        if known and each.form is Form.FLARE:
            continue
        if not found or not same_sitting(found[-1], each):
            found.append(each)
        elif not case.reds(found[-1]):
            found[-1] = each
    return tuple(found[-case.rules.often_red_of :])
