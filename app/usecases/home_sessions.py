"""The chart of a printed plan, filled in from what a patient says: called on the worker thread."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from app.core.adherence import Week, adherence
from app.core.chart_code import plan_of
from app.core.chart_tick import ChartTick
from app.core.errors import KioskError
from app.core.patient import Patient
from app.core.plan import Plan
from app.core.record import Slot
from app.core.roles import Action
from app.core.schedule import order
from app.core.staff import Staff
from app.usecases.needs import HasCare, HasDay, HasStore


class Charting(HasStore, HasCare, HasDay, Protocol):
    """Reads and keeps what was done at home."""


@dataclass(frozen=True, slots=True)
class HomeChart:
    """A row a week, as printed. ``said`` is the last word on each slot that was ever entered."""

    patient: Patient
    plan: Plan
    now: Slot
    weeks: tuple[Week, ...]
    said: Mapping[Slot, ChartTick]

    def may_tick(self, slot: Slot) -> bool:
        """Whether it can have been done by now."""
        return order(slot) <= order(self.now)


def open_chart(clinic: Charting, subject: str) -> HomeChart | None:
    """The chart of a plan, or of a patient's current one; None for a patient without a plan.

    A plan that was replaced since has the chart of the one in its place, unless that began on
    another day: then the paper in hand is still the old one's.
    """
    store = clinic.store
    printed = store.plans.get(subject)
    patient = store.plans.patient_of(subject) or subject
    store.rights.check(patient, None)
    plan = store.plans.current(patient)
    if printed is not None and (plan is None or plan.starts_on != printed.starts_on):
        plan = printed
    if plan is None:
        return None
    record, now = store.sessions.record(patient), clinic.slot(plan)
    weeks = adherence(plan, record, now).weeks
    said = {it.slot: ChartTick(it.slot, it.done, it.pain) for it in record.home}
    return HomeChart(store.patients.get(patient), plan, now, weeks, said)


def save_ticks(
    clinic: Charting, staff: Staff, chart: HomeChart, ticks: Iterable[ChartTick]
) -> None:
    """Store what is new, as the patient's own word. All of it, or nothing. What the rules say of it
    waits for the physio at once, and not only from the patient's next visit on."""
    staff.require(Action.ENTER_HOME)
    chosen = tuple(ticks)
    if any(not chart.may_tick(tick.slot) for tick in chosen):
        raise KioskError("A session that is still to come cannot be ticked. Take that tick out.")
    clinic.store.home_entries.add(chart.patient.id, chart.plan.id, chosen, staff.id)
    clinic.care.assess(chart.patient.id, clinic.store.today(), by=staff.id)


def scanned_plan(clinic: HasStore, text: str) -> str | None:
    """The plan whose printed chart was scanned, if it is one of this clinic's."""
    plan = plan_of(text)
    return plan if plan and clinic.store.plans.patient_of(plan) else None
