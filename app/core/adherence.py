"""Sessions done over sessions due: one function, the same number everywhere."""

from dataclasses import dataclass
from enum import StrEnum

from app.core.plan import Plan
from app.core.record import Record, Slot
from app.core.schedule import due_by, next_slot, slots_done, slots_of


class SlotState(StrEnum):
    """A square of the chart. MISSED reads "not logged": nobody knows that it was not done."""

    DONE = "done"
    MISSED = "missed"
    NEXT = "today"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Adherence:
    """``done`` of ``due`` so far; ``extras`` were done outside the due sessions.

    ``chart`` holds a state for each due session of the plan, oldest first.
    """

    done: int
    due: int
    extras: int
    chart: tuple[SlotState, ...]


def adherence(plan: Plan, record: Record, now: Slot) -> Adherence:
    """How the plan is kept as of ``now``, whose own session is not yet due until it is done."""
    done = slots_done(record)
    passed = set(due_by(plan, now))
    due = {slot for slot in passed if slot != now or slot in done}
    every = slots_of(plan)
    coming = next_slot(plan, record, now) if now in done else now
    return Adherence(
        done=len(done & due),
        due=len(due),
        extras=len(done - set(every)),
        chart=tuple(_state(slot, coming, done, passed) for slot in every),
    )


def _state(slot: Slot, coming: Slot | None, done: frozenset[Slot], passed: set[Slot]) -> SlotState:
    if slot in done:
        return SlotState.DONE
    if slot == coming:
        return SlotState.NEXT
    return SlotState.MISSED if slot in passed else SlotState.LATER
