"""What a physio changes of one exercise of a plan."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import Signal, Slot

from app.core import plan_edit as edit
from app.core.kinds import Side
from app.core.plan import Plan
from app.staff.plan import rows as rows
from app.staff.shift import Shift
from app.ui.snapshot import Snapshot

if TYPE_CHECKING:
    from app.staff.plan.uses import DrawsExercises


class ItemTouches(Snapshot):
    """Changes the open exercise of ``plan`` one touch at a time and says ``edited``."""

    edited = Signal()

    def __init__(self, state: Any, shift: Shift[DrawsExercises]) -> None:
        super().__init__(state, shift)
        self._shift = shift
        self.plan: Plan | None = None

    @Slot(str)
    def chooseRung(self, rung: str) -> None:
        """Another exercise of the same ladder, with its own dose."""
        exercises = self._exercises
        self._change_item(lambda it, at: edit.choose(it, at, exercises[rung], exercises))

    @Slot(str, float)
    def setNumber(self, name: Any, value: float) -> None:
        """A number of the dose, moved by whole steps of its own."""

        def step(plan: Plan, at: int) -> Plan:
            now = getattr(plan.items[at - 1].dose, name)
            return edit.step_dose(plan, at, name, round((value - now) / edit.LIMITS[name].step))

        self._change_item(step)

    @Slot(str)
    def chooseSide(self, side: str) -> None:
        """Left or right alone; anything else is both."""
        only = Side(side) if side in (Side.LEFT, Side.RIGHT) else None
        self._change_item(lambda it, at: edit.set_side(it, at, only))

    @Slot()
    def togglePace(self) -> None:
        """Whether the patient counts reps by a touch, or follows the figure."""
        self._change_item(lambda it, at: edit.set_pace(it, at, not self._state.ownPace))

    @Slot()
    def toggleEase(self) -> None:
        """Whether the kiosk may go a rung down by itself, or a physio signs it."""
        may = not self._state.mayEase
        self._change_item(lambda it, at: edit.allow(it, at, self._exercises, easier=may))

    @Slot()
    def toggleHarden(self) -> None:
        """Whether the kiosk may go a rung up by itself, or a physio signs it."""
        may = not self._state.mayHarden
        self._change_item(lambda it, at: edit.allow(it, at, self._exercises, harder=may))

    @Slot(str)
    def allowUpTo(self, rung: str) -> None:
        """The kiosk may go up to that rung by itself; with "" a physio signs each step."""
        limit = self._exercises.get(rung)
        self._change_item(lambda it, at: edit.allow_up_to(it, at, limit))

    @Slot(int)
    def move(self, by: int) -> None:
        """The open exercise, earlier or later."""
        at = self._state.at
        if self.plan is not None and 1 <= at + by <= len(self.plan.items):
            self._change_item(lambda it, here: edit.move(it, here, by), open_at=at + by)

    @Slot()
    def remove(self) -> None:
        """The chosen exercise leaves the plan."""
        self._change_item(edit.remove)

    @property
    def _exercises(self) -> Any:
        return self._shift.clinic.library.exercises

    def _change_item(self, step: Callable[[Plan, int], Plan], open_at: int | None = None) -> None:
        """Change the open exercise, if one is."""
        if self._state.at:
            self._change(step, open_at)

    def _change(self, step: Callable[[Plan, int], Plan], open_at: int | None = None) -> None:
        if self.plan is not None:
            self.plan = step(self.plan, self._state.at)
            if open_at is not None:
                self.show(replace(self._state, at=open_at))
            self.edited.emit()
