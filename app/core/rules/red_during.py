"""Red pain in one exercise: one rung down."""

from app.core.kinds import Moment
from app.core.proposals import Proposal
from app.core.record import Answer, SessionRecord
from app.core.rules.case import Case, evidence
from app.core.rules.easing import eased
from app.core.rules.in_place import done_in_place


def red_during(case: Case) -> Proposal | None:
    """The exercise in which pain last was red goes one rung down; so until a physio decides.

    Source: "6-10: stop or make it easier" (providephysiotherapy.org.uk/pain-traffic-light). The
    session itself has ended the exercise already. A physio looks at pain in what stood in.
    """
    for session in reversed(case.sessions):
        for answer in reversed(case.reds(session)):
            if answer.moment is Moment.DURING and (position := place_of(session, answer)):
                return eased(
                    case,
                    "red_during",
                    position,
                    evidence(
                        (session,), (answer,), (it for it in session.sets if it.id == answer.set)
                    ),
                    done_in_place(case, session, position),
                    pain=answer.value,
                )
    return None


def place_of(session: SessionRecord, answer: Answer) -> int | None:
    """The plan item in whose set pain was told."""
    return next((each.position for each in session.sets if each.id == answer.set), None)
