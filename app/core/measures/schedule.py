"""Which measures a patient is asked for now: baseline, then again as the programme says."""

from collections.abc import Iterator
from datetime import date, timedelta

from app.core.measures.measurement import Activity, Measurement
from app.core.plan import Plan
from app.core.programme import Checkup
from app.core.record import Record

LAST_DAYS = 3
"""A measure of the last week is asked for in its last days, or nobody would still be there."""

PUT_OFF = 3
"""So often a measure may be put off; then it is left for the physio to ask."""


def checkups_due(plan: Plan, record: Record, today: date) -> tuple[Checkup, ...]:
    """The programme's measures that are due ``today``, in its order.

    Each is due from its week on until it was taken once, activities until each was rated; a measure
    missed in week 2 is not asked twice in week 4. One that was put off is not asked again on the
    same day. What was taken on a day that is yet to come, while the clock was wrong, does not
    count.
    """
    return tuple(
        each
        for each in plan.programme.checkups
        if (since := _since(each, plan, today)) is not None
        and _wanted(each, list(_taken(each, record, since, today)), record, today)
    )


def activities_due(plan: Plan, record: Record, today: date) -> tuple[Activity, ...]:
    """Of the activities that the patient has named, those not rated yet in this period."""
    for each in plan.programme.checkups:
        if each.measure == "psfs" and (since := _since(each, plan, today)) is not None:
            return _unrated(record, list(_taken(each, record, since, today)))
    return record.activities


def _since(checkup: Checkup, plan: Plan, today: date) -> date | None:
    """The first day of the period that ``today`` is in."""
    last = plan.weeks * 7 - LAST_DAYS
    days = [plan.starts_on + timedelta(days=min(7 * week, last)) for week in checkup.weeks]
    return max((day for day in days if day <= today), default=None)


def _taken(checkup: Checkup, record: Record, since: date, today: date) -> Iterator[Measurement]:
    return (
        each
        for each in record.measurements
        if each.measure == checkup.measure and since <= each.day <= today
    )


def _wanted(checkup: Checkup, taken: list[Measurement], record: Record, today: date) -> bool:
    put_off = sum(each.value is None for each in taken)
    if put_off >= PUT_OFF or any(each.day == today for each in taken):
        return False
    if checkup.measure == "psfs" and any(each.activity is not None for each in taken):
        return bool(_unrated(record, taken))
    return put_off == len(taken)


def _unrated(record: Record, taken: list[Measurement]) -> tuple[Activity, ...]:
    rated = {each.activity for each in taken if each.value is not None}
    return tuple(each for each in record.activities if each.id not in rated)
