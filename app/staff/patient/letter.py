"""The letter about a patient: to whom, and what the physio says in it, before it is printed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QTimer, Slot
from PySide6.QtQml import QmlElement

from app.core.letter_draft import LetterDraft
from app.core.letter_text import OwnWords
from app.core.roles import Action
from app.staff.wording import letter_title
from app.ui.paper import Sort
from app.ui.qml import QmlUncreatable
from app.ui.snapshot import Snapshot
from app.usecases.letter_writing import begun, drop_letter, keep_letter, letter_printed
from app.usecases.rights import may_leave

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from app.core.print_form import PrintForm
    from app.staff.patient.uses import WritesLetters
    from app.staff.shift import Shift
    from app.usecases.letter_writing import Begun

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1

ADDRESS_LINES, ADDRESS, SUMMARY, NEXT_STEP = 5, 200, 900, 400
"""How much each may hold, so that a letter stays one page."""
PAUSE_MS = 2000
"""Somebody who pauses so long has what they typed stored."""
_TYPED = {"addressee": ADDRESS, "summary": SUMMARY, "nextStep": NEXT_STEP}


class LetterState(Struct, frozen=True):
    """``open`` while somebody writes; ``kept``: they had begun before and left."""

    open: bool = False
    kept: bool = False
    addressee: str = ""
    summary: str = ""
    nextStep: str = ""


@QmlElement
@QmlUncreatable("made by the patient's page")
class LetterModel(Snapshot):
    """Keeps what is typed for each patient in the records until the letter is on paper: neither
    leaving, a lock, a sign-out nor a printer that fails loses it. Somebody else finds nothing of
    it."""

    _state: LetterState

    def __init__(self, shift: Shift[WritesLetters], parent: QObject) -> None:
        super().__init__(LetterState(), parent)
        self._shift = shift
        self._patient = self._author = ""
        self._typed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.keep)

    def begin(self, patient: str) -> None:
        """Write to whoever referred the patient, or go on with what was begun."""
        by, clinic = self._shift.by, self._shift.clinic
        if not by.may(Action.EXPORT_RECORD):
            return

        def open_it(found: Begun) -> None:
            referrer, draft = found
            self._patient, self._author, self._typed = patient, by.id, False
            if draft is None:
                self.show(LetterState(open=True, addressee=referrer))
                return
            said = (draft.addressee, draft.summary, draft.next_step)
            self.show(LetterState(True, True, *said))

        self._shift.ask(lambda: begun(clinic, patient, by), open_it)

    def forget(self) -> None:
        """The page was left; what was typed waits."""
        self.keep()
        self._patient = self._author = ""
        self.show(LetterState())

    @Slot(str, str)
    def type(self, field: str, text: str) -> None:
        """What a field says by now: addressee, summary or nextStep."""
        if self._state.open and field in _TYPED:
            self.show(replace(self._state, **{field: text[: _TYPED[field]]}))
            self._typed = True
            self._timer.start()

    def keep(self) -> None:
        """Store what was typed since it was stored last."""
        self._timer.stop()
        if not self._typed:
            return
        self._typed = False
        patient, author, it = self._patient, self._author, self._state
        clinic, draft = self._shift.clinic, LetterDraft(it.addressee, it.summary, it.nextStep)
        self._shift.ask(lambda: keep_letter(clinic, patient, author, draft))

    @Slot()
    def close(self) -> None:
        """Not now."""
        self.forget()

    @Slot()
    def clear(self) -> None:
        """From the beginning: what was kept goes."""
        clinic, patient, author = self._shift.clinic, self._patient, self._author
        self._timer.stop()
        self._typed = False
        self._shift.ask(lambda: drop_letter(clinic, patient, author))
        self.show(LetterState(open=True))

    @Slot()
    def look(self) -> None:
        """The letter as it will print."""
        if not self._state.open:
            return
        self.keep()
        clinic, by, patient, it = self._shift.clinic, self._shift.by, self._patient, self._state
        lines = it.addressee.splitlines()[:ADDRESS_LINES]
        own = OwnWords("\n".join(lines), it.summary, it.nextStep, by.name)

        def make(form: PrintForm) -> bytes:
            return clinic.letter(patient, form.paper, by=by.id, own=own)

        def came_out() -> None:
            self._shift.ask(lambda: letter_printed(clinic, patient, by.id))
            if self._patient == patient:
                self.forget()

        self.show(replace(self._state, open=False))
        may = partial(may_leave, clinic, by, patient)
        sort = Sort(letter_title(), make, sized=True, came_out=came_out, may=may)
        self._shift.print_one_of([sort])
