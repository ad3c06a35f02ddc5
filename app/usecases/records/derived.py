"""The tables that are worked out and not stored, made when a format first asks for one."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

from app.core.adherence import Adherence, Tally, adherence
from app.core.dataset.shape import Table
from app.core.errors import KioskError
from app.core.kinds import Measure, Moment
from app.core.plan import Plan
from app.core.record import Record, Slot
from app.core.schedule import week_of
from app.store.extract.extract import Extract, Form
from app.store.history import LOGGED_BY_ALL
from app.store.store import Store

Row = tuple[Any, ...]

_WEEKS = 4
"""Rows of a patient to reckon with when only progress is at stake."""

_AT_ONCE = 500
"""Patients whose rows are stored together."""


class WithDerived:
    """An extract with the derived tables filled in. ``now`` is up to when sessions of a
    plan count."""

    def __init__(self, extract: Extract, store: Store, now: Callable[[Plan], Slot]) -> None:
        self.choice = extract.choice
        self.tables = extract.tables
        self._extract = extract
        self._store = store
        self._now = now
        self._filled = False

    def count(self, table: Table) -> int:
        """How many rows ``table`` has, more or less for a derived one."""
        if table.derived:
            return _WEEKS * len(self._extract.patients())
        return self._extract.count(table)

    def rows(self, table: Table) -> Iterator[list[Row]]:
        """As of the extract."""
        self._fill(table)
        return self._extract.rows(table)

    def lines(self, table: Table, form: Form) -> Iterator[list[str]]:
        """As of the extract."""
        self._fill(table)
        return self._extract.lines(table, form)

    def _fill(self, table: Table) -> None:
        if not table.derived or self._filled:
            return
        self._filled = True
        everybody = self.choice.patients is None
        if everybody:
            self._extract.gather(LOGGED_BY_ALL)
        patients = self._extract.patients()
        for first in range(0, len(patients), _AT_ONCE):
            totals: list[Row] = []
            weeks: list[Row] = []
            for patient in patients[first : first + _AT_ONCE]:
                self._extract.work.check()
                kept = _kept(self._store, patient, self._now, gathered=everybody)
                if kept is not None:
                    totals.append(adherence_row(patient, *kept[:2]))
                    weeks += week_rows(patient, *kept)
            self._extract.fill("adherence", totals)
            self._extract.fill("week", weeks)


def _kept(
    store: Store, patient: str, now: Callable[[Plan], Slot], *, gathered: bool
) -> tuple[Plan, Adherence, Record] | None:
    """The latest plan and how it is kept. None without one, or when the content lacks it: then
    the records themselves are still worth taking out."""
    try:
        plan = store.plans.timetable(patient)
    except KioskError:
        return None
    if plan is None:
        return None
    record = store.sessions.logged(patient, gathered=gathered)
    return plan, adherence(plan, record, now(plan), drawn=False), record


def adherence_row(patient: str, plan: Plan, kept: Adherence) -> Row:
    """The row of the table ``adherence``."""
    return (patient, plan.id, *_tally(kept.total))


def week_rows(patient: str, plan: Plan, kept: Adherence, record: Record) -> Iterator[Row]:
    """The rows of the table ``week``: those in which anything was due, done or said."""
    pains: dict[int, list[int]] = defaultdict(list)
    for answer in record.answers:
        if answer.measure is Measure.PAIN and answer.moment is Moment.BEFORE:
            pains[week_of(plan, answer.slot.day)].append(answer.value)
    for week in kept.weeks:
        said = pains[week.number]
        if week.tally != Tally() or said:
            mean = round(sum(said) / len(said), 2) if said else None
            yield (patient, plan.id, week.number + 1, *_tally(week.tally), mean, len(said))


def _tally(tally: Tally) -> Row:
    return tally.done, tally.due, tally.home, tally.extras, tally.percent
