"""Pain that had not settled by the next day: fewer reps, or one rung down."""

from app.core.kinds import Form, Light, Moment, Reason
from app.core.proposals import Evidence, Proposal
from app.core.record import SessionRecord, Settled
from app.core.rules.case import Case, evidence
from app.core.rules.easing import eased, eased_everywhere
from app.core.rules.in_place import done_in_place
from app.core.rules.red_during import place_of
from app.core.traffic_light import light


def unsettled(case: Case) -> tuple[Settled, SessionRecord] | None:
    """The last "no, it did not settle" that no physio has decided on yet, and its session."""
    sessions = {it.id: it for it in case.record.sessions if it.form is not Form.FLARE}
    waiting = _kept_waiting(case)
    for told in reversed(case.record.settled):
        late = case.since is None or told.when >= case.since or told.id in waiting
        if told.value is False and late and told.about in sessions:
            return told, sessions[told.about]
    return None


def _kept_waiting(case: Case) -> set[str]:
    """The rows under what a physio kept waiting: a version saved meanwhile decided nothing."""
    kept = (each for each in case.record.proposals if each.kept and each.decision is None)
    return {row.id for each in kept for row in each.proposal.evidence}


def not_settled(case: Case) -> Proposal | None:
    """One rung down for the exercise that hurt, if it was one alone; else fewer reps of all.

    Source: amber "must settle within 24 h" (providephysiotherapy.org.uk/pain-traffic-light); about
    30 percent fewer reps or one rung is ours.
    """
    found = unsettled(case)
    if found is None:
        return None
    answer, session = found
    told = evidence((session,), case.pains(session))
    rests_on = (*told, Evidence("measurement", answer.id))
    hurt = where_it_hurt(case, session) if session.plan == case.plan.id else set()
    if len(hurt) == 1:
        [position] = hurt
        instead = done_in_place(case, session, position)
        return eased(case, "not_settled", position, rests_on, instead)
    return eased_everywhere(case, "not_settled", rests_on)


def where_it_hurt(case: Case, session: SessionRecord) -> set[int]:
    """The plan items in which pain was amber or red, told without a number, or ended a set."""
    sore = {
        place_of(session, each)
        for each in case.pains(session)
        if each.moment is Moment.DURING and light(each.value, case.rules) is not Light.GREEN
    }
    told = {each.set for each in case.unanswered.get(session.id, ()) if each.set}
    hurt = {it.position for it in session.sets if it.reason == Reason.HURTS or it.id in told}
    sore |= hurt
    return {position for position in sore if position is not None}
