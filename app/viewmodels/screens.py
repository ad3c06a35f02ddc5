"""The view models of the single screens, made once and shown again for each patient."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.core.clock import Clock
from app.services.jobs import Jobs
from app.services.ticker import Ticker
from app.viewmodels.activities import ActivitiesViewModel
from app.viewmodels.ask import AskViewModel
from app.viewmodels.chair import ChairViewModel
from app.viewmodels.checkup import CheckupViewModel
from app.viewmodels.done import DoneViewModel
from app.viewmodels.home_figure import HomeFigure
from app.viewmodels.lesson import LessonViewModel
from app.viewmodels.more import MoreViewModel
from app.viewmodels.printing import PrintingViewModel
from app.viewmodels.rating import RatingViewModel
from app.viewmodels.session import SessionViewModel
from app.viewmodels.sign_in import SignInViewModel
from app.viewmodels.stop import StopViewModel
from app.viewmodels.today import TodayViewModel
from app.viewmodels.too_sore import TooSoreViewModel
from app.viewmodels.unwell import UnwellViewModel


class Screens(QObject):
    """Owns them all; ``printing`` makes the one that has a printer behind it."""

    def __init__(
        self,
        clock: Clock,
        jobs: Jobs,
        printing: Callable[[QObject], PrintingViewModel],
        parent: QObject | None = None,
        rate: float = 1.0,
    ) -> None:
        super().__init__(parent)
        self.home = HomeFigure(self)
        self.sign_in = SignInViewModel(clock, self)
        self.ask = AskViewModel(clock, self)
        self.stop = StopViewModel(self)
        self.unwell = UnwellViewModel(clock, self)
        self.chair = ChairViewModel(clock, Ticker(clock, rate, self), self)
        self.activities = ActivitiesViewModel(self)
        self.checkup = CheckupViewModel(self)
        self.today = TodayViewModel(self)
        self.rating = RatingViewModel(self)
        self.session = SessionViewModel(self)
        self.too_sore = TooSoreViewModel(self)
        self.lesson = LessonViewModel(self)
        self.done = DoneViewModel(self)
        self.more = MoreViewModel(self)
        self.printing = printing(self)
