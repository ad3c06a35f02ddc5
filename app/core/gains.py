"""What somebody can do now and could not at the start. A loss is never told."""

from collections.abc import Iterator

from msgspec import Struct

from app.core.kinds import Outcome
from app.core.plan import Plan
from app.core.record import Record
from app.core.schedule import slots_done

MARKS = (7, 14, 28)
"""Days with a session at which a mark is reached."""

MOST = 2
"""How many gains are told: what is read in one breath."""


class Gain(Struct, frozen=True):
    """``own`` are the words of an activity that the patient named, else ``exercise`` is an id.

    ``day`` is the plan's day, from 1, of ``before``.
    """

    before: int
    now: int
    day: int
    own: str = ""
    exercise: str = ""


def gains(plan: Plan, record: Record) -> tuple[Gain, ...]:
    """What has grown since it was first known: the patient's own activities go before reps."""
    found = [*_activities(plan, record), *_reps(plan, record)]
    return tuple(each for each in found if each.now > each.before)[:MOST]


def days_done(record: Record) -> int:
    """On how many days there was a session, here or at home."""
    return len({slot.day for slot in slots_done(record)})


def _activities(plan: Plan, record: Record) -> Iterator[Gain]:
    for activity in record.activities:
        rated = [
            each
            for each in record.measurements
            if each.activity == activity.id and each.value is not None
        ]
        if len(rated) > 1:
            first, last = rated[0], rated[-1]
            day = max((first.day - plan.starts_on).days, 0) + 1
            yield Gain(int(first.value or 0), int(last.value or 0), day, own=activity.words)


def _reps(plan: Plan, record: Record) -> Iterator[Gain]:
    """Of the exercises in the plan: the most reps of a set that was done to its end."""
    for item in plan.items:
        name = item.exercise.id
        best = [
            (session.slot.day, max(reps))
            for session in record.sessions
            if (
                reps := [
                    each.reps
                    for each in session.sets
                    if each.exercise == name and each.outcome is Outcome.DONE
                ]
            )
        ]
        if not item.is_off and len(best) > 1:
            (day, before), (_, now) = best[0], best[-1]
            yield Gain(before, now, max((day - plan.starts_on).days, 0) + 1, exercise=name)
