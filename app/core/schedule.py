"""What is due, what was done, and what is asked once a week."""

from datetime import date, datetime, time, timedelta

from app.core.kinds import Measure, Outcome, Part
from app.core.plan import Plan
from app.core.record import Record, Slot

NOON = time(12)


def slot_at(local: datetime) -> Slot:
    """The slot of a local time: everything before noon is morning."""
    part = Part.MORNING if local.time() < NOON else Part.AFTERNOON
    return Slot(local.date(), part)


def slots_of(plan: Plan) -> tuple[Slot, ...]:
    """Every session the plan asks for, oldest first."""
    days = (plan.starts_on + timedelta(days=n) for n in range(plan.weeks * 7))
    return tuple(Slot(day, part) for day in days for part in plan.programme.parts)


def due_by(plan: Plan, slot: Slot) -> tuple[Slot, ...]:
    """The sessions due up to and with ``slot``."""
    return tuple(due for due in slots_of(plan) if _order(due) <= _order(slot))


def slots_done(record: Record) -> frozenset[Slot]:
    """The slots in which at least one set of a session was finished.

    A session counts when one prescribed exercise is logged; there is no agreed definition
    (pubmed 29875278), so this one is ours and stands only here.
    """
    return frozenset(session.slot for session in record.sessions if session.sets_done > 0)


def next_slot(plan: Plan, record: Record, slot: Slot) -> Slot | None:
    """The first session after ``slot`` that is due and not yet done; None when the plan is over."""
    done = slots_done(record)
    later = (due for due in slots_of(plan) if _order(due) > _order(slot) and due not in done)
    return next(later, None)


def confidence_due(record: Record, plan: Plan, slot: Slot) -> bool:
    """Confidence is asked once in each week of the plan."""
    week = _week(plan, slot.day)
    return not any(
        answer.measure is Measure.CONFIDENCE and _week(plan, answer.slot.day) == week
        for answer in record.answers
    )


def sessions_finished(record: Record) -> int:
    """How many sessions were ended by the patient at the last step."""
    return sum(session.outcome is Outcome.DONE for session in record.sessions)


def _week(plan: Plan, day: date) -> int:
    return (day - plan.starts_on).days // 7


def _order(slot: Slot) -> tuple[date, bool]:
    return slot.day, slot.part is Part.AFTERNOON
