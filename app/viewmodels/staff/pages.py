"""The models of the staff pages, made once and shown again for each patient."""

from collections.abc import Iterator

from app.services.clinic_settings import ClinicSettings
from app.viewmodels.staff.exercises import ExercisesModel
from app.viewmodels.staff.home_entries import HomeEntriesModel
from app.viewmodels.staff.new_patient import NewPatientModel
from app.viewmodels.staff.page import Page
from app.viewmodels.staff.patient import PatientModel
from app.viewmodels.staff.people import PeopleModel
from app.viewmodels.staff.person import PersonModel
from app.viewmodels.staff.plan import PlanModel
from app.viewmodels.staff.plan_history import PlanHistoryModel
from app.viewmodels.staff.settings import SettingsModel
from app.viewmodels.staff.shift import Shift
from app.viewmodels.staff.team import TeamModel
from app.viewmodels.staff.today import StaffTodayModel


class Pages:
    """Owns them all, by the names that ``shift.go`` knows."""

    def __init__(self, shift: Shift, settings: ClinicSettings) -> None:
        self.today = StaffTodayModel(shift)
        self.people = PeopleModel(shift)
        self.new_patient = NewPatientModel(shift)
        self.person = PersonModel(shift)
        self.patient = PatientModel(shift)
        self.plan = PlanModel(shift)
        self.patient.changesProposal.connect(self.plan.change_proposal_of)
        self.plan_history = PlanHistoryModel(shift)
        self.home_entries = HomeEntriesModel(shift)
        self.settings = SettingsModel(shift, settings)
        self.team = TeamModel(shift)
        self.exercises = ExercisesModel(shift)

    def named(self, name: str) -> Page | None:
        """The page of that name."""
        found = vars(self).get(name)
        return found if isinstance(found, Page) else None

    def waiting(self) -> Iterator[tuple[str, str]]:
        """The page and the subject of everything that is kept half done."""
        for name, page in vars(self).items():
            yield from ((name, subject) for subject in page.waiting())

    def all(self) -> list[Page]:
        """Every page."""
        return list(vars(self).values())
