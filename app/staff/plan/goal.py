"""A patient's goal, as a physio writes it: which activity, its five steps, the week's target."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from app.core.goals import (
    KIOSKS_OWN,
    LONGEST_STEP,
    MOST_TIMES,
    STEPS,
    WEEKLY_TIMES,
    Goal,
    goal_of,
    steps_done,
)
from app.core.roles import Action
from app.staff.page import Page
from app.staff.shift import Shift
from app.staff.wording import grouped, plain_name
from app.ui.qml import QmlUncreatable
from app.usecases.goals import goals_of, save_goal
from app.usecases.needs import HasStore

if TYPE_CHECKING:
    from app.core.goals import Tick
    from app.core.measures.measurement import Activity

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1


class GoalPageState(Struct, frozen=True):
    """``activities`` are ``{value, text}``; ``activity`` the chosen one, "" where none was named.
    A step or ``weekly`` without words has the patient's screen's own. ``done`` is which steps the
    patient has ticked."""

    ready: bool = False
    name: str = ""
    code: str = ""
    activities: tuple[dict[str, str], ...] = ()
    activity: str = ""
    steps: tuple[str, ...] = KIOSKS_OWN
    done: tuple[bool, ...] = (False,) * STEPS
    weekly: str = ""
    times: int = WEEKLY_TIMES
    most: int = LONGEST_STEP
    dirty: bool = False
    busy: bool = False
    saved: bool = False
    problem: str = ""


@QmlElement
@QmlUncreatable("made by the staff desk")
class GoalPageModel(Page[HasStore]):
    """Takes what is typed; one Save keeps it as the goal from now on."""

    _state: GoalPageState

    needs = Action.CHANGE_PLAN

    def __init__(self, shift: Shift[HasStore]) -> None:
        super().__init__(shift, GoalPageState())
        self._patient = ""
        self._named: tuple[Activity, ...] = ()
        self._kept: tuple[Goal, ...] = ()
        self._ticks: tuple[Tick, ...] = ()
        self._left: dict[str, Goal] = {}
        """What was typed and not saved, by whose goal it is: for after a lock."""

    def enter(self, subject: str) -> None:
        self._patient = subject
        self._read()

    def forget(self) -> None:
        self._patient, self._named, self._kept, self._ticks = "", (), (), ()
        super().forget()

    def half_done(self) -> Callable[[], None] | None:
        if not self._state.dirty or self._state.busy:
            return None
        patient, goal = self._patient, self._goal()
        return lambda: self._take_up(patient, goal)

    @Slot(str)
    def chooseActivity(self, activity: str) -> None:
        """Another activity begins with what was written for it last, else with empty steps."""
        words = next((each.words for each in self._named if each.id == activity), "")
        was = [each for each in self._kept if each.activity == activity]
        self._show(was[-1] if was else Goal(activity, words), dirty=True)

    @Slot(int, str)
    def typeStep(self, step: int, text: str) -> None:
        """The words of one step, counted from 1."""
        steps = list(self._state.steps)
        steps[step - 1] = text
        self._take(steps=tuple(steps), dirty=True, saved=False, problem="")

    @Slot(str)
    def typeWeekly(self, text: str) -> None:
        """What is to be done each week towards the goal."""
        self._take(weekly=text, dirty=True, saved=False, problem="")

    @Slot(float)
    def setTimes(self, times: float) -> None:
        """How many times a week; what is out of bounds is not taken."""
        if 1 <= times <= MOST_TIMES:
            self._take(times=int(times), dirty=True, saved=False, problem="")

    @Slot()
    def save(self) -> None:
        """The goal as it stands, once it is about an activity."""
        clinic, staff, patient = self.shift.clinic, self.shift.by, self._patient
        if not self._state.dirty or self._state.busy or not self._state.activity:
            return
        goal = self._goal()
        self._take(busy=True, problem="")
        self.shift.ask(
            lambda: save_goal(clinic, staff, patient, goal),
            lambda _: self._read(saved=True),
            lambda said: self._take(busy=False, problem=said),
        )

    def _goal(self) -> Goal:
        it = self._state
        words = next((each.words for each in self._named if each.id == it.activity), "")
        return Goal(it.activity, words, it.steps, it.weekly, it.times)

    def _read(self, saved: bool = False) -> None:
        clinic, patient = self.shift.clinic, self._patient
        self.shift.ask(lambda: goals_of(clinic, patient), lambda it: self._opened(saved, *it))

    def _opened(
        self,
        saved: bool,
        person: object,
        named: tuple[Activity, ...],
        kept: tuple[Goal, ...],
        ticks: tuple[Tick, ...],
    ) -> None:
        self._named, self._kept, self._ticks = named, kept, ticks
        self.show(
            GoalPageState(
                ready=True,
                name=plain_name(person.name),  # type: ignore[attr-defined]
                code=grouped(person.code),  # type: ignore[attr-defined]
                activities=tuple({"value": it.id, "text": it.words} for it in named),
            )
        )
        left = self._left.pop(self._patient, None)
        if (goal := left or goal_of(named, kept)) is not None:
            self._show(goal, dirty=left is not None)
        self._take(saved=saved)

    def _take_up(self, patient: str, goal: Goal) -> None:
        self._left[patient] = goal

    def _show(self, goal: Goal, dirty: bool) -> None:
        done = steps_done(goal, self._ticks)
        self._take(
            activity=goal.activity,
            steps=goal.steps,
            weekly=goal.weekly,
            times=goal.times,
            done=tuple(step in done for step in range(1, STEPS + 1)),
            dirty=dirty,
            saved=False,
            problem="",
        )

    def _take(self, **changes: object) -> None:
        self.show(replace(self._state, **changes))
