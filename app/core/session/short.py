"""A shorter session, for who had no time for all of the last: what matters most."""

from app.core.kinds import Outcome, Part, Reason
from app.core.plan import Plan
from app.core.record import Record
from app.core.session.places import Steps, work_of
from app.core.session.steps import Work, works


def matters_most(plan: Plan) -> int | None:
    """The place of the one exercise that is done: the first of today, as a physio has put them in
    order (ours). None where it would be the whole session."""
    places = [place for place, item in enumerate(plan.items, 1) if not item.is_off]
    return places[0] if len(places) > 1 else None


def short_of_time(plan: Plan, record: Record) -> bool:
    """Whether there was no time for an exercise in the last session of this plan (ours)."""
    ours = [it for it in record.sessions if it.slot.day >= plan.starts_on and it.outcome]
    order = tuple(Part).index
    last = sorted(ours, key=lambda it: (it.slot.day, order(it.slot.part)))[-1:]
    return any(
        it.reason is Reason.NO_TIME and it.outcome is Outcome.SKIPPED
        for each in last
        for it in each.sets
    )


def only(steps: Steps, place: int) -> tuple[Steps, list[Work]]:
    """``steps`` with the exercise at ``place`` alone, and the sets of the others."""
    left = tuple(
        step for step in steps if (work := work_of(step)) is None or work.key.position == place
    )
    return left, [work for work in works(steps) if work.key.position != place]
