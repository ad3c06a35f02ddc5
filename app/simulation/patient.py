"""One made-up patient, from the first day of the plan to the last."""

from datetime import UTC, date, datetime, time

from app.core.hand_clock import HandClock
from app.core.kinds import Form
from app.core.record import Record, Slot
from app.core.schedule import days_of, parts_on, slot_at
from app.simulation.chart import Chart
from app.simulation.doses import as_in_a_flare, shares
from app.simulation.habits import ARRIVES, Habits
from app.simulation.kiosk import Kiosk
from app.simulation.physio import Desk
from app.simulation.story import CameTo, SimulatedVisit, Story
from app.simulation.telling import Seen, tell
from app.simulation.world import World

PLAN_MADE = time(7)
DESK_OPENS = time(8)


class SimulatedPatient:
    """``number`` counts from 1. They live so many ``days``, or all of the plan."""

    def __init__(self, world: World, number: int, days: int | None = None) -> None:
        self._days = days
        self._habits = Habits(world.pattern, number)
        self._clock = HandClock(_at(world.starts_on, PLAN_MADE))
        self._kiosk = Kiosk(world, Chart(str(number)), self._clock)
        self._desk = Desk(world.pattern.physio, world.exercises)
        plan = self._kiosk.plan
        self._seen = Seen(number, plans=[plan], least=[1.0] * len(plan.items))

    def live(self) -> Story:
        """Their days, and what came of them."""
        for number, day in enumerate(days_of(self._kiosk.plan)[: self._days]):
            self._look(_at(day, DESK_OPENS), morning=True)
            parts = parts_on(self._kiosk.plan, day)
            coming = self._habits.times(day, number, parts)
            there = {slot_at(_at(day, at), parts).part for at in coming}
            missed = [ARRIVES[part] for part in parts if part not in there]
            for at in sorted({*coming, *missed}):
                self._look(_at(day, at), morning=False)
                slot = slot_at(_at(day, at), parts)
                if at in coming:
                    self._visit(slot, number)
                elif self._kiosk.stopped(day) is None:
                    self._seen.possible.add(slot)
        return tell(self._seen, self.record)

    @property
    def record(self) -> Record:
        """All that was done and said so far."""
        return self._kiosk.chart.record

    def _look(self, now: datetime, *, morning: bool) -> None:
        """The physio's turn: what they see and decide leads the rules to look again."""
        self._clock.move_to(now)
        kiosk, chart = self._kiosk, self._kiosk.chart
        if self._desk.see(chart, now, morning=morning):
            kiosk.assess(now.date())
        if waiting := self._desk.ready(chart, now, morning=morning):
            kiosk.plan = self._desk.accept(waiting, chart, kiosk.plan, now)
            self._note_plan()
            kiosk.assess(now.date())

    def _note_plan(self) -> None:
        if self._kiosk.plan is not self._seen.plans[-1]:
            self._seen.plans.append(self._kiosk.plan)

    def _visit(self, slot: Slot, day: int) -> None:
        says = self._habits.says(day)
        plan = self._kiosk.plan_today(slot.day)
        came_to, why = self._kiosk.visit(slot, says, self._habits)
        self._note_plan()
        sat = came_to in (CameTo.DONE, CameTo.GENTLY, CameTo.SORE)
        self._seen.visits.append(
            SimulatedVisit(
                *(day + 1, slot.part.value, came_to, why, says.before),
                during=says.during if sat and came_to is not CameTo.SORE else None,
                after=says.after if sat and came_to is not CameTo.SORE else None,
                effort=says.effort if sat and came_to is not CameTo.SORE else None,
            )
        )
        if came_to.possible:
            self._seen.possible.add(slot)
            gently = self.record.sessions[-1].form is Form.FLARE
            asked = as_in_a_flare(plan) if gently else plan
            self._seen.asked_for(shares(self._seen.plans[0], asked))


def _at(day: date, at: time) -> datetime:
    return datetime.combine(day, at, tzinfo=UTC)
