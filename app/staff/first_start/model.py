"""The first start: one question a page, kept the moment it is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from app.core.first_start import LIKELY_IN, STEPS, Step, StepOutcome, claimed
from app.core.roles import Action
from app.staff.first_start.rows import language_rows
from app.staff.first_start.state import FirstStartState, Row
from app.staff.first_start.trying_out import FIELDS, TryingOut
from app.staff.first_start.words import no_number
from app.staff.settings.bounds import allowed
from app.staff.wording import not_the_same
from app.ui.qml import QmlUncreatable
from app.usecases.first_start import SetupProgress

if TYPE_CHECKING:
    from app.core.staff import Staff

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1

END = "end"
"""The page after the last question."""


@QmlElement
@QmlUncreatable("made by the staff desk")
class FirstStartModel(TryingOut):
    """As long as nobody works here it is for whoever stands before the kiosk.

    ``began`` carries the first person, signed in from then on, and the seconds after which that
    locks; ``over(anew)`` says that there is nothing more to ask, and whether the kiosk has to start
    ``anew``; ``told``: what is left for later may be less now.
    """

    _state: FirstStartState

    needs = Action.CHANGE_SETTINGS

    began = Signal(object, float)
    over = Signal(bool)
    told = Signal()

    @property
    def unsaved(self) -> bool:
        """A question that nobody has answered is asked again: leaving loses nothing."""
        return False

    def enter(self, subject: str) -> None:
        """The first question without an answer, or the one of ``subject`` alone."""
        self._set(alone=bool(subject))
        self._turn_to(subject)

    @Slot()
    def back(self) -> None:
        """The question before this one, answered or not."""
        if self._state.busy:
            return
        if self._state.alone:
            self.shift.go_back()
        elif (at := self._at) > 0:
            self._turn_to(STEPS[at - 1].value)

    @Slot()
    def skip(self) -> None:
        """Leave it for later."""
        if self._state.alone:
            self.back()
        elif self._state.step in set(Step):
            step, by, first = Step(self._state.step), self.shift.staff, self._first
            self._keep(lambda: first.note(by, step, outcome=StepOutcome.SKIPPED), self._go_on)

    @Slot()
    def finishLater(self) -> None:
        """Leave all that is not answered for later."""
        by, first = self.shift.staff, self._first
        self._keep(lambda: first.leave_rest(by), lambda: self._turn_to(END))

    @Slot()
    def proceed(self) -> None:
        """Keep the answer and go on; a step with nothing to set is done as it stands."""
        if self._state.step == END:
            self.over.emit(False)
        elif self._state.step in set(Step):
            step, by, first = Step(self._state.step), self.shift.staff, self._first
            values = {name: self._state.values[name].strip() for name in FIELDS.get(step, ())}
            if not allowed("emergency_number", values.get("emergency_number", "")):
                self._set(problem=no_number())
                return
            self._keep(lambda: first.save(by, values, step), self._answered)

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """The clinic's own from now on: the kiosk speaks it at once."""
        rest = [it["code"] for it in self._state.languages if it["code"] != code]
        chosen = {"languages": ",".join((code, *rest))}
        by, first = self.shift.staff, self._first

        def store() -> tuple[Row, ...]:
            first.save(by, chosen)
            return language_rows(self.shift.clinic)

        def kept(languages: tuple[Row, ...]) -> None:
            self._set(languages=languages)
            self.shift.changed.emit()

        self._keep_as(store, kept)

    @Slot(str)
    def chooseRole(self, role: str) -> None:
        """What the first person works as."""
        self._set(role=role)

    @Slot(str, str, str, str)
    def addPerson(self, number: str, name: str, secret: str, again: str) -> None:
        """The first person who works here: they are signed in at once."""
        if secret != again:
            self._set(problem=not_the_same())
            return
        what, first = self._state.role, self._first

        clinic = self.shift.clinic

        def add() -> tuple[Staff, float]:
            staff = first.add_first(number, name, what, secret)
            return staff, 60 * float(clinic.setting("lock_kiosk"))

        def in_now(found: tuple[Staff, float]) -> None:
            self.began.emit(*found)
            self._answered()

        self._keep_as(add, in_now)

    @Slot(str)
    def typeCode(self, text: str) -> None:
        """The code with which this kiosk joins a server."""
        self._set(code=text, problem="")

    def scanned(self, text: str) -> None:
        """A code was held before the scanner: only the step of the server waits for one."""
        if self._state.step == Step.SERVER:
            self.typeCode(text)

    @Slot()
    def join(self) -> None:
        """Join the clinic's server with the code."""
        by, code, first = self.shift.staff, self._state.code, self._first
        if code.strip():
            self._keep_as(lambda: first.join(by, code), lambda name: self._set(joined=name))

    @Slot()
    def startAnew(self) -> None:
        """The kiosk has joined: it opens as one of the clinic's."""
        self.over.emit(True)

    @Slot()
    def showDemo(self) -> None:
        """The demo clinic, in place of this one until it is taken away."""
        tools, by, first = self.shift.tools, self.shift.staff, self._first
        if tools is None:
            return

        def begin() -> None:
            first.note(by, Step.DEMO)
            tools.begin_demo()

        self._keep(begin, lambda: self.over.emit(True))

    def did(self, step: Step) -> None:
        """Something was done elsewhere that a step asks for."""
        by, first = self.shift.staff, self._first
        here = self._state.step == step

        def noted(_: object) -> None:
            self.told.emit()
            if here:
                self._answered()

        if by is not None and by.may(self.needs):
            self.shift.ask(lambda: first.note(by, step), noted, self._fail)

    @property
    def _at(self) -> int:
        return STEPS.index(Step(self._state.step)) if self._state.step in set(Step) else len(STEPS)

    def _answered(self) -> None:
        if self._state.step in (Step.SCREEN, Step.SOUND, Step.PRINTER):
            self.shift.changed.emit()
        self.told.emit()
        if self._state.alone:
            self.shift.go_back()
        else:
            self._go_on()

    def _go_on(self) -> None:
        self._turn_to(next((it.value for it in STEPS[self._at + 1 :]), END))

    def _turn_to(self, step: str) -> None:
        """Show a question with what is set by now; without a ``step`` the first that is open."""
        self._set(busy=True)
        self.shift.ask(self._look_up, lambda it: self._show_step(step, *it), self._fail)

    def _look_up(self) -> tuple[SetupProgress, tuple[Row, ...]]:
        return self._first.standing(), language_rows(self.shift.clinic)

    def _show_step(self, step: str, standing: SetupProgress, languages: tuple[Row, ...]) -> None:
        step = step or (standing.next.value if standing.next else END)
        staff = self.shift.staff
        done = (it.value for it, said in standing.answers.items() if said is StepOutcome.DONE)
        self._set(
            step=step,
            number=STEPS.index(Step(step)) + 1 if step in set(Step) else len(STEPS),
            busy=False,
            problem="",
            heard="",
            paper="",
            code="",
            server=standing.server,
            values=standing.values,
            languages=languages,
            staffed=standing.staffed,
            mine=staff is not None,
            person=staff.name if staff is not None else "",
            open=tuple(it.value for it in standing.open),
            done=tuple(done),
        )
        if step == Step.SCREEN:
            said = claimed(*self.shift.tools.screen_mm()) if self.shift.tools is not None else 0.0
            self._set(claimed=said)
            self._measure(float(standing.values["diagonal"] or 0) or said or LIKELY_IN)
        if step in (Step.PRINTER, Step.BACKUPS):
            self.look()
