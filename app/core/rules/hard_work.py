"""Sessions that were hard work from end to end: one exercise goes one rung down."""

from app.core.kinds import Measure, Moment
from app.core.proposals import Decision, Proposal, ProposalKind
from app.core.rules.case import Case, evidence, last_attempts
from app.core.rules.easing import eased, eases, percent_less
from app.core.rules.in_place import done_in_place
from app.core.rules.rungs import easier_rung, rungs_below


def hard_work(case: Case) -> Proposal | None:
    """Effort so high in each of the last sessions that told it. What was made harder last is made
    easier; else the exercise made easier least often, of those the one highest on its ladder.

    Source: 4 to 6 is the effort for strength; 8, two sessions and which exercise are ours.
    """
    number = case.rules.hard_sessions
    told = [
        (session, effort)
        for session in case.sessions
        if (effort := case.answer(session, Measure.EFFORT, Moment.AFTER))
    ][-number:]
    if len(told) < number or any(it.value < case.rules.hard_effort for _, it in told):
        return None
    sessions, efforts = zip(*told, strict=True)
    facts = {"sessions": len(told), "effort": min(each.value for each in efforts)}
    rests_on = evidence(sessions, efforts)
    last = sessions[-1]
    done = [
        position
        for position, _ in enumerate(case.plan.items, 1)
        if last_attempts(last, position) and not done_in_place(case, last, position)
    ]
    position = _hardest(case, done)
    if position is None:
        return Proposal(kind=ProposalKind.REVIEW, rule="hard_work", evidence=rests_on, facts=facts)
    return eased(case, "hard_work", position, rests_on, **facts)


def _hardest(case: Case, done: list[int]) -> int | None:
    """The place of the exercise to make easier, of those with anything easier."""
    items = case.plan.items
    able = [
        it
        for it in done
        if easier_rung(case, items[it - 1]) is not None or percent_less(case, it) is not None
    ]
    raised = (
        each.proposal
        for each in reversed(case.record.proposals)
        if each.proposal.kind is ProposalKind.PROGRESS and each.decision is Decision.ACCEPTED
    )
    latest = next(raised, None)
    for position in able:
        now = (position, items[position - 1].exercise.id)
        if latest is not None and now == (latest.position, latest.to_exercise):
            return position
    before = [each.proposal.position for each in eases(case)]
    return min(
        able, key=lambda it: (before.count(it), -rungs_below(case, items[it - 1])), default=None
    )
