"""The versions of a plan side by side, its pauses, and its end."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from app.core.plan import Plan
from app.core.roles import Action
from app.staff.page import Page
from app.staff.plan import rows as rows
from app.staff.plan.story import story
from app.staff.plan.view import end_words, late_words, pause_words
from app.staff.shift import Shift
from app.staff.wording import day_words, grouped, plain_name
from app.ui.qml import QmlUncreatable
from app.usecases import plan_desk
from app.usecases.plan_file import Clash, Planning
from app.usecases.plan_history import history
from app.usecases.plan_history import version as version_of

if TYPE_CHECKING:
    from app.core.staff import Staff
    from app.usecases.plan_file import PlanFile

    Job = Callable[[Planning, Staff, PlanFile], Any]
    """What is done with a plan, by whom, to what was read of it."""

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_PAUSE = timedelta(days=364)

Days = tuple[date, date | None]
"""A pause's first day and its last, None until somebody ends it."""


class PlanHistoryState(Struct, frozen=True):
    """``versions`` are ``{id, text, detail}``, the newest first, without an id where something was
    decided about a proposal; ``current`` is the one in use, ``only`` when there is no other.
    ``chosen`` is the one that stands beside the plan in use, ``comparison`` what differs.
    ``asking`` is undo, pause, resume or end; ``last`` is "" for a pause without an end."""

    ready: bool = False
    planned: bool = False
    name: str = ""
    code: str = ""
    versions: tuple[dict[str, str], ...] = ()
    current: str = ""
    only: bool = True
    chosen: str = ""
    comparison: tuple[dict[str, object], ...] = ()
    canUndo: bool = False
    redoing: bool = False
    pause: str = ""
    ended: str = ""
    asking: str = ""
    reason: str = ""
    first: str = ""
    last: str = ""
    busy: bool = False
    problem: str = ""


@QmlElement
@QmlUncreatable("made by the staff desk")
class PlanHistoryModel(Page[Planning]):
    """Looks at what was changed, and undoes, pauses and ends."""

    _state: PlanHistoryState

    needs = Action.CHANGE_PLAN

    def __init__(self, shift: Shift[Planning]) -> None:
        super().__init__(shift, PlanHistoryState())
        self._file: PlanFile | None = None
        self._patient = ""
        self._days: Days = (date.min, None)
        self._left: tuple[str, str, Days] | None = None

    def enter(self, subject: str) -> None:
        """The plan of a patient."""
        self._patient = subject
        self._read()

    def forget(self) -> None:
        self._file, self._patient, self._left = None, "", None
        super().forget()

    def half_done(self) -> Callable[[], None] | None:
        it, days = self._state, self._days
        if it.busy or not it.asking or not it.reason.strip():
            return None

        def again() -> None:
            self._left = (it.asking, it.reason, days)

        return again

    @Slot(str)
    def choose(self, version: str) -> None:
        """Lay a version beside the plan in use."""
        clinic = self.shift.clinic
        self._take(chosen=version)
        self.shift.ask(lambda: version_of(clinic, version), lambda it: self._compare(version, it))

    @Slot(str)
    def ask(self, what: str) -> None:
        """Ask before it is done; with "" not any more."""
        if self._file is not None:
            self._days = (self._file.today, self._file.today + timedelta(days=6))
            self._take(asking=what, reason="", problem="", **self._spoken())

    @Slot(str)
    def typeReason(self, text: str) -> None:
        """Why; it stays in the record."""
        self._take(reason=text, problem="")

    @Slot(int)
    def moveFirst(self, days: int) -> None:
        """The first day of a pause, not before today; its length stays."""
        first, last = self._days
        to = max(first + timedelta(days=days), self._file.today if self._file else first)
        self._days = (to, last and last + (to - first))
        self._take(**self._spoken())

    @Slot(int)
    def moveLast(self, days: int) -> None:
        """The last day of a pause, not before its first."""
        first, last = self._days
        if last is not None:
            to = max(last + timedelta(days=days), first)
            self._days = (first, min(to, first + LONGEST_PAUSE))
            self._take(**self._spoken())

    @Slot()
    def toggleOpen(self) -> None:
        """A pause until somebody ends it, or one that ends by itself."""
        first, last = self._days
        self._days = (first, None if last else first + timedelta(days=6))
        self._take(**self._spoken())

    @Slot()
    def goBackTo(self) -> None:
        """The version beside the plan in use, on the plan's page: still to be saved."""
        if self._state.chosen and not self._state.busy:
            self.shift.go("plan", f"{self._patient}@{self._state.chosen}")

    @Slot()
    def confirm(self) -> None:
        """What was asked for is done."""
        reason, (first, last) = self._state.reason, self._days
        match self._state.asking:
            case "undo":
                self._do(plan_desk.undo)
            case "pause":
                self._do(
                    lambda clinic, staff, it: plan_desk.pause(
                        clinic, staff, it, first, last, reason
                    )
                )
            case "resume":
                self._do(plan_desk.resume)
            case "end":
                self._do(lambda clinic, staff, it: plan_desk.end(clinic, staff, it, reason))

    def _read(self) -> None:
        clinic, patient = self.shift.clinic, self._patient
        self.shift.ask(lambda: history(clinic, patient), lambda it: self._opened(*it))

    def _opened(self, file: PlanFile, names: dict[str, str]) -> None:
        self._file = file
        self.show(
            PlanHistoryState(
                ready=True,
                planned=file.plan is not None,
                name=plain_name(file.patient.name),
                code=grouped(file.patient.code),
                versions=story(file.versions, file.proposals, names),
                current=file.version.id if file.version else "",
                only=len(file.versions) < 2,
                canUndo=file.parent is not None or bool(file.plan and file.plan.ended_on),
                redoing=file.redoing,
                pause=pause_words(file),
                ended=end_words(file),
            )
        )
        if len(file.versions) > 1:
            self.choose(file.versions[-2].id)
        left, self._left = self._left, None
        if left is not None and self._asks_yet(left[0]):
            self._days = left[2]
            self._take(asking=left[0], reason=left[1], **self._spoken())

    def _asks_yet(self, what: str) -> bool:
        """Whether what a dialog was up for can be done yet."""
        it = self._state
        return it.planned and it.ended == "" and (what == "end" or it.pause == "")

    def _compare(self, version: str, was: Plan | None) -> None:
        now = self._file.plan if self._file else None
        if was is not None and now is not None and version == self._state.chosen:
            self._take(comparison=rows.comparison(was, now, self.shift.clinic.library))

    def _do(self, job: Job) -> None:
        if self._state.busy or self._file is None:
            return
        clinic, staff, file = self.shift.clinic, self.shift.by, self._file
        self._take(busy=True, problem="")
        self.shift.ask(
            lambda: job(clinic, staff, file),
            self._done,
            lambda said: self._take(busy=False, problem=said),
        )

    def _done(self, result: object) -> None:
        self._read()
        if isinstance(result, Clash):
            self.shift.failed.emit(late_words(result))

    def _spoken(self) -> dict[str, str]:
        first, last = self._days
        return {"first": day_words(first), "last": day_words(last) if last else ""}

    def _take(self, **changes: object) -> None:
        self.show(replace(self._state, **changes))
