"""One patient, readable in ten seconds, and what a physio decides there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.core.roles import Action
from app.staff.day.model import day_subject
from app.staff.page import Page
from app.staff.patient.chart_lines import (
    compared_line,
    flag_lines,
    item_lines,
    mark_lines,
    note_lines,
    span_of,
    standing,
    trend_lines,
    week_lines,
)
from app.staff.patient.letter import LetterModel
from app.staff.patient.papers import papers_of
from app.staff.records.exporting import ExportModel
from app.staff.shift import Shift
from app.staff.wording import (
    day_words,
    grouped,
    plain_name,
)
from app.ui.qml import Property, QmlUncreatable
from app.usecases import deciding
from app.usecases.clinic_reading import Chart, chart_of

if TYPE_CHECKING:
    from app.core.staff import Staff
    from app.usecases.clinic import Clinic

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1

Line = dict[str, object]

ASKED = ("accept", "decline", "flag", "note")
"""What a dialog can be up for."""


class Left(NamedTuple):
    """A dialog that was not brought to an end: what it was up for, what it was about, what was
    typed, what went wrong, and which proposal waited then."""

    what: str
    about: str
    words: str
    problem: str
    proposal: str


class PatientState(Struct, frozen=True):
    """``standing`` is empty, no_plan, not_started, over, paused or ended. ``asking`` is what a
    dialog is up for, one of ASKED, or nothing; ``about`` is what it is about.

    ``proposal`` is the kind of the one that waits. ``seenDays`` is -1 without any session.
    ``days`` are those with anything recorded, counted from the first of the lines.
    """

    ready: bool = False
    busy: bool = False
    asking: str = ""
    about: str = ""
    patient: str = ""
    name: str = ""
    code: str = ""
    programme: str = ""
    standing: str = ""
    week: int = 0
    weeks: int = 0
    seenDays: int = -1
    grid: tuple[Line, ...] = ()
    done: int = 0
    due: int = 0
    home: int = 0
    percent: int = -1
    band: str = "none"
    span: int = 7
    since: str = ""
    days: tuple[int, ...] = ()
    pain: tuple[Line, ...] = ()
    worst: tuple[Line, ...] = ()
    after: tuple[Line, ...] = ()
    effort: tuple[Line, ...] = ()
    confidence: tuple[Line, ...] = ()
    marks: tuple[Line, ...] = ()
    items: tuple[Line, ...] = ()
    proposal: str = ""
    sentence: str = ""
    flags: tuple[Line, ...] = ()
    pastFlags: tuple[Line, ...] = ()
    measures: tuple[Line, ...] = ()
    lessonsSeen: int = 0
    lessonsTotal: int = 0
    lessonsRight: int = 0
    lessonsAnswered: int = 0
    lastLesson: str = ""
    notes: tuple[Line, ...] = ()
    words: str = ""
    problem: str = ""
    mayLetter: bool = False


@QmlElement
@QmlUncreatable("made by the staff desk")
class PatientModel(Page):
    """Shows one patient's chart, and passes on what is decided; then reads it anew."""

    _state: PatientState

    needs = Action.SEE_RECORD
    changesProposal = Signal(str)

    def __init__(self, shift: Shift) -> None:
        super().__init__(shift, PatientState())
        self._proposal = ""
        self._since = date.min
        self._left: Left | None = None
        self.export = ExportModel(shift, shift.exporter)
        self._letter = LetterModel(shift, self)

    def enter(self, subject: str) -> None:
        clinic, staff = self.shift.clinic, self.shift.staff
        assert staff is not None
        self.shift.ask(lambda: chart_of(clinic, staff, subject), self._take)

    def forget(self) -> None:
        self._proposal, self._left = "", None
        self.export.forget()
        self._letter.forget()
        super().forget()

    def half_done(self) -> Callable[[], None] | None:
        state, left = self._state, self._left
        if state.asking and not state.busy:
            left = Left(state.asking, state.about, state.words, "", self._proposal)
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
        """Bring up a dialog: accept, decline, note, or flag with the id of one."""
        if self._state.ready and not self._state.busy and what in ASKED:
            self._show(asking=what, about=about, words="", problem="")

    @Slot()
    def cancel(self) -> None:
        self._show(asking="", about="", words="", problem="")

    @Slot()
    def confirm(self) -> None:
        """Do what the dialog asks for; a second touch while it is done does nothing."""
        if self._state.busy or not self._state.asking:
            return
        proposal, flag, patient = self._proposal, self._state.about, self._state.patient
        words = self._state.words
        work: dict[str, Callable[[Clinic, Staff], Any]] = {
            "accept": lambda clinic, staff: deciding.accept(clinic, staff, proposal, words),
            "decline": lambda clinic, staff: deciding.decline(clinic, staff, proposal, words),
            "flag": lambda clinic, staff: deciding.see_flag(clinic, staff, patient, flag, words),
            "note": lambda clinic, staff: clinic.store.notes.add(patient, words, staff),
        }
        clinic, staff, act = self.shift.clinic, self.shift.staff, work[self._state.asking]
        assert staff is not None

        def done() -> Chart:
            act(clinic, staff)
            return chart_of(clinic, staff, patient, anew=False)

        self._show(busy=True)
        self.shift.ask(done, self._take, self._fail)

    @Slot()
    def editPlan(self) -> None:
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
        self.shift.go("home_entries", self._state.patient)

    @Property(QObject, constant=True)
    def exporting(self) -> ExportModel:
        return self.export

    @Property(QObject, constant=True)
    def letter(self) -> LetterModel:
        return self._letter

    def drop(self, subject: str | None = None) -> None:
        if subject is None:
            self._letter.drop()

    @Slot()
    def writeLetter(self) -> None:
        """To whom it is, and what the physio says in it, before it is printed."""
        patient = self._state.patient
        known = self.shift.clinic.store.patients
        self.shift.ask(
            lambda: known.get(patient).referrer, lambda name: self._letter.begin(patient, name)
        )

    @Slot()
    def exportRecord(self) -> None:
        """Ask where this patient's record is to be written."""
        self.export.begin(self._state.patient, self._state.code)

    @Slot()
    def printHandout(self) -> None:
        clinic, staff, patient = self.shift.clinic, self.shift.staff, self._state.patient
        if staff is not None and patient:
            staff.require(Action.PRINT_PLAN)
            self.shift.print_one_of(papers_of(clinic, staff, patient))

    def _fail(self, sentence: str) -> None:
        """Say why, and show how things stand now: somebody else may have been first."""
        state, before = self._state, self._proposal
        self._left = Left(state.asking, state.about, state.words, sentence, before)
        self._show(busy=False, asking="", about="")
        self.enter(state.patient)

    def _take(self, chart: Chart) -> None:
        left, self._left = self._left, None
        self._proposal = chart.proposal.id if chart.proposal else ""
        self._since = chart.glance.since
        self.show(self._read(chart))
        if left is None:
            return
        if self._still_asks(left, chart):
            self._show(asking=left.what, about=left.about, words=left.words, problem=left.problem)
        elif left.problem:
            self.shift.failed.emit(left.problem)

    def _still_asks(self, left: Left, chart: Chart) -> bool:
        """Whether what a dialog was up for can be done yet."""
        match left.what:
            case "note":
                return True
            case "flag":
                return any(flag.id == left.about for flag in chart.glance.waiting)
        return bool(left.proposal) and left.proposal == self._proposal

    def _read(self, chart: Chart) -> PatientState:
        clinic, glance, plan = self.shift.clinic, chart.glance, chart.plan
        texts, local_day = clinic.library.texts, clinic.local_day
        total = glance.adherence.total if glance.adherence else None
        percent = total.percent if total else None
        lesson = texts.lessons.get(glance.lessons.last or "")
        return PatientState(
            ready=True,
            mayLetter=self.shift.by.may(Action.EXPORT_RECORD),
            patient=chart.patient.id,
            name=plain_name(chart.patient.name),
            code=grouped(chart.patient.code),
            programme=texts.programmes[plan.programme.id].name if plan else "",
            standing=standing(chart),
            week=glance.week,
            weeks=plan.weeks if plan else 0,
            seenDays=(chart.day - glance.seen_on).days if glance.seen_on else -1,
            grid=week_lines(glance.adherence, glance.week),
            done=total.done if total else 0,
            due=total.due if total else 0,
            home=total.home if total else 0,
            percent=-1 if percent is None else percent,
            band=total.band.value if total else "none",
            span=span_of(glance, chart.day),
            since=day_words(glance.since),
            days=tuple((day - glance.since).days for day in chart.days),
            marks=mark_lines(glance),
            items=tuple(item_lines(plan, clinic.library)),
            proposal=chart.proposal.proposal.kind.value if chart.proposal else "",
            sentence=chart.sentence,
            flags=tuple(flag_lines(glance.waiting, chart, local_day)),
            pastFlags=tuple(flag_lines(glance.past_flags, chart, local_day)),
            measures=tuple(map(compared_line, glance.compared)),
            lessonsSeen=glance.lessons.seen,
            lessonsTotal=glance.lessons.total,
            lessonsRight=glance.lessons.right,
            lessonsAnswered=glance.lessons.answered,
            lastLesson=lesson.title if lesson else "",
            notes=tuple(note_lines(chart, local_day)),
            **trend_lines(glance),
        )

    def _show(self, **changes: object) -> None:
        self.show(replace(self._state, **changes))
