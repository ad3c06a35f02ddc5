"""The screen that prints, with a tray for its paper."""

from app.core.print_form import Layout, PrintWishes
from app.devices.jobs import Jobs
from app.devices.printing.print_run import PrintRun
from app.ui.paper import Sort
from app.ui.printing import PrintingViewModel
from tests.printing.tray import Tray

BOTH = (Layout.STANDARD, Layout.LARGE)


class Desk:
    """A printing screen with a tray for its paper."""

    def __init__(self, qtbot, tmp_path, **tray):
        self.qtbot, self.tray = qtbot, Tray(**tray)
        self.made, self.sticks, self.fixed = [], [], ""
        self.forms, self.kept = [], []
        self.jobs, self.print_jobs = Jobs(), Jobs()
        run = PrintRun(self.tray, self.print_jobs, rate=50)
        self.view = PrintingViewModel(
            self.jobs,
            self.print_jobs,
            self.tray,
            run,
            lambda page, _, most: ([page], 1),
            self._sticks,
            lambda: PrintWishes("a4", self.fixed, bool(self.kept and self.kept[-1])),
            keep_sides=self.kept.append,
        )
        run.setParent(self.view)

    def _sticks(self):
        return self.sticks

    def begin(self, layouts=(), **how):
        def make(form):
            self.forms.append(form)
            large = form.layout is Layout.LARGE
            self.made.append(large)
            return b"%PDF large" if large else b"%PDF"

        self.view.begin_with([Sort("Take-home plan", make, layouts, **how)])

    def until(self, state):
        self.qtbot.waitUntil(lambda: self.view.state == state)
