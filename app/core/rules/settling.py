"""Whether to ask at sign-in: has the pain of last time settled?"""

from app.core.kinds import Form, Measure
from app.core.record import SessionRecord
from app.core.rules.case import Case


def asks_about(case: Case) -> SessionRecord | None:
    """The session to ask about, or None.

    The last one of an earlier day in which pain was amber or red, or in which it hurt without a
    number; once. Source: amber "must settle within 24 h"
    (providephysiotherapy.org.uk/pain-traffic-light), so it is asked at the next sign-in that is
    not on the same day. The gentle form of a flare-up is not asked about: that it goes on is known.
    A day to come, from a clock that was wrong, comes before all others.
    """
    sore = (
        each
        for each in reversed(case.all_sessions)
        if each.slot.day != case.today
        and each.slot.day >= case.plan.starts_on
        and each.outcome is not None
        and each.form is not Form.FLARE
        and _hurt(case, each)
    )
    last = next(sore, None)
    asked = last is not None and any(each.about == last.id for each in case.record.settled)
    return None if asked else last


def _hurt(case: Case, session: SessionRecord) -> bool:
    told = [each for each in case.pains(session) if each.value > case.rules.green_max]
    unsaid = any(
        each.measure is Measure.PAIN and each.set is not None
        for each in case.unanswered.get(session.id, ())
    )
    return bool(told) or unsaid or bool(case.reds(session))
