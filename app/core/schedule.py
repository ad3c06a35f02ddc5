"""What is due, what was done, and what is asked once a week."""

from collections.abc import Collection, Iterator
from datetime import date, datetime, time, timedelta

from app.core.kinds import Measure, Outcome, Part
from app.core.plan import Plan, Rhythm
from app.core.record import Record, Slot

NOON = time(12)
MIDDAY, AFTER_MIDDAY, EVENING = time(11), time(14), time(17)


def slot_at(local: datetime, parts: Collection[Part] = ()) -> Slot:
    """The slot of a local time, for a plan with sessions in ``parts`` of a day.

    The day is morning up to noon, then afternoon. Only a plan that has a midday takes it out of
    both, from 11 to 14, and only one that has an evening begins it at 17 (the hours are ours).
    """
    return Slot(local.date(), _part_at(local.time(), parts))


def _part_at(now: time, parts: Collection[Part]) -> Part:
    if Part.EVENING in parts and now >= EVENING:
        return Part.EVENING
    if Part.MIDDAY in parts and MIDDAY <= now < AFTER_MIDDAY:
        return Part.MIDDAY
    return Part.MORNING if now < NOON else Part.AFTERNOON


def days_of(plan: Plan) -> tuple[date, ...]:
    """Every day of the plan's weeks, whether or not it was ended early."""
    return tuple(plan.starts_on + timedelta(days=n) for n in range(plan.weeks * 7))


def parts_on(plan: Plan, day: date) -> tuple[Part, ...]:
    """The sessions that the plan has on ``day``, by the version then in force; pauses count not.

    None outside the plan's weeks, on weekdays that are free, and once the plan has ended; on its
    first day none before it was made.
    """
    return _parts_within(plan, day) if plan.starts_on <= day <= plan.ends_on else ()


def _parts_within(plan: Plan, day: date) -> tuple[Part, ...]:
    rhythm: Plan | Rhythm = plan
    if plan.earlier:
        rhythm = next((it for it in plan.earlier if day <= it.until), plan)
    parts = rhythm.parts if day.isoweekday() in rhythm.days else ()
    if day == plan.starts_on:
        return tuple(part for part in parts if in_day(part) >= in_day(plan.begins))
    return parts


def slots_of(plan: Plan) -> tuple[Slot, ...]:
    """Every session the plan asks for, oldest first. In a pause none is."""
    return tuple(_slots_until(plan, plan.ends_on))


def _slots_until(plan: Plan, last: date) -> Iterator[Slot]:
    """Those up to and with the day ``last``, which is none after the plan's own last."""
    begins, pauses = plan.starts_on, plan.pauses
    for day in (begins + timedelta(days=n) for n in range((last - begins).days + 1)):
        if not pauses or not plan.paused_on(day):
            for part in _parts_within(plan, day):
                yield Slot(day, part)


def due_by(plan: Plan, slot: Slot) -> tuple[Slot, ...]:
    """The sessions due up to and with ``slot``."""
    last, until = slot.day, order(slot)
    slots = _slots_until(plan, min(last, plan.ends_on))
    return tuple(due for due in slots if due.day < last or order(due) <= until)


def slots_measured(record: Record) -> frozenset[Slot]:
    """The slots in which the kiosk saw at least one set of a session finished.

    A session counts when one prescribed exercise is logged; there is no agreed definition
    (pubmed 29875278), so this one is ours and stands only here.
    """
    return frozenset(session.slot for session in record.sessions if session.sets_done > 0)


def slots_at_home(record: Record) -> frozenset[Slot]:
    """The slots of sessions that a person says they did at home: the last word on each counts.

    What the kiosk measured itself is not among them.
    """
    last = {entry.slot: entry.done for entry in record.home}
    return frozenset(slot for slot, done in last.items() if done) - slots_measured(record)


def slots_done(record: Record) -> frozenset[Slot]:
    """The slots of every session that is logged, measured or self-reported."""
    return slots_measured(record) | slots_at_home(record)


def next_slot(plan: Plan, record: Record, slot: Slot) -> Slot | None:
    """The first session after ``slot`` that is due and not yet done; None when the plan is over."""
    done = slots_done(record)
    later = (due for due in slots_of(plan) if order(due) > order(slot) and due not in done)
    return next(later, None)


def confidence_due(record: Record, plan: Plan, slot: Slot) -> bool:
    """Confidence is asked once in each week of the plan; an answer of a day to come counts not."""
    week = week_of(plan, slot.day)
    return not any(
        answer.measure is Measure.CONFIDENCE
        and answer.slot.day <= slot.day
        and week_of(plan, answer.slot.day) == week
        for answer in record.answers
    )


def sessions_finished(record: Record) -> int:
    """How many sessions were ended by the patient at the last step."""
    return sum(session.outcome is Outcome.DONE for session in record.sessions)


def week_of(plan: Plan, day: date) -> int:
    """Which week of the plan ``day`` is in, from 0."""
    return (day - plan.starts_on).days // 7


def in_day(part: Part) -> int:
    """What sorts the parts of a day."""
    return _ORDER[part]


def order(slot: Slot) -> tuple[date, int]:
    """What sorts slots by time."""
    return slot.day, _ORDER[slot.part]


_ORDER = {part: number for number, part in enumerate(Part)}
