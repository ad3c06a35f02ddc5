"""The patients of the clinic: find one, or make a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtQml import QmlElement

from app.core.roles import Action
from app.staff.page import Page
from app.staff.patient.papers import print_papers
from app.staff.people.pile import PileModel
from app.staff.people.scans import follow
from app.staff.people.uses import FindsPeople
from app.staff.shift import Shift
from app.staff.wording import grouped, plain_name
from app.ui.qml import Property, QmlUncreatable
from app.usecases import people
from app.usecases.clinic_reading import whose_list
from app.usecases.transfers import has_server

if TYPE_CHECKING:
    from app.core.found import Found, FoundPerson
    from app.core.signs import Call
    from app.usecases.clinic_reading import Whose

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1


class PeopleState(Struct, frozen=True):
    """``people`` are ``{id, name, detail, archived, planned}``; ``more``: the list goes on.
    ``unknown`` is true when a card was scanned that is nobody's, or does not work any more.
    ``uncalled`` is whom handouts have no number of, for those who may set one. ``among`` is "mine"
    or "all" for somebody who has patients of their own. ``clinics``: there is a server, on which
    records go to other clinics and come from them."""

    ready: bool = False
    among: str = ""
    text: str = ""
    archived: bool = False
    people: tuple[dict[str, object], ...] = ()
    more: bool = False
    unknown: bool = False
    uncalled: tuple[str, ...] = ()
    mayPrint: bool = False
    clinics: bool = False


@QmlElement
@QmlUncreatable("made by the staff desk")
class PeopleModel(Page[FindsPeople]):
    """Finds people by name, code or card, with each letter typed."""

    _state: PeopleState

    needs = Action.SEE_PEOPLE

    def __init__(self, shift: Shift[FindsPeople]) -> None:
        super().__init__(shift, PeopleState())
        self._pile = PileModel(shift, self)

    def forget(self) -> None:
        self._pile.forget()
        super().forget()

    @Property(QObject, constant=True)
    def pile(self) -> PileModel:
        """Several people, to print for them in one go."""
        return self._pile

    def enter(self, subject: str) -> None:
        """The search stands as it was left; its patients are found anew."""
        self._take(mayPrint=self.shift.by.may(Action.PRINT_PLAN))
        self._find()
        clinic = self.shift.clinic
        self.shift.ask(lambda: has_server(clinic), lambda it: self._take(clinics=it))
        if self.shift.by.may(Action.CHANGE_SETTINGS):
            self.shift.ask(self.shift.clinic.uncalled, self._tell)

    def scanned(self, text: str) -> None:
        """Open whoever has this card, or the chart of this take-home page."""
        follow(self.shift, text, lambda: self._take(unknown=True))

    @Slot(str)
    def type(self, text: str) -> None:
        """Finds with every letter."""
        self._take(text=text, unknown=False)
        self._find()

    @Slot()
    def toggleArchived(self) -> None:
        """Also those whose records are archived."""
        self._take(archived=not self._state.archived)
        self._find()

    @Slot(bool)
    def showMine(self, mine: bool) -> None:
        """One's own patients alone while nobody is looked for, or all; kept for the next time."""
        clinic, staff = self.shift.clinic, self.shift.by
        self.shift.ask(lambda: people.show_own_alone(clinic, staff, mine), lambda _: self._find())

    @Slot(str)
    def open(self, patient: str) -> None:
        """The record for who may see it, for others the person."""
        sees = self.shift.by.may(Action.SEE_RECORD)
        self.shift.go("patient" if sees else "person", patient)

    @Slot(str)
    def printHandout(self, patient: str) -> None:
        """What a person of the list takes home."""
        print_papers(self.shift, patient)

    @Slot()
    def addNew(self) -> None:
        """A new patient, by the name that was looked for in vain."""
        wanted = "" if self._state.people else self._state.text
        self.shift.go("new_patient", "" if any(it.isdigit() for it in wanted) else wanted)

    @Slot()
    def bringIn(self) -> None:
        """A list from another program."""
        self.shift.go("people_import")

    @Slot()
    def openClinics(self) -> None:
        """Records that go to other clinics, and come from them."""
        self.shift.go("transfers")

    def _tell(self, uncalled: tuple[Call, ...]) -> None:
        self._take(uncalled=tuple(call.value for call in uncalled))

    def _find(self) -> None:
        clinic, staff = self.shift.clinic, self.shift.by
        text, archived = self._state.text, self._state.archived

        def show(answer: tuple[Found, Whose]) -> None:
            found, whose = answer
            if (text, archived) == (self._state.text, self._state.archived):
                lines = tuple(map(self._line, found.people))
                self._take(ready=True, people=lines, more=found.more, among=whose.value)

        def look() -> tuple[Found, Whose]:
            return people.find(clinic, staff, text, archived), whose_list(clinic, staff)

        self.shift.ask(look, show)

    def _line(self, it: FoundPerson) -> dict[str, object]:
        names = self.shift.clinic.library.texts.programmes
        programme = names[it.programme].name if it.programme in names else ""
        detail = programme or QCoreApplication.translate("People", "No plan yet")
        return {
            "id": it.id,
            "name": plain_name(it.name),
            "detail": detail,
            "code": grouped(it.code),
            "archived": it.archived,
            "planned": it.programme is not None and not it.archived,
        }

    def _take(self, **changes: object) -> None:
        self.show(replace(self._state, **changes))
