"""The tables that are worked out and not stored, made when a format first asks for one."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import islice
from typing import Any

from app.core.adherence import Adherence, Tally, adherence
from app.core.dataset.shape import Table
from app.core.errors import KioskError
from app.core.plan import Plan
from app.core.record import Slot
from app.core.schedule import week_of
from app.store.extract.everybody import kept_by_all
from app.store.extract.extract import Extract, Form
from app.store.history import PlanHistory
from app.store.store import Store

Row = tuple[Any, ...]

_WEEKS = 4
"""Rows of a patient to reckon with when only progress is at stake."""

_NOTHING = Tally()

_AT_ONCE = 200
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

    def pieces(self, table: Table, form: Form, between: str) -> Iterator[tuple[int, bytes]]:
        """As of the extract."""
        self._fill(table)
        return self._extract.pieces(table, form, between)

    def _fill(self, table: Table) -> None:
        if not table.derived or self._filled:
            return
        self._filled = True
        kept = self._kept()
        while some := [*islice(kept, _AT_ONCE)]:
            totals: list[Row] = []
            weeks: list[Row] = []
            for patient, plan, told in some:
                self._extract.work.check()
                found = adherence(plan, told.record, self._now(plan), drawn=False)
                totals.append(adherence_row(patient, plan, found))
                weeks += week_rows(patient, plan, found, told)
            self._extract.fill("adherence", totals)
            self._extract.fill("week", weeks)

    def _kept(self) -> Iterator[tuple[str, Plan, PlanHistory]]:
        """The latest plan and what tells how it is kept. Nothing of who has none, or whose plan
        needs what the content lacks: the records themselves are still worth taking out."""
        if self.choice.patients is None:
            yield from kept_by_all(self._extract, self._store.plans)
            return
        for patient in self._extract.patients():
            plan = None
            with suppress(KioskError):
                plan = self._store.plans.timetable(patient)
            if plan is not None:
                yield patient, plan, self._store.sessions.kept(patient)


def adherence_row(patient: str, plan: Plan, kept: Adherence) -> Row:
    """The row of the table ``adherence``."""
    return (patient, plan.id, *_tally(kept.total))


def week_rows(patient: str, plan: Plan, found: Adherence, kept: PlanHistory) -> Iterator[Row]:
    """The rows of the table ``week``: those in which anything was due, done or said."""
    pains: dict[int, list[int]] = defaultdict(list)
    for day, value in kept.pains:
        pains[week_of(plan, day)].append(value)
    for each in found.weeks:
        said = pains.get(each.number, ())
        if said or each.tally != _NOTHING:
            mean = round(sum(said) / len(said), 2) if said else None
            yield (patient, plan.id, each.number + 1, *_tally(each.tally), mean, len(said))


def _tally(tally: Tally) -> Row:
    return tally.done, tally.due, tally.home, tally.extras, tally.percent
