"""One patient, readable in ten seconds, and what a physio decides there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.core.roles import Action
from app.staff.day.model import day_subject
from app.staff.page import Page
from app.staff.patient.letter import LetterModel
from app.staff.patient.measuring import MeasuringModel
from app.staff.patient.papers import print_papers
from app.staff.patient.state import PatientState, read_chart
from app.staff.patient.uses import ReadsPatient
from app.staff.records.exporting import ExportModel
from app.staff.shift import Shift
from app.ui.qml import Property, QmlUncreatable
from app.usecases import deciding, notes
from app.usecases.clinic_reading import PatientChart, chart_of

if TYPE_CHECKING:
    from app.core.staff import Staff

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1

ASKED = ("accept", "decline", "flag", "note", "change")
"""What a dialog can be up for."""


class LeftDialog(NamedTuple):
    """A dialog that was not brought to an end: what it was up for, what it was about, what was
    typed, what went wrong, and which proposal waited then."""

    what: str
    about: str
    words: str
    problem: str
    proposal: str


@QmlElement
@QmlUncreatable("made by the staff desk")
class PatientModel(Page[ReadsPatient]):
    """Shows one patient's chart, and passes on what is decided; then reads it anew."""

    _state: PatientState

    needs = Action.SEE_RECORD
    changesProposal = Signal(str)

    def __init__(self, shift: Shift[ReadsPatient]) -> None:
        super().__init__(shift, PatientState())
        self._proposal = ""
        self._since = date.min
        self._left: LeftDialog | None = None
        self.export = ExportModel(shift, shift.exporter)
        self._letter = LetterModel(shift, self)
        self._measuring = MeasuringModel(shift, self._again, self)

    def enter(self, subject: str) -> None:
        clinic, staff = self.shift.clinic, self.shift.staff
        assert staff is not None
        self.shift.ask(lambda: chart_of(clinic, staff, subject), self._take)

    def forget(self) -> None:
        self._proposal, self._left = "", None
        self.export.forget()
        self._letter.forget()
        self._measuring.forget()
        super().forget()

    def half_done(self) -> Callable[[], None] | None:
        state, left = self._state, self._left
        if state.asking and not state.busy:
            left = LeftDialog(state.asking, state.about, state.words, "", self._proposal)
        if left is None or not left.words.strip():
            return None

        def again() -> None:
            self._left = left

        return again

    @Slot(str)
    def typeWords(self, text: str) -> None:
        """What the dialog's field says by now."""
        if self._state.asking:
            self._show(words=text, problem="")

    @Slot(str, str)
    def ask(self, what: str, about: str) -> None:
        """Bring up a dialog: accept, decline, note, or with an id flag and change of a note."""
        if self._state.ready and not self._state.busy and what in ASKED:
            now = (str(it["words"]) for it in self._state.notes if it["id"] == about)
            words = next(now, "") if what == "change" else ""
            self._show(asking=what, about=about, words=words, problem="")

    @Slot()
    def cancel(self) -> None:
        """The dialog closes, and what was typed in it is gone."""
        self._show(asking="", about="", words="", problem="")

    @Slot()
    def confirm(self) -> None:
        """Do what the dialog asks for; a second touch while it is done does nothing."""
        if self._state.asking:
            self._act(self._state.asking, self._state.about, self._state.words)

    @Slot()
    def accept(self) -> None:
        """What is proposed is done at once; a version of before can be put back."""
        if self._state.ready:
            self._act("accept", "", "")

    def _act(self, what: str, about: str, words: str) -> None:
        if self._state.busy:
            return
        proposal, patient = self._proposal, self._state.patient
        work: dict[str, Callable[[ReadsPatient, Staff], Any]] = {
            "accept": lambda clinic, staff: deciding.accept(clinic, staff, proposal, words),
            "decline": lambda clinic, staff: deciding.decline(clinic, staff, proposal, words),
            "flag": lambda clinic, staff: deciding.see_flag(clinic, staff, patient, about, words),
            "note": lambda clinic, staff: notes.write(clinic, staff, patient, words),
            "change": lambda clinic, staff: notes.change(clinic, staff, about, words),
        }
        clinic, staff, act = self.shift.clinic, self.shift.staff, work[what]
        assert staff is not None

        def done() -> PatientChart:
            act(clinic, staff)
            return chart_of(clinic, staff, patient, anew=False)

        self._show(busy=True)
        self.shift.ask(done, self._take, self._fail)

    @Slot()
    def editPlan(self) -> None:
        """Go to this patient's plan."""
        self.shift.go("plan", self._state.patient)

    @Slot()
    def changeProposal(self) -> None:
        """What is proposed, on the plan page, to do it another way."""
        patient = self._state.patient
        self.shift.go("plan", patient)
        self.changesProposal.emit(patient)

    @Slot(str, str)
    def openDay(self, day: str, session: str) -> None:
        """All that was recorded on a day, such as 2026-11-23; the session to begin with, if any."""
        self.shift.go("day", day_subject(self._state.patient, date.fromisoformat(day), session))

    @Slot(int)
    def openDayAt(self, days: int) -> None:
        """The same of a day counted from the first of the lines."""
        self.openDay((self._since + timedelta(days=days)).isoformat(), "")

    @Slot()
    def openPerson(self) -> None:
        """Who the patient is, and their cards."""
        self.shift.go("person", self._state.patient)

    @Slot()
    def enterHome(self) -> None:
        """Go to where sessions at home are entered."""
        self.shift.go("home_entries", self._state.patient)

    @Property(QObject, constant=True)
    def measuring(self) -> MeasuringModel:
        """The dialog that takes a measure here."""
        return self._measuring

    @Slot()
    def enterMeasure(self) -> None:
        """What was measured or asked just now."""
        if self._state.ready:
            self._measuring.begin(self._state.patient)

    def _again(self) -> None:
        clinic, staff, patient = self.shift.clinic, self.shift.by, self._state.patient
        self.shift.ask(lambda: chart_of(clinic, staff, patient, anew=False), self._take)

    @Property(QObject, constant=True)
    def exporting(self) -> ExportModel:
        """The dialog that takes this record out."""
        return self.export

    @Property(QObject, constant=True)
    def letter(self) -> LetterModel:
        """The dialog that writes a letter."""
        return self._letter

    @Slot()
    def writeLetter(self) -> None:
        """To whom it is, and what the physio says in it, before it is printed."""
        self._letter.begin(self._state.patient)

    @Slot()
    def exportRecord(self) -> None:
        """Ask where this patient's record is to be written."""
        self.export.begin(self._state.patient, self._state.code)

    @Slot()
    def printHandout(self) -> None:
        """The pages to take home, once somebody has seen them."""
        if self.shift.staff is not None and self._state.patient:
            print_papers(self.shift, self._state.patient)

    def _fail(self, sentence: str) -> None:
        """Say why, and show how things stand now: somebody else may have been first."""
        state, before = self._state, self._proposal
        self._left = LeftDialog(state.asking, state.about, state.words, sentence, before)
        self._show(busy=False, asking="", about="")
        self.enter(state.patient)

    def _take(self, chart: PatientChart) -> None:
        left, self._left = self._left, None
        self._proposal = chart.proposal.id if chart.proposal else ""
        self._since = chart.glance.since
        self.show(read_chart(chart, self.shift.clinic, self.shift.by))
        if left is None:
            return
        if self._still_asks(left, chart):
            self._show(asking=left.what, about=left.about, words=left.words, problem=left.problem)
        elif left.problem:
            self.shift.failed.emit(left.problem)

    def _still_asks(self, left: LeftDialog, chart: PatientChart) -> bool:
        """Whether what a dialog was up for can be done yet."""
        match left.what:
            case "":
                return False
            case "note":
                return True
            case "change":
                return any(note.id == left.about for note in chart.notes)
            case "flag":
                return any(flag.id == left.about for flag in chart.glance.waiting)
        return bool(left.proposal) and left.proposal == self._proposal

    def _show(self, **changes: object) -> None:
        self.show(replace(self._state, **changes))
