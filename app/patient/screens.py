"""The view models of the single screens, made once and shown again for each patient."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.clock import Clock
from app.devices.jobs import Jobs
from app.devices.ticker import Ticker
from app.patient.checkups.activities import ActivitiesViewModel
from app.patient.checkups.chair import ChairViewModel
from app.patient.checkups.checkup import CheckupViewModel
from app.patient.checkups.rating import RatingViewModel
from app.patient.home.figure import CHAIR, HOME, HomeFigure
from app.patient.intake.ask import AskViewModel
from app.patient.intake.safety import SafetyViewModel
from app.patient.intake.stop import StopViewModel
from app.patient.intake.too_sore import TooSoreViewModel
from app.patient.lesson.model import LessonViewModel
from app.patient.lesson.more import MoreViewModel
from app.patient.progress.goal import GoalViewModel
from app.patient.progress.model import DoneViewModel
from app.patient.rescue.model import RescueViewModel
from app.patient.session.breathing import BreathingViewModel
from app.patient.session.model import SessionViewModel
from app.patient.sign_in.model import SignInViewModel
from app.patient.today.model import TodayViewModel
from app.patient.unwell.model import UnwellViewModel
from app.ui.printing import PrintingViewModel
from app.ui.remote import RemoteViewModel

if TYPE_CHECKING:
    from app.usecases.records.rescue import Rescue


class Screens(QObject):
    """Owns them all; ``printing`` makes the one that has a printer behind it. ``asked`` names a
    screen that needs nothing to be read first."""

    asked = Signal(str)

    def __init__(
        self,
        clock: Clock,
        jobs: Jobs,
        printing: Callable[[QObject], PrintingViewModel],
        parent: QObject | None = None,
        rate: float = 1.0,
        rescue: Callable[[], Rescue] | None = None,
    ) -> None:
        super().__init__(parent)
        self.home = HomeFigure(HOME, self)
        self.sitting_down = HomeFigure(CHAIR, self)
        self.sign_in = SignInViewModel(clock, self)
        self.ask = AskViewModel(clock, self)
        self.safety = SafetyViewModel(clock, self)
        self.stop = StopViewModel(self)
        self.unwell = UnwellViewModel(clock, self)
        self.chair = ChairViewModel(clock, Ticker(clock, rate, self), self)
        self._chair_moves = False
        self.chair.stageChanged.connect(self._show_chair)  # type: ignore[attr-defined]
        self.activities = ActivitiesViewModel(self)
        self.checkup = CheckupViewModel(self)
        self.today = TodayViewModel(self)
        self.rating = RatingViewModel(self)
        self.session = SessionViewModel(self)
        self.too_sore = TooSoreViewModel(self)
        self.breathing = BreathingViewModel(self)
        self.lesson = LessonViewModel(self)
        self.done = DoneViewModel(self)
        self.goal = GoalViewModel(jobs, self)
        self.more = MoreViewModel(self)
        self.printing = printing(self)
        self.rescue = RescueViewModel(jobs, rescue, self)
        self.remote = RemoteViewModel(clock, self)
        for back in (self.more.closed, self.printing.closed):
            back.connect(lambda: self.asked.emit("done"))

    def move(self, screen: str, still: bool) -> None:
        """Let the figure move that is on ``screen``, unless it is to be ``still``."""
        self.home.run(screen == "home" and not still)
        self._chair_moves = screen == "chair" and not still
        self._show_chair()

    def _show_chair(self) -> None:
        """While the clock of a chair test runs the figure sits still: none is to keep its pace."""
        self.sitting_down.run(self._chair_moves and not self.chair.running)
