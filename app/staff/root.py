"""The root of the staff side: which page is open, who is signed in, and when it locks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.staff.audit.model import AuditModel
from app.staff.day.model import DayModel
from app.staff.differences.model import DifferencesModel
from app.staff.exercises.model import ExercisesModel
from app.staff.figures.model import FiguresModel
from app.staff.first_start.model import FirstStartModel
from app.staff.home_sessions.model import HomeEntriesModel
from app.staff.own.model import OwnModel
from app.staff.pages import Pages
from app.staff.patient.model import PatientModel
from app.staff.people.importing import PeopleImportModel
from app.staff.people.model import PeopleModel
from app.staff.people.new_patient import NewPatientModel
from app.staff.people.person import PersonModel
from app.staff.plan.goal import GoalPageModel
from app.staff.plan.history import PlanHistoryModel
from app.staff.plan.model import PlanModel
from app.staff.records.backups import BackupsModel
from app.staff.records.recovery import RecoveryModel
from app.staff.root_state import StaffState
from app.staff.self_test.model import SelfTestModel
from app.staff.server.model import ServerModel
from app.staff.settings.model import SettingsModel
from app.staff.sign_in.model import StaffSignInModel
from app.staff.team.model import TeamModel
from app.staff.today.model import StaffTodayModel
from app.staff.today.roster import RosterModel
from app.staff.transfers.model import TransfersModel
from app.staff.updates.model import UpdatesModel
from app.ui.qml import Property, QmlUncreatable
from app.ui.snapshot import Snapshot

if TYPE_CHECKING:
    from app.ui.printing import PrintingViewModel

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1


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
    silenceNoted = Signal()
    settingUp = Signal()
    demoEnding = Signal()

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
        """By number and PIN, or passphrase."""
        return self._sign_in

    @Property(QObject, constant=True)
    def paper(self) -> PrintingViewModel:
        """The page on its way to the printer, while ``printing``."""
        return self._paper

    @Property(QObject, constant=True)
    def today(self) -> StaffTodayModel:
        """Whom somebody should look at, and what the kiosk itself needs."""
        return self.pages.today

    @Property(QObject, constant=True)
    def roster(self) -> RosterModel:
        """All patients, beside the page at a desk."""
        return self.pages.roster

    @Property(QObject, constant=True)
    def exercises(self) -> ExercisesModel:
        """All exercises; the clinic's own are written here."""
        return self.pages.exercises

    @Property(QObject, constant=True)
    def people(self) -> PeopleModel:
        """All patients."""
        return self.pages.people

    @Property(QObject, constant=True)
    def newPatient(self) -> NewPatientModel:
        """Somebody new, with a code and a card."""
        return self.pages.new_patient

    @Property(QObject, constant=True)
    def peopleImport(self) -> PeopleImportModel:
        """A list of patients, from a file."""
        return self.pages.people_import

    @Property(QObject, constant=True)
    def person(self) -> PersonModel:
        """What is known of a patient at the front desk."""
        return self.pages.person

    @Property(QObject, constant=True)
    def patient(self) -> PatientModel:
        """One patient, as a physio looks at them."""
        return self.pages.patient

    @Property(QObject, constant=True)
    def day(self) -> DayModel:
        """What a patient did on one day."""
        return self.pages.day

    @Property(QObject, constant=True)
    def plan(self) -> PlanModel:
        """A patient's plan, being changed."""
        return self.pages.plan

    @Property(QObject, constant=True)
    def planHistory(self) -> PlanHistoryModel:
        """The versions of a plan, and the way back to one."""
        return self.pages.plan_history

    @Property(QObject, constant=True)
    def goal(self) -> GoalPageModel:
        """What a patient works towards."""
        return self.pages.goal

    @Property(QObject, constant=True)
    def homeEntries(self) -> HomeEntriesModel:
        """Sessions at home, as a patient tells of them."""
        return self.pages.home_entries

    @Property(QObject, constant=True)
    def settings(self) -> SettingsModel:
        """What the clinic sets."""
        return self.pages.settings

    @Property(QObject, constant=True)
    def own(self) -> OwnModel:
        """What somebody of the staff sets for themselves."""
        return self.pages.own

    @Property(QObject, constant=True)
    def team(self) -> TeamModel:
        """Who works here."""
        return self.pages.team

    @Property(QObject, constant=True)
    def server(self) -> ServerModel:
        """The clinic's other kiosks."""
        return self.pages.server

    @Property(QObject, constant=True)
    def differences(self) -> DifferencesModel:
        """What two kiosks said differently."""
        return self.pages.differences

    @Property(QObject, constant=True)
    def transfers(self) -> TransfersModel:
        return self.pages.transfers

    @Property(QObject, constant=True)
    def backups(self) -> BackupsModel:
        """Copies of the records, and the way back to one."""
        return self.pages.backups

    @Property(QObject, constant=True)
    def recoveryKey(self) -> RecoveryModel:
        """The words that open the records elsewhere."""
        return self.pages.recovery

    @Property(QObject, constant=True)
    def selfTest(self) -> SelfTestModel:
        """What of this machine works."""
        return self.pages.self_test

    @Property(QObject, constant=True)
    def updates(self) -> UpdatesModel:
        """Which version of the program runs, and what brings another."""
        return self.pages.updates

    @Property(QObject, constant=True)
    def figures(self) -> FiguresModel:
        """A manager's figures."""
        return self.pages.figures

    @Property(QObject, constant=True)
    def audit(self) -> AuditModel:
        """Who looked at what, and changed it."""
        return self.pages.audit

    @Property(QObject, constant=True)
    def firstStart(self) -> FirstStartModel:
        """What a kiosk that was never set up asks."""
        return self.pages.first_start

    @Slot()
    def setUp(self) -> None:
        """Nobody works here yet: set the kiosk up."""
        self.settingUp.emit()

    @Slot()
    def endDemo(self) -> None:
        """Take the demo clinic away: the real one opens again."""
        self.demoEnding.emit()

    @Slot()
    def noteSilence(self) -> None:
        """Staff know that nothing is heard here; they are told again when sound was back."""
        self.silenceNoted.emit()

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
        """One page back."""
        self.returning.emit()

    @Slot()
    def signOut(self) -> None:
        """Whoever is signed in leaves; what is half done is asked about first."""
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
