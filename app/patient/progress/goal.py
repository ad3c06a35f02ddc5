"""What the patient works towards: five steps to tick, and the target of the week."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from app.core.goals import (
    KIOSKS_OWN,
    STEPS,
    WEEKLY_STEP,
    WEEKLY_TIMES,
    Goal,
    Tick,
    days_this_week,
    goal_of,
    step_now,
    steps_done,
)
from app.devices.jobs import Jobs
from app.ui.qml import QmlUncreatable
from app.ui.snapshot import Snapshot

if TYPE_CHECKING:
    from datetime import date

    from app.usecases.visit import Visit

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class KeepsGoalSteps(Protocol):
    """Keeps the steps that patients tick."""

    def tick(self, patient: str, goal: Goal, step: int, done: bool) -> None:
        """A step of the goal is done, or is not after all."""
        ...


class GoalState(Struct, frozen=True):
    """``words`` are the patient's own, "" without a goal. A step or ``weekly`` without words has
    the screen's own. ``done`` is which steps are ticked, ``now`` the step that comes, ``week`` on
    how many days of ``times`` the week's target was done, ``today`` whether today."""

    words: str = ""
    steps: tuple[str, ...] = KIOSKS_OWN
    done: tuple[bool, ...] = (False,) * STEPS
    now: int = 1
    weekly: str = ""
    times: int = WEEKLY_TIMES
    week: int = 0
    today: bool = False


@QmlElement
@QmlUncreatable("made by wiring")
class GoalViewModel(Snapshot):
    """Shows a goal and keeps each tick the moment it is set."""

    _state: GoalState

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(GoalState(), parent)
        self._jobs = jobs
        self._goals: KeepsGoalSteps | None = None
        self._patient = ""
        self._goal: Goal | None = None
        self._ticks: tuple[Tick, ...] = ()
        self._day: date | None = None

    def begin(self, visit: Visit, goals: KeepsGoalSteps) -> None:
        """Show the goal of whoever is here; none for who has named no activity."""
        self._goals, self._patient, self._day = goals, visit.patient, visit.slot.day
        self._goal = goal_of(visit.record.activities, visit.record.goals)
        self._ticks = visit.record.ticks
        self._show()

    def forget(self) -> None:
        """Nothing of anybody stays."""
        self._goals, self._patient, self._goal, self._ticks = None, "", None, ()
        self._show()

    @Slot(int)
    def tick(self, step: int) -> None:
        """Tick a step, from 1, or take it back."""
        if 1 <= step <= STEPS:
            self._set(step, not self._state.done[step - 1])

    @Slot()
    def tickToday(self) -> None:
        """The week's target was done today; or it was not, after all."""
        self._set(WEEKLY_STEP, not self._state.today)

    def _set(self, step: int, done: bool) -> None:
        goals, goal, patient, day = self._goals, self._goal, self._patient, self._day
        if goals is None or goal is None or day is None:
            return
        words = goal.steps[step - 1] if step else goal.weekly
        self._ticks = (*self._ticks, Tick(goal.activity, step, words, done, day))
        self._show()
        self._jobs.run(lambda: goals.tick(patient, goal, step, done))

    def _show(self) -> None:
        goal, day = self._goal, self._day
        if goal is None or day is None:
            self.show(GoalState())
            return
        done, week = steps_done(goal, self._ticks), days_this_week(self._ticks, day)
        state = GoalState(goal.words, goal.steps, weekly=goal.weekly, times=goal.times)
        self.show(
            replace(
                state,
                done=tuple(step in done for step in range(1, STEPS + 1)),
                now=step_now(goal, self._ticks),
                week=len(week),
                today=day in week,
            )
        )
