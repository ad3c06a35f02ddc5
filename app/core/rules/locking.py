"""What the next answer would lead to: tried on the rules themselves, so that they cannot differ."""

from dataclasses import replace
from datetime import UTC, datetime

from msgspec.structs import replace as struct_replace

from app.core.kinds import Measure, Moment, Part
from app.core.record import Answer, Record, SessionRecord, Slot
from app.core.rules.assess import locks
from app.core.rules.case import Case
from app.core.rules.locks import NEVER, Locks

_NEXT = "the next session"
_LATER = datetime.max.replace(tzinfo=UTC)


def locks_ahead(case: Case) -> Locks:
    """The least pain that would lock the programme, told before the coming session or in it."""
    return Locks(
        **{moment.value: _least(case, moment) for moment in (Moment.BEFORE, Moment.DURING)}
    )


def _least(case: Case, moment: Moment) -> int:
    if not locks(_with(case, moment, NEVER - 1)):
        return NEVER  # nearly always: more pain never locks less
    return next(pain for pain in range(NEVER) if locks(_with(case, moment, pain)))


def _with(case: Case, moment: Moment, pain: int) -> Case:
    """The case as it would be after one more answer, in the open session or the next one."""
    record = case.record
    running = [each for each in record.sessions if each.outcome is None]
    session = running[-1] if running else _session(case)
    answer = Answer(Measure.PAIN, moment, pain, session.slot, _LATER, "next", session.id)
    more: Record = struct_replace(
        record,
        sessions=record.sessions if running else (*record.sessions, session),
        answers=(*record.answers, answer),
    )
    return replace(case, record=more)


def _session(case: Case) -> SessionRecord:
    return SessionRecord(_NEXT, Slot(case.today, Part.EVENING), None, 0, case.plan.id)
