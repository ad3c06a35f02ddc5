"""The models of the staff pages, made once and shown again for each patient."""

from collections.abc import Iterator

from app.core.first_start import Step
from app.staff.audit.model import AuditModel
from app.staff.day.model import DayModel
from app.staff.differences.model import DifferencesModel
from app.staff.exercises.model import ExercisesModel
from app.staff.figures.model import FiguresModel
from app.staff.first_start.model import FirstStartModel
from app.staff.home_sessions.model import HomeEntriesModel
from app.staff.own.model import OwnModel
from app.staff.page import Page
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
from app.staff.self_test.model import SelfTestModel
from app.staff.server.model import ServerModel
from app.staff.settings.model import SettingsModel
from app.staff.shift import Shift
from app.staff.staff_side import StaffSide
from app.staff.team.model import TeamModel
from app.staff.today.model import StaffTodayModel
from app.staff.today.roster import RosterModel
from app.staff.transfers.model import TransfersModel
from app.staff.updates.model import UpdatesModel
from app.usecases.clinic_settings import ClinicSettings

BESIDE = ("today", "patient", "day", "person", "home_entries")
"""The pages that stand beside the list of patients at a desk."""


class Pages:
    """Owns them all, by the names that ``shift.go`` knows."""

    def __init__(self, shift: Shift[StaffSide], settings: ClinicSettings) -> None:
        self.today = StaffTodayModel(shift)
        self.roster = RosterModel(shift)
        self.roster.among_set.connect(self.today.again)
        self.people = PeopleModel(shift)
        self.new_patient = NewPatientModel(shift)
        self.people_import = PeopleImportModel(shift)
        self.person = PersonModel(shift)
        self.patient = PatientModel(shift)
        self.day = DayModel(shift)
        self.plan = PlanModel(shift)
        self.patient.changesProposal.connect(self.plan.change_proposal_of)
        self.plan_history = PlanHistoryModel(shift)
        self.goal = GoalPageModel(shift)
        self.home_entries = HomeEntriesModel(shift)
        self.settings = SettingsModel(shift, settings)
        self.team = TeamModel(shift)
        self.own = OwnModel(shift)
        self.backups = BackupsModel(shift)
        self.recovery = RecoveryModel(shift)
        self.exercises = ExercisesModel(shift)
        self.server = ServerModel(shift)
        self.differences = DifferencesModel(shift)
        self.transfers = TransfersModel(shift)
        self.figures = FiguresModel(shift)
        self.self_test = SelfTestModel(shift)
        self.updates = UpdatesModel(shift)
        self.audit = AuditModel(shift)
        self.first_start = FirstStartModel(shift, settings)
        self.recovery.kept.connect(lambda: self.first_start.did(Step.RECOVERY))

    def named(self, name: str) -> Page[object] | None:
        """The page of that name."""
        found = vars(self).get(name)
        return found if isinstance(found, Page) else None

    def at(self, name: str) -> Page[object]:
        """The page of a name that is one."""
        found = self.named(name)
        assert found is not None, name
        return found

    def waiting(self) -> Iterator[tuple[str, str]]:
        """The page and the subject of everything that is kept half done."""
        for name, page in vars(self).items():
            yield from ((name, subject) for subject in page.waiting())

    def all(self) -> list[Page[object]]:
        """Every page."""
        return list(vars(self).values())
