"""The screen that prints, with a tray for its paper."""

from app.devices.jobs import Jobs
from app.devices.printing.print_run import PrintRun
from app.ui.printing import PrintingViewModel
from tests.printing.tray import Tray


class Desk:
    """A printing screen with a tray for its paper."""

    def __init__(self, qtbot, tmp_path, **tray):
        self.qtbot, self.tray = qtbot, Tray(**tray)
        self.made, self.sticks, self.fixed = [], [], ""
        self.jobs, self.print_jobs = Jobs(), Jobs()
        run = PrintRun(self.tray, self.print_jobs, rate=50)
        self.view = PrintingViewModel(
            self.jobs,
            self.print_jobs,
            self.tray,
            run,
            lambda page, _: [page],
            self._sticks,
            lambda: ("a4", self.fixed),
        )
        run.setParent(self.view)

    def _sticks(self):
        return self.sticks

    def begin(self, **how):
        def make(large):
            self.made.append(large)
            return b"%PDF large" if large else b"%PDF"

        self.view.begin(make, "Take-home plan", **how)

    def until(self, state):
        self.qtbot.waitUntil(lambda: self.view.state == state)
