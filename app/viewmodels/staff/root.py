"""The root of the staff side: which page is open, who is signed in, and when it locks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.viewmodels.snapshot import Snapshot
from app.viewmodels.staff.exercises import ExercisesModel
from app.viewmodels.staff.home_entries import HomeEntriesModel
from app.viewmodels.staff.new_patient import NewPatientModel
from app.viewmodels.staff.pages import Pages
from app.viewmodels.staff.patient import PatientModel
from app.viewmodels.staff.people import PeopleModel
from app.viewmodels.staff.person import PersonModel
from app.viewmodels.staff.plan import PlanModel
from app.viewmodels.staff.plan_history import PlanHistoryModel
from app.viewmodels.staff.settings import SettingsModel
from app.viewmodels.staff.sign_in import StaffSignInModel
from app.viewmodels.staff.team import TeamModel
from app.viewmodels.staff.today import StaffTodayModel

if TYPE_CHECKING:
    from app.viewmodels.printing import PrintingViewModel

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1


class StaffState(Struct, frozen=True):
    """``places`` are the pages of the navigation that this person may open; ``locksIn`` is in
    seconds, -1 while nobody is signed in; ``unsaved`` asks whether to leave a page all the same.
    ``nobody``: no staff are set up yet.
    """

    page: str = "sign_in"
    clinic: str = ""
    name: str = ""
    role: str = ""
    places: tuple[str, ...] = ()
    locksIn: int = -1
    canGoBack: bool = False
    notice: str = ""
    desk: bool = False
    demoHint: str = ""
    printing: bool = False
    unsaved: bool = False
    nobody: bool = False


@QmlElement
@QmlUncreatable("made by the staff desk")
class StaffViewModel(Snapshot):
    """What every staff page shares, and the pages themselves."""

    _state: StaffState

    opening = Signal(str, str)
    returning = Signal()
    leaving = Signal()
    closing = Signal()
    decided = Signal(bool)
    exiting = Signal()

    def __init__(
        self,
        state: StaffState,
        sign_in: StaffSignInModel,
        pages: Pages,
        paper: PrintingViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(state, parent)
        self._sign_in = sign_in
        self.pages = pages
        self._paper = paper

    @Property(QObject, constant=True)
    def signIn(self) -> StaffSignInModel:
        return self._sign_in

    @Property(QObject, constant=True)
    def paper(self) -> PrintingViewModel:
        """The page on its way to the printer, while ``printing``."""
        return self._paper

    @Property(QObject, constant=True)
    def today(self) -> StaffTodayModel:
        return self.pages.today

    @Property(QObject, constant=True)
    def exercises(self) -> ExercisesModel:
        return self.pages.exercises

    @Property(QObject, constant=True)
    def people(self) -> PeopleModel:
        return self.pages.people

    @Property(QObject, constant=True)
    def newPatient(self) -> NewPatientModel:
        return self.pages.new_patient

    @Property(QObject, constant=True)
    def person(self) -> PersonModel:
        return self.pages.person

    @Property(QObject, constant=True)
    def patient(self) -> PatientModel:
        return self.pages.patient

    @Property(QObject, constant=True)
    def plan(self) -> PlanModel:
        return self.pages.plan

    @Property(QObject, constant=True)
    def planHistory(self) -> PlanHistoryModel:
        return self.pages.plan_history

    @Property(QObject, constant=True)
    def homeEntries(self) -> HomeEntriesModel:
        return self.pages.home_entries

    @Property(QObject, constant=True)
    def settings(self) -> SettingsModel:
        return self.pages.settings

    @Property(QObject, constant=True)
    def team(self) -> TeamModel:
        return self.pages.team

    @Slot(str)
    def open(self, page: str) -> None:
        """Open a page of the navigation."""
        self.opening.emit(page, "")

    @Slot(str, str)
    def openFor(self, page: str, subject: str) -> None:
        """Open a page for a patient, by id."""
        self.opening.emit(page, subject)

    @Slot()
    def back(self) -> None:
        self.returning.emit()

    @Slot()
    def signOut(self) -> None:
        self.leaving.emit()

    @Slot()
    def close(self) -> None:
        """Leave the sign-in for the patient side."""
        self.closing.emit()

    @Slot()
    def exit(self) -> None:
        """Close the program."""
        self.exiting.emit()

    @Slot()
    def leave(self) -> None:
        """Leave the page though something on it is not saved."""
        self.decided.emit(True)

    @Slot()
    def stay(self) -> None:
        """Go on with the page."""
        self.decided.emit(False)

    @Slot()
    def dismiss(self) -> None:
        """The notice was read."""
        self.set(notice="")

    def set(self, **changes: object) -> None:
        """Change some of what is shown."""
        self.show(replace(self._state, **changes))
