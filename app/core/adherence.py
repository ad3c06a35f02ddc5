"""Sessions done over sessions due: one function, the same number everywhere.

There is no agreed definition (of 86 studies 40 % gave one, pubmed 29875278). Ours: in each week
``min(done, due) / due``; a session counts when one prescribed exercise is logged; days that a
physio paused are not due; nothing is over 100 %; what is missing is "not logged", never "not done".
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.core.kinds import Part
from app.core.plan import Plan
from app.core.record import Record, Slot
from app.core.schedule import (
    days_of,
    due_by,
    next_slot,
    order,
    parts_on,
    slots_at_home,
    slots_done,
    week_of,
)

ON_TRACK, SOMETIMES = 80, 50
"""Percent. 80 and over is the usual "satisfactory" band (pubmed 29875278); 50 is ours."""


class SlotState(StrEnum):
    """A square of the chart. MISSED reads "not logged": nobody knows that it was not done.

    HOME is self-reported. OFF is a time at which nothing is due.
    """

    DONE = "done"
    HOME = "home"
    MISSED = "missed"
    NEXT = "today"
    LATER = "later"
    PAUSED = "paused"
    OFF = "off"


class AdherenceBand(StrEnum):
    """How well a plan is kept. NONE: nothing was due yet."""

    NONE = "none"
    ON_TRACK = "on_track"
    SOMETIMES = "sometimes"
    RARELY = "rarely"


@dataclass(frozen=True, slots=True)
class Tally:
    """``done`` of ``due``, ``home`` of them self-reported; ``extras`` came on top.

    ``done`` is never more than ``due``.
    """

    done: int = 0
    due: int = 0
    home: int = 0
    extras: int = 0

    @property
    def percent(self) -> int | None:
        """0 to 100, rounded; None when nothing was due."""
        return round(100 * self.done / self.due) if self.due else None

    @property
    def band(self) -> AdherenceBand:
        """At least 80 percent, at least 50, or below."""
        percent = self.percent
        if percent is None:
            return AdherenceBand.NONE
        if percent >= ON_TRACK:
            return AdherenceBand.ON_TRACK
        return AdherenceBand.SOMETIMES if percent >= SOMETIMES else AdherenceBand.RARELY


@dataclass(frozen=True, slots=True)
class Week:
    """One week of the plan: its tally so far and a square for each part of each of its days."""

    number: int
    first: date
    tally: Tally
    squares: tuple[tuple[Slot, SlotState], ...]


@dataclass(frozen=True, slots=True)
class Adherence:
    """``total`` is the sum of the weeks. ``parts`` tells of each part of the day by itself.

    A session done in another part or on another day of the week makes up for one that was due,
    so a part can be behind though its week is full.
    """

    total: Tally
    weeks: tuple[Week, ...]
    parts: Mapping[Part, Tally]


def adherence(plan: Plan, record: Record, now: Slot, *, drawn: bool = True) -> Adherence:
    """How the plan is kept as of ``now``, whose own session is not yet due until it is done. If it
    is not ``drawn`` the weeks have no squares and no part is told by itself: for going through very
    many patients."""
    logged = {
        slot
        for slot in slots_done(record)
        if plan.starts_on <= slot.day and order(slot) <= order(now)
    }
    home = logged & slots_at_home(record)
    due = {slot for slot in due_by(plan, now) if slot != now or slot in logged}
    weeks = _weeks(plan, record, now, logged, due, home, drawn)
    beyond = sum(week_of(plan, slot.day) >= plan.weeks for slot in logged)
    tallies = [week.tally for week in weeks]
    return Adherence(
        total=Tally(
            done=sum(each.done for each in tallies),
            due=sum(each.due for each in tallies),
            home=sum(each.home for each in tallies),
            extras=sum(each.extras for each in tallies) + beyond,
        ),
        weeks=weeks,
        parts={
            part: _tally(
                *({it for it in slots if it.part is part} for slots in (logged, due, home))
            )
            for part in (plan.parts if drawn else ())
        },
    )


_NO_SLOTS: frozenset[Slot] = frozenset()


def _tally(logged: Set[Slot], due: Set[Slot], home: Set[Slot]) -> Tally:
    """Of what was logged, measured sessions count before self-reported ones."""
    done = min(len(logged), len(due))
    measured = len(logged - home)
    return Tally(done, len(due), max(done - measured, 0), len(logged) - done)


def _weeks(
    plan: Plan,
    record: Record,
    now: Slot,
    logged: set[Slot],
    due: set[Slot],
    home: set[Slot],
    drawn: bool,
) -> tuple[Week, ...]:
    coming = next_slot(plan, record, now) if drawn and now in logged else now
    days, shown = (days_of(plan), _shown(plan)) if drawn else ((), ())
    sorted_in = [_by_week(plan, slots) for slots in (logged, due, home)]

    def state(slot: Slot) -> SlotState:
        if slot in logged:
            return SlotState.HOME if slot in home else SlotState.DONE
        if plan.paused_on(slot.day):
            return SlotState.PAUSED
        if slot.part not in parts_on(plan, slot.day):
            return SlotState.OFF
        if slot == coming:
            return SlotState.NEXT
        return SlotState.MISSED if slot in due else SlotState.LATER

    def build() -> Iterator[Week]:
        for number in range(plan.weeks):
            first = plan.starts_on + timedelta(weeks=number)
            week = days[7 * number : 7 * number + 7]
            slots = (Slot(day, part) for day in week for part in shown)
            squares = tuple((slot, state(slot)) for slot in slots) if drawn else ()
            tally = _tally(*(weeks.get(number, _NO_SLOTS) for weeks in sorted_in))
            yield Week(number, first, tally, squares)

    return tuple(build())


def _by_week(plan: Plan, slots: set[Slot]) -> dict[int, set[Slot]]:
    found: dict[int, set[Slot]] = defaultdict(set)
    for slot in slots:
        found[week_of(plan, slot.day)].add(slot)
    return found


def _shown(plan: Plan) -> tuple[Part, ...]:
    """The parts that any version of the plan has had."""
    had = {*plan.parts, *(part for rhythm in plan.earlier for part in rhythm.parts)}
    return tuple(part for part in Part if part in had)
