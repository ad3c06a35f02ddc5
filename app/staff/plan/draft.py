"""A plan being taken apart and put together again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from app.core import plan_edit as edit
from app.core.kinds import Part
from app.core.plan import Plan, PlanItem
from app.core.plan_allowed import put_in_allowed
from app.core.plan_check import session_minutes
from app.core.safety.questions import Said
from app.staff.plan import rows as rows
from app.staff.plan.drawing import draw
from app.staff.plan.finding import By, Finder, Narrowed, filters
from app.staff.plan.item_dose import ItemDoseModel
from app.staff.plan.item_touches import ItemTouches
from app.staff.plan.state import DraftState, Row
from app.staff.plan.swap_words import swap_words
from app.staff.plan.view import about_item, about_plan, about_telling
from app.staff.shift import Shift
from app.ui.moving import MovingFigures
from app.ui.qml import Property, QmlUncreatable

if TYPE_CHECKING:
    from app.core.exercise import Need
    from app.core.plan_check import PlanFinding
    from app.staff.plan.uses import DrawsExercises

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1


AT_ONCE = 60
"""Exercises that are offered together, each drawn: of thousands the rest are found by words."""


@QmlElement
@QmlUncreatable("the plan page has it")
class DraftModel(ItemTouches):
    """Changes ``plan`` one touch at a time and says ``edited``."""

    _state: DraftState

    def __init__(self, shift: Shift[DrawsExercises]) -> None:
        super().__init__(DraftState(), shift)
        self.told: dict[str, Said] = {}
        """What the physio answers of the safety questions, in place of the patient."""
        self.trouble: frozenset[Need] = frozenset()
        self._swaps: tuple[tuple[PlanItem, PlanItem], ...] = ()
        self._was: Plan | None = None
        self._drawn: tuple[str, ...] = ()
        self._typed = ""
        self._narrowed = Narrowed()
        self._finder: Finder | None = None
        self._stills = MovingFigures(shift.clock, self)
        self._offers = MovingFigures(shift.clock, self)
        self._moving = MovingFigures(shift.clock, self)
        self._stills.still = self._offers.still = True
        self._dose = ItemDoseModel(self._change_item, self)

    @Property(QObject, constant=True)
    def dose(self) -> ItemDoseModel:
        """What is written for the open exercise."""
        return self._dose

    def take(
        self,
        plan: Plan | None,
        was: Plan | None,
        at: int | None = None,
        told: Mapping[str, Said] | None = None,
    ) -> None:
        """Begin with ``plan`` in place of ``was``, the one in use; ``at`` is what to open, and
        ``told`` what was answered for the patient, None for what is answered already."""
        self.plan, self._was, self._drawn, self._typed, self._swaps = plan, was, (), "", ()
        if told is not None:
            self.told = dict(told)
        if plan is not None:
            self._take(at=min(self._state.at if at is None else at, len(plan.items)), rungs=())
            self.edited.emit()

    def forget(self) -> None:
        """Nothing of anybody stays."""
        self.plan, self._was, self._drawn, self.told = None, None, (), {}
        for figures in (self._stills, self._offers, self._moving):
            figures.clear()
        self._typed, self._swaps, self.trouble = "", (), frozenset()
        self._dose.forget()
        self.show(DraftState())

    def refresh(self, found: Sequence[PlanFinding]) -> None:
        """Show the plan with what the rules say of it; figures follow once they are worked out."""
        plan, library = self.plan, self._shift.clinic.library
        if plan is None:
            return
        at = min(self._state.at, len(plan.items))
        self._take(
            at=at,
            lines=rows.lines(plan, found, library.exercises),
            minutes=session_minutes(plan),
            swapped=swap_words(self._swaps, plan, library.texts.exercises),
            full=len(plan.items) >= edit.MOST_ITEMS,
            **about_plan(plan, library) | self._typed_title(plan),
            **about_telling(plan, self.told, library),
            **about_item(plan, at, library),
        )
        self._dose.refresh(plan, at)
        self._draw_items(plan)
        self._draw_rungs(plan, at)

    @Slot(bool)
    def keepStill(self, still: bool) -> None:
        """Less motion."""
        self._moving.still = still
        self._moving.run(not still)

    @Slot(int)
    def select(self, at: int) -> None:
        """Open an exercise, or with 0 the plan as a whole."""
        self._take(at=at)
        self.edited.emit()

    @Slot()
    def offer(self) -> None:
        """Show what could be added."""
        self._narrowed, self._finder = Narrowed(), None
        self.find("")

    @Slot(str, str)
    def narrow(self, by: str, value: str) -> None:
        """Only those of a region, in a position or with a thing; the same once more: of any."""
        self._narrowed = self._narrowed.by(By(by), value)
        self.find(self._state.finding)

    @Slot(str)
    def find(self, text: str) -> None:
        """Show what could be added and has these words."""
        library, narrowed = self._shift.clinic.library, self._narrowed
        self._take(finding=text, filters=filters(library, narrowed))
        if self.plan is None:
            return
        if self._finder is None or self._finder.library is not library:
            self._finder = Finder(library)
        found = self._finder.choices(self.plan, text, narrowed)
        more = max(0, len(found) - AT_ONCE)

        def show(shown: tuple[Row, ...]) -> None:
            self._take(choices=shown, none=not shown, more=more)

        draw(self._shift, found[:AT_ONCE], self._offers, show)

    @Slot(str)
    def add(self, exercise: str) -> None:
        """One of the choices, at the end."""
        exercises = self._exercises
        if exercises[exercise].draft:
            return
        last = len(self.plan.items) + 1 if self.plan else 0
        self._change(lambda it, _: edit.add(it, exercises[exercise], exercises), open_at=last)

    @Slot(float)
    def setWeeks(self, weeks: float) -> None:
        """How long the plan runs from its first day."""
        self._change(lambda it, _: edit.set_weeks(it, int(weeks)))

    @Slot(int)
    def moveStart(self, days: int) -> None:
        """The first day, so many days later or earlier."""
        self._change(lambda it, _: edit.set_start(it, it.starts_on + timedelta(days=days)))

    @Slot(str)
    def toggleDay(self, day: str) -> None:
        """Whether sessions are due on a day of the week."""
        self._change(lambda it, _: edit.set_days(it, set(it.days) ^ {int(day)}))

    @Slot(str)
    def togglePart(self, part: str) -> None:
        """A day keeps one part at least."""
        chosen = set(self.plan.parts) ^ {Part(part)} if self.plan else set()
        if chosen:
            self._change(lambda it, _: edit.set_parts(it, chosen))

    @Slot(str, str)
    def tell(self, question: str, said: str) -> None:
        """Answer a safety question for the patient; with "ask" it is left to them."""
        if said == "ask":
            self.told.pop(question, None)
        else:
            self.told[question] = Said(said)
        self.edited.emit()

    @Slot(str)
    def toggleCleared(self, question: str) -> None:
        """The patient can take this position, and is not asked; or is asked again."""
        self.tell(question, "ask" if question in self.told else "no")

    @Slot(str)
    def toggleBarred(self, need: Any) -> None:
        """A position that this patient must not take. Answers to a safety question on it are asked
        anew."""
        for each in self._shift.clinic.library.safety:
            if each.need == need:
                self.told.pop(each.id, None)
        self._change(lambda it, _: edit.set_barred(it, set(it.barred) ^ {need}))

    @property
    def mendable(self) -> frozenset[int]:
        """The places of the exercises for which something stands in, from 1."""
        plan, allowed = self.plan, self._allowed()
        both = zip(plan.items, allowed.items, strict=True) if plan and allowed else ()
        return frozenset(at for at, (old, new) in enumerate(both, start=1) if old != new)

    @Slot()
    def putInAllowed(self) -> None:
        """In place of each exercise that needs what is barred, what stands in for it."""
        if (plan := self.plan) is not None and (allowed := self._allowed()) is not None:
            both = zip(plan.items, allowed.items, strict=True)
            self._swaps += tuple((old, new) for old, new in both if old != new)
            self._change(lambda *_: allowed)

    def _allowed(self) -> Plan | None:
        if self.plan is None or not self.plan.barred:
            return self.plan
        questions = self._shift.clinic.library.safety
        fine = {it.need for it in questions if self.told.get(it.id) is Said.NO}
        return put_in_allowed(self.plan, self._exercises, self.trouble - fine)

    @Slot(str)
    def typeTitle(self, title: str) -> None:
        """What stands largest on paper, for this person."""
        self._typed = title[: edit.MOST_TITLE]
        self._change(lambda it, _: edit.set_title(it, title))

    def _typed_title(self, plan: Plan) -> dict[str, str]:
        """What is being typed may end in a space, which is not kept."""
        same = edit.one_line(self._typed) == plan.title
        return {"title": self._typed if same else plan.title}

    @Slot()
    def toggleBreathing(self) -> None:
        """Whether each session begins with a minute of relaxed breathing."""
        self._change(lambda it, _: edit.set_breathing(it, not it.breathing))

    @Slot(str, float)
    def setOwn(self, name: str, value: float) -> None:
        """A number of the rules for this patient alone; it needs a reason when it is saved."""
        self._change(lambda it, _: edit.set_own(it, name, int(value)))

    def _draw_items(self, plan: Plan) -> None:
        drawn = tuple(item.exercise.id for item in plan.items)
        if drawn != self._drawn:
            self._drawn = drawn
            chosen = [item.exercise for item in plan.items]
            draw(self._shift, chosen, self._stills, lambda made: self._take(items=made))

    def _draw_rungs(self, plan: Plan, at: int) -> None:
        library = self._shift.clinic.library
        told = rows.rungs(plan.items[at - 1], self._was, library) if at else ()
        if [each["id"] for each in told] == [each["id"] for each in self._state.rungs]:
            return

        def show(made: tuple[Row, ...]) -> None:
            self._take(rungs=tuple({**row, **it} for row, it in zip(told, made, strict=True)))

        draw(self._shift, [self._exercises[each["id"]] for each in told], self._moving, show)

    def _take(self, **changes: object) -> None:
        self.show(replace(self._state, **changes))
