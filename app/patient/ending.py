"""What a visit ends with: what has changed, more to watch and read, and the plan on paper."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from app.devices.jobs import Jobs
from app.patient.checkups.checkups import Checkups, Measuring
from app.patient.lesson.more import Links
from app.patient.papers import Prints, pages
from app.patient.progress.goal import KeepsGoalSteps
from app.patient.screens import Screens
from app.ui.kiosk_screen import KioskScreen

if TYPE_CHECKING:
    from app.usecases.visit import Visit


class Ends(Measuring, Links, Prints, Protocol):
    """What the last screens of a visit need."""

    @property
    def goals(self) -> KeepsGoalSteps:
        """Where ticked steps are kept."""
        ...

    def visit(self, patient: str) -> Visit:
        """What is known of the patient now that the session is stored."""
        ...


class Ending(QObject):
    """Shows it while somebody is ``here``: what was read for them comes too late once they left."""

    def __init__(
        self,
        kiosk: KioskScreen,
        screens: Screens,
        jobs: Jobs,
        checkups: Checkups,
        here: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kiosk, self._screens, self._jobs = kiosk, screens, jobs
        self._checkups, self._here = checkups, here

    def sum_up(self, clinic: Ends, visit: Visit, just_finished: bool) -> None:
        """Ask what is due after a session that has ``just_finished``, then show the gains."""

        def show(now: Visit) -> None:
            if not self._here():
                return
            if just_finished:
                self._checkups.after(now, clinic, lambda: gains(now))
            else:
                gains(now)

        def gains(now: Visit) -> None:
            if self._here() and now.plan is not None:
                self._screens.done.sum_up(now, now.plan, clinic, just_finished)
                self._screens.goal.begin(now, clinic.goals)
                self._kiosk.go("done")

        self._jobs.run(lambda: clinic.visit(visit.patient), show)

    def learn_more(self, clinic: Links, visit: Visit) -> None:
        """Films and pages of the plan's programme, if there is one."""
        if visit.plan is not None:
            self._screens.more.offer(clinic, visit.plan.programme)
            self._kiosk.go("more")

    def print(self, clinic: Prints, patient: str) -> None:
        """The pages that a patient can take home."""
        self._kiosk.go("printing")
        self._screens.printing.begin_with(pages(clinic, patient, self._screens.done.shown.flare))
