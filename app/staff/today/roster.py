"""All patients in one list, beside the one that is open: for a desk, where there is room."""

from __future__ import annotations

from dataclasses import replace as replaced
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from app.core.caseload import LIST, CaseNeed, ListOrder, Wish
from app.core.roles import Action
from app.staff.page import Page
from app.staff.patient.papers import print_papers
from app.staff.patient.uses import PrintsRecord
from app.staff.people.scans import follow
from app.staff.shift import Shift
from app.staff.today.lines import case_line
from app.ui.qml import QmlUncreatable
from app.usecases import people
from app.usecases.clinic_reading import ListedPatients, ReadsCaseload, roster_of

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1


class RosterState(Struct, frozen=True):
    """``rows`` are as Today's cases, ``counts`` ``{need, count}`` each. ``text``, ``need``,
    ``order`` and ``turned`` say which are shown and how; ``whose`` is the patient whose
    page stands beside. ``among`` and ``others`` are as Today's ``whose`` and ``others``."""

    ready: bool = False
    among: str = ""
    others: int = 0
    text: str = ""
    need: str = ""
    order: str = ListOrder.NEED
    turned: bool = False
    rows: tuple[dict[str, object], ...] = ()
    counts: tuple[dict[str, object], ...] = ()
    more: bool = False
    whose: str = ""
    unknown: bool = False
    mayPrint: bool = False


class ListsEverybody(ReadsCaseload, PrintsRecord, Protocol):
    """Lists all patients, and prints their pages."""


@QmlElement
@QmlUncreatable("made by the staff desk")
class RosterModel(Page[ListsEverybody]):
    """Stays as it is from page to page, until nobody is signed in."""

    _state: RosterState

    needs = Action.SEE_TODAY
    chosen = Signal(str)
    among_set = Signal()

    def __init__(self, shift: Shift[ListsEverybody]) -> None:
        super().__init__(shift, RosterState())
        self._wish = Wish()

    def enter(self, subject: str) -> None:
        """Read anew; ``subject`` is who is open beside it."""
        self._set(whose=subject)
        self._read()

    def forget(self) -> None:
        """What was searched for is gone once nobody is signed in."""
        if self.shift.staff is None:
            self._wish = Wish()
            super().forget()

    @Slot(str)
    def type(self, text: str) -> None:
        """A few letters of a name, or of a code."""
        self._set(text=text, unknown=False)
        self._look(text=text)

    @Slot()
    def submit(self) -> None:
        """The first of those found; or whose card it was that a scanner typed."""
        rows, text = self._state.rows, self._state.text.strip()
        if rows:
            self.open(str(rows[0]["id"]))
        elif text:
            self._set(text="")
            self._look(text="")
            follow(self.shift, text, lambda: self._set(unknown=True))

    @Slot(str)
    def only(self, need: str) -> None:
        """Those of one need; the same once more, or "": everybody."""
        wanted = "" if need == self._state.need else need
        self._set(need=wanted)
        self._look(need=CaseNeed(wanted) if wanted else None)

    @Slot(str)
    def sort(self, order: str) -> None:
        """By a column; the same once more turns the list round."""
        turned = order == self._state.order and not self._state.turned
        self._set(order=ListOrder(order), turned=turned)
        self._look(order=ListOrder(order), turned=turned)

    @Slot(bool)
    def showMine(self, mine: bool) -> None:
        """One's own patients alone, or all; kept for the next time."""
        clinic, staff = self.shift.clinic, self.shift.by

        def done(_: None) -> None:
            self._look()
            self.among_set.emit()

        self.shift.ask(lambda: people.show_own_alone(clinic, staff, mine), done)

    @Slot()
    def further(self) -> None:
        """As many again."""
        self._wish = replaced(self._wish, limit=self._wish.limit + LIST)
        self._read()

    @Slot(str)
    def open(self, patient: str) -> None:
        """One patient, beside the list."""
        if patient and patient != self._state.whose:
            self.chosen.emit(patient)

    @Slot(str)
    def printHandout(self, patient: str) -> None:
        """What a patient of the list takes home."""
        print_papers(self.shift, patient)

    def _look(self, **changes: object) -> None:
        self._wish = replaced(self._wish, limit=LIST, **changes)  # type: ignore[arg-type]
        self._read()

    def _read(self) -> None:
        clinic, staff, wish = self.shift.clinic, self.shift.staff, self._wish
        if staff is None:
            return

        def show(found: ListedPatients) -> None:
            if wish == self._wish:
                self._take(found)

        self.shift.ask(lambda: roster_of(clinic, staff, wish), show)

    def _take(self, it: ListedPatients) -> None:
        texts = self.shift.clinic.library.texts
        self._set(
            ready=True,
            rows=tuple(case_line(case, it.day, texts) for case in it.cases),
            counts=tuple({"need": need.value, "count": n} for need, n in it.counts.items()),
            more=it.more,
            mayPrint=self.shift.by.may(Action.PRINT_PLAN),
            among=it.whose.value,
            others=it.others_flagged,
        )

    def _set(self, **changes: object) -> None:
        self.show(replace(self._state, **changes))
