"""The letter about a patient: to whom, and what the physio says in it, before it is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from app.core.roles import Action
from app.staff.wording import letter_title
from app.ui.paper import Sort
from app.ui.qml import QmlUncreatable
from app.ui.snapshot import Snapshot
from app.usecases.letter_writing import letter_printed
from app.usecases.letters import OwnWords

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from app.core.print_form import PrintForm
    from app.staff.patient.uses import WritesLetters
    from app.staff.shift import Shift

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1

ADDRESS_LINES, ADDRESS, SUMMARY, NEXT_STEP = 5, 200, 900, 400
"""How much each may hold, so that a letter stays one page."""
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
    """Keeps what is typed for each patient until the letter is on paper: neither leaving nor a
    printer that fails loses it. Somebody else finds nothing of it."""

    _state: LetterState

    def __init__(self, shift: Shift[WritesLetters], parent: QObject) -> None:
        super().__init__(LetterState(), parent)
        self._shift = shift
        self._patient = ""
        self._drafts: dict[str, LetterState] = {}

    def begin(self, patient: str, referrer: str) -> None:
        """Write to ``referrer``, or go on with what was begun."""
        if not self._shift.by.may(Action.EXPORT_RECORD):
            return
        self._patient = patient
        draft = self._drafts.get(patient)
        if draft is None:
            self.show(LetterState(open=True, addressee=referrer))
        else:
            self.show(replace(draft, open=True, kept=True))

    def forget(self) -> None:
        """The page was left; what was typed waits."""
        self._patient = ""
        self.show(LetterState())

    def drop(self) -> None:
        """Nobody comes back for what was typed."""
        self._drafts.clear()
        self.forget()

    @Slot(str, str)
    def type(self, field: str, text: str) -> None:
        """What a field says by now: addressee, summary or nextStep."""
        if self._state.open and field in _TYPED:
            self.show(replace(self._state, **{field: text[: _TYPED[field]]}))
            self._drafts[self._patient] = self._state

    @Slot()
    def close(self) -> None:
        """Not now."""
        self.forget()

    @Slot()
    def clear(self) -> None:
        """From the beginning."""
        self._drafts.pop(self._patient, None)
        self.show(replace(LetterState(), open=True))

    @Slot()
    def look(self) -> None:
        """The letter as it will print."""
        if not self._state.open:
            return
        clinic, by, patient, it = self._shift.clinic, self._shift.by, self._patient, self._state
        self._drafts[patient] = replace(it, open=False, kept=False)
        lines = it.addressee.splitlines()[:ADDRESS_LINES]
        own = OwnWords("\n".join(lines), it.summary, it.nextStep, by.name)

        def make(form: PrintForm) -> bytes:
            return clinic.letter(patient, form.paper, by=by.id, own=own)

        def came_out() -> None:
            self._shift.ask(lambda: letter_printed(clinic, patient, by.id))
            self._drafts.pop(patient, None)
            if self._patient == patient:
                self.forget()

        self.show(replace(self._state, open=False))
        self._shift.print_one_of([Sort(letter_title(), make, sized=True, came_out=came_out)])
